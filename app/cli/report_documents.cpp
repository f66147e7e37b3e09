#include "app/cli/report_documents.h"

#include "app/report_document/report_html.h"
#include "app/report_document/report_pdf.h"
#include "app/report_document/report_pictures.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>

namespace resonate {
namespace {

const std::string kOption = "--report";

/// What all pages of one report have in common.
struct SharedReport {
    std::vector<std::string> command;
    std::optional<QList<DrawnPlot>> plots; ///< drawn once
};

Result<ReportFacts> factsOf(const Restoration& restoration, const QStringList& files, SharedReport& shared,
                            const std::stop_token& stop)
{
    if (!shared.plots) {
        auto plots = drawReportPlots(restoration, stop);
        if (!plots)
            return plots.error();
        shared.plots = *std::move(plots);
    }
    ReportFacts facts;
    facts.title = QFile::decodeName(restoration.recording->input.filename().c_str());
    // It is only looked at while the page is made.
    facts.restoration = std::shared_ptr<const Restoration>(std::shared_ptr<const Restoration>(), &restoration);
    facts.programVersion = QCoreApplication::applicationVersion();
    facts.made = QDateTime::currentDateTime();
    facts.files = files;
    facts.command = shared.command;
    return facts;
}

ExportedDocument documentOf(const std::string& kind, const std::shared_ptr<SharedReport>& shared)
{
    const bool pdf = kind == "pdf";
    return {"." + kind,
            [shared, pdf](const Restoration& restoration, const QStringList& files,
                          const std::stop_token& stop) -> Result<QByteArray> {
                auto facts = factsOf(restoration, files, *shared, stop);
                if (!facts)
                    return facts.error();
                facts->pictures = pdf ? picturesForPrint(*shared->plots) : picturesForHtml(*shared->plots);
                return pdf ? reportPdf(*facts) : reportHtml(*facts);
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
    const auto shared = std::make_shared<SharedReport>();
    shared->command = {"resonate-cli", "restore"};
    shared->command.insert(shared->command.end(), arguments.begin(), arguments.end());
    for (const std::string& kind : parsed.values(kOption)) {
        if (kind != "html" && kind != "pdf")
            return Error{ErrorCode::BadUsage, kOption + " is html or pdf, not '" + kind + "'"};
        const auto isThere = [&](const ExportedDocument& document) { return document.extension == "." + kind; };
        if (std::ranges::none_of(documents, isThere))
            documents.push_back(documentOf(kind, shared));
    }
    return documents;
}

} // namespace resonate
