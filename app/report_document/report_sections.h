#pragma once

#include "app/report_document/report_facts.h"

namespace resonate {

class HtmlWriter;

// The parts of reportHtml(), in their order.
void writeVerdict(HtmlWriter& html, const ReportFacts& facts);
void writeTargets(HtmlWriter& html, const ReportFacts& facts);
void writePictures(HtmlWriter& html, const ReportFacts& facts);
void writeFigures(HtmlWriter& html, const ReportFacts& facts);
void writeStages(HtmlWriter& html, const ReportFacts& facts);
void writeTakenBack(HtmlWriter& html, const ReportFacts& facts);
void writeMadeUp(HtmlWriter& html, const ReportFacts& facts);
void writeRecording(HtmlWriter& html, const ReportFacts& facts);
void writeSettings(HtmlWriter& html, const ReportFacts& facts);

} // namespace resonate
