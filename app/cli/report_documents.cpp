#include "app/cli/report_documents.h"

#include "app/report_document/report_html.h"
#include "app/report_document/report_pdf.h"
#include "app/report_document/report_pictures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <memory>

namespace resonate {
namespace {

const std::string kOption = "--report";

ReportFacts factsOf(const Restoration& restoration, const QStringList& files, const std::vector<std::string>& command)
{
    ReportFacts facts;
    facts.title = QFile::decodeName(restoration.recording->input.filename().c_str());
    // It is only looked at while the page is made.
    facts.restoration = std::shared_ptr<const Restoration>(std::shared_ptr<const Restoration>(), &restoration);
    facts.programVersion = QCoreApplication::applicationVersion();
    facts.made = QDateTime::currentDateTime();
    facts.files = files;
    facts.command = command;
    return facts;
}

ExportedDocument documentOf(const std::string& kind, const std::vector<std::string>& command)
{
    const bool pdf = kind == "pdf";
    return {"." + kind,
            [command, pdf](const Restoration& restoration, const QStringList& files,
                           const std::stop_token& stop) -> Result<QByteArray> {
                const auto plots = drawReportPlots(restoration, stop);
                if (!plots)
                    return plots.error();
                ReportFacts facts = factsOf(restoration, files, command);
                facts.pictures = pdf ? picturesForPrint(*plots) : picturesForHtml(*plots);
                return pdf ? reportPdf(facts) : reportHtml(facts);
            }};
}

} // namespace

bool wantsReportDocuments(std::span<const std::string> arguments)
{
    return !arguments.empty() && arguments.front() == "restore" &&
           std::ranges::any_of(arguments, [](const std::string& argument) { return argument.starts_with(kOption); });
}

Result<std::vector<ExportedDocument>> reportDocuments(const ParsedArguments& parsed,
                                                      std::span<const std::string> arguments)
{
    std::vector<ExportedDocument> documents;
    std::vector<std::string> command = {"resonate-cli", "restore"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    for (const std::string& kind : parsed.values(kOption)) {
        if (kind != "html" && kind != "pdf")
            return Error{ErrorCode::BadUsage, kOption + " is html or pdf, not '" + kind + "'"};
        const auto isThere = [&](const ExportedDocument& document) { return document.extension == "." + kind; };
        if (std::ranges::none_of(documents, isThere))
            documents.push_back(documentOf(kind, command));
    }
    return documents;
}

} // namespace resonate
