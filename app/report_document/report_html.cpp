#include "app/report_document/report_html.h"

#include "app/report_document/html_writer.h"
#include "app/report_document/report_sections.h"

#include <QGuiApplication>
#include <QLocale>

namespace resonate {
namespace {

/// translate() of the context "ReportDocument".
struct ReportDocument {
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

// Without quotes, angle brackets and ampersands: they would be escaped.
const QString kStyle = QStringLiteral(
    "body{font:15px/1.5 system-ui,sans-serif;color:#22242a;background:#fff;max-width:62em;margin:2em auto;"
    "padding:0 1.5em}"
    "h1{font-size:1.7em;margin:0 0 .2em;overflow-wrap:anywhere}h2{font-size:1.2em;margin:2em 0 .5em}"
    ".dim{color:#555761}.lead{font-size:1.1em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:start;vertical-align:top;padding:.35em .8em .35em 0;border-bottom:1px solid #d5d7de;"
    "overflow-wrap:anywhere}"
    "td.number{white-space:nowrap}td.word{white-space:nowrap}"
    "figure{margin:1em 0}figure img{max-width:100%;height:auto;border:1px solid #d5d7de}figcaption{color:#555761}"
    "pre{background:#f4f5f8;padding:1em;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;text-align:left}"
    "@media print{body{margin:0;max-width:none}h2{break-after:avoid}figure,tr{break-inside:avoid}}");

void writeHead(HtmlWriter& html, const ReportFacts& facts, const QString& style)
{
    html.open("head");
    html.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    html.empty("meta", {{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width")}});
    // Nothing in the page may be fetched or run, whatever a stranger's tag managed to say.
    html.empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                        {"content", QStringLiteral("default-src 'none'; img-src data:; style-src 'unsafe-inline'")}});
    html.element("title", ReportDocument::tr("What became of %1").arg(facts.title));
    html.element("style", style);
    html.close();
}

} // namespace

QByteArray reportHtml(const ReportFacts& facts)
{
    return reportPage(facts, kStyle);
}

QByteArray reportPage(const ReportFacts& facts, const QString& style)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    HtmlWriter html;
    html.open("html", {{"xmlns", QStringLiteral("http://www.w3.org/1999/xhtml")},
                       {"lang", QLocale().bcp47Name()},
                       {"dir", mirrored ? QStringLiteral("rtl") : QStringLiteral("ltr")}});
    writeHead(html, facts, style);
    html.open("body");
    writeVerdict(html, facts);
    writeTargets(html, facts);
    writePictures(html, facts);
    writeFigures(html, facts);
    writeStages(html, facts);
    writeTakenBack(html, facts);
    writeMadeUp(html, facts);
    writeRecording(html, facts);
    writeSettings(html, facts);
    return html.finish();
}

} // namespace resonate
