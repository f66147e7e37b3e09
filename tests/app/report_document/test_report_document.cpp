#include "app/cli/arguments.h"
#include "app/cli/help.h"
#include "app/report_document/command_line.h"
#include "app/report_document/html_writer.h"
#include "app/report_document/report_html.h"
#include "app/report_document/report_pdf.h"
#include "app/report_document/report_pictures.h"
#include "app/report_document/report_plots.h"
#include "app/report_document/report_work.h"
#include "app/report_document/spectrogram_plot.h"
#include "pipeline/stage_words.h"
#include "tests/app/made_restoration.h"
#include "widgets/compare/step_row.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QXmlStreamReader>

using namespace resonate;

namespace {

const QString kHostile = QStringLiteral("<script>alert(\"1\")</script> & 'x' ]]> \u0001 <img src=x onerror=y>");

ReportFacts factsOf(std::shared_ptr<const Restoration> made)
{
    ReportFacts facts;
    facts.title = QStringLiteral("gig.m4a");
    facts.restoration = std::move(made);
    facts.programVersion = QStringLiteral("0.1");
    facts.made = QDateTime(QDate(2024, 5, 1), QTime(12, 0));
    facts.command = {"resonate-cli", "restore", "/music/my gig.m4a", "-o", "/music/out"};
    return facts;
}

/// What a page holds: its element names and its text.
struct PageContent {
    QStringList elements;
    QString text;
    QHash<QString, QString> idTexts; ///< by the id of the element that holds it, cells apart by a tab
    QString direction;
    bool valid = false;
    QString error;
};

PageContent readPage(const QByteArray& bytes)
{
    PageContent page;
    QXmlStreamReader xml(bytes);
    QStringList ids;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            page.elements << xml.name().toString();
            ids << xml.attributes().value(QLatin1String("id")).toString();
            if (xml.name() == QLatin1String("html"))
                page.direction = xml.attributes().value(QLatin1String("dir")).toString();
        } else if (xml.isEndElement()) {
            ids.removeLast();
        } else if (xml.isCharacters()) {
            page.text += xml.text().toString() + QLatin1Char('\n');
            for (const QString& id : ids)
                if (!id.isEmpty())
                    page.idTexts[id] += xml.text().toString() + QLatin1Char('\t');
        }
    }
    page.valid = !xml.hasError();
    page.error = xml.errorString();
    return page;
}

} // namespace

class TestReportDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void escapesWhatStrangersWrote();
    void forbiddenCharactersAreReplaced();
    void emptyElementsKeepTheirEndTags();
    void everyStageRecordIsTold();
    void figuresVerdictAndMadeUpAreTold();
    void nothingMadeUpIsSaid();
    void everyParameterIsTold();
    void targetsAreTold_data();
    void targetsAreTold();
    void noTargetsWithoutMastering();
    void whatTheGuardTookBackIsTold();
    void aGuardThatTookNothingBackSaysSo();
    void picturesAreInThePage();
    void loudnessIsHeldAgainstItsTarget();
    void gainReductionIsDrawn();
    void printedPagesWasteNoPaper();
    void printedTextCanBeRead();
    void pageIsMirroredForRightToLeft();
    void shellReadsBackEveryArgument_data();
    void shellReadsBackEveryArgument();
    void commandLineIsUnderstoodByTheCommand();
    void plotsCoverTheirPart();
    void plotsAreValidSvg();
    void spectrogramShowsWhereATonePlays();
    void writesPageAndPdf();
    void cancelledWorkLeavesNothing();
    void whatCannotBeWrittenIsTold();
};

void TestReportDocument::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestReportDocument::escapesWhatStrangersWrote()
{
    const auto recording = MadeRestoration::recording("/music/" + kHostile.toStdString());
    recording->decoded.tags = {{"title", kHostile.toStdString()}, {kHostile.toStdString(), "value"}};
    recording->decoded.notices = {{"damaged", kHostile.toStdString()}};
    const auto made = MadeRestoration::make(recording);
    made->records.first().details = {{QStringLiteral("reason"), kHostile}};
    made->request.presetName = kHostile;
    ReportFacts facts = factsOf(made);
    facts.title = kHostile;
    facts.files = {kHostile};
    facts.command = {kHostile.toStdString()};
    const QByteArray html = reportHtml(facts);
    const PageContent page = readPage(html);
    QVERIFY2(page.valid, qPrintable(page.error));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains('\x01'));
    for (const char* never : {"script", "img", "iframe", "link", "object"})
        QVERIFY(!page.elements.contains(QLatin1String(never)));
    QVERIFY(page.idTexts[QStringLiteral("recording")].contains(xmlSafe(kHostile))); // told as it is, and harmless
}

void TestReportDocument::forbiddenCharactersAreReplaced()
{
    QCOMPARE(xmlSafe(QStringLiteral("a\u0000b").append(QChar(0xd800)).append(QChar(0xfffe))),
             QStringLiteral("a\ufffdb\ufffd\ufffd"));
    const QString astral = QString::fromUcs4(U"\U0001F3B5");
    QCOMPARE(xmlSafe(astral), astral);
    QCOMPARE(xmlSafe(QStringLiteral("a\tb\n")), QStringLiteral("a\tb\n"));
}

void TestReportDocument::emptyElementsKeepTheirEndTags()
{
    HtmlWriter html;
    html.open("table");
    html.element("td", {});
    html.empty("img", {{"alt", QStringLiteral("\"")}});
    const QByteArray bytes = html.finish();
    QVERIFY2(bytes.contains("<td></td>"), bytes.constData());
    QVERIFY2(bytes.contains("alt=\"&quot;\"/>"), bytes.constData());
    QVERIFY(bytes.contains("</table>"));
}

void TestReportDocument::everyStageRecordIsTold()
{
    const auto made = MadeRestoration::make();
    const PageContent page = readPage(reportHtml(factsOf(made)));
    QVERIFY2(page.valid, qPrintable(page.error));
    const QString stages = page.idTexts[QStringLiteral("stages")];
    const QList<StepRow> rows = stepRows(made->plan, made->records);
    QCOMPARE(rows.size(), 9); // every record but that of the step "repair", which only holds others
    for (const StepRow& row : rows) {
        QVERIFY2(stages.contains(row.title() + QLatin1Char('\t')), qPrintable(row.title()));
        QVERIFY(stages.contains(stepStateWord(row.state)));
    }
    QVERIFY(stages.contains(QStringLiteral("Noise is heard all the time.")));
    QVERIFY(stages.contains(QStringLiteral("Held back in 2 of 3 seconds")));
    QVERIFY(stages.contains(QStringLiteral("disturbing (0.90)")));
}

void TestReportDocument::figuresVerdictAndMadeUpAreTold()
{
    const PageContent page = readPage(reportHtml(factsOf(MadeRestoration::make())));
    QVERIFY(page.idTexts[QStringLiteral("figures")].contains(QStringLiteral("LUFS")));
    QVERIFY(page.text.contains(QStringLiteral("nothing that was measured got worse")));
    QVERIFY(page.text.contains(QStringLiteral("from 9.10 kHz to 16.00 kHz, 2 %")));
}

void TestReportDocument::nothingMadeUpIsSaid()
{
    const auto made = MadeRestoration::make();
    for (StageRecord& record : made->records)
        record.details = {};
    QVERIFY(
        readPage(reportHtml(factsOf(made))).text.contains(QStringLiteral("all that is heard was in the recording")));
}

void TestReportDocument::everyParameterIsTold()
{
    const QString told = readPage(reportHtml(factsOf(MadeRestoration::make()))).idTexts[QStringLiteral("parameters")];
    for (const Parameter& parameter : allParameters())
        QVERIFY2(told.contains(parameter.id + QLatin1Char('\t')), qPrintable(parameter.id));
}

void TestReportDocument::targetsAreTold_data()
{
    QTest::addColumn<double>("lufs");
    QTest::addColumn<double>("peak");
    QTest::addColumn<double>("limiting");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("reached") << -14.05 << -1.02 << 0.0
                             << QStringList{QStringLiteral("-14.0 LUFS"), QStringLiteral("reached"),
                                            QStringLiteral("at most -1.0 dBTP"), QStringLiteral("kept")};
    QTest::newRow("missed") << -16.2 << -1.0 << 7.25
                            << QStringList{QStringLiteral("-16.2 LUFS"),
                                           QStringLiteral("missed: Louder would be limiting alone.")};
    QTest::newRow("over") << -14.0 << -0.4 << 1.0
                          << QStringList{QStringLiteral("-0.4 dBTP"), QStringLiteral("passed over")};
}

void TestReportDocument::targetsAreTold()
{
    QFETCH(double, lufs);
    QFETCH(double, peak);
    QFETCH(double, limiting);
    QFETCH(QStringList, told);
    const auto made = MadeRestoration::make();
    made->after.loudness.integratedLufs = lufs;
    made->after.loudness.truePeakDbtp = peak;
    for (StageRecord& record : made->records)
        if (record.stage == QLatin1String("master"))
            record.details = {{QStringLiteral("limitingMaxDb"), limiting},
                              {QStringLiteral("limitingP99Db"), limiting / 2.0},
                              {QStringLiteral("reason"), QStringLiteral("Louder would be limiting alone.")}};
    PageContent page = readPage(reportHtml(factsOf(made)));
    QVERIFY2(page.valid, qPrintable(page.error));
    for (const QString& text : told)
        QVERIFY2(page.idTexts[QStringLiteral("targets")].contains(text + QLatin1Char('\t')),
                 qPrintable(page.idTexts[QStringLiteral("targets")]));
    QVERIFY(page.idTexts[QStringLiteral("limiting")].contains(
        limiting > 0.0 ? QStringLiteral("took off %1 dB at the most").arg(QLocale().toString(limiting, 'f', 1))
                       : QStringLiteral("had nothing to do")));
}

void TestReportDocument::noTargetsWithoutMastering()
{
    const auto made = MadeRestoration::make();
    made->plan.stages.last().enabled = false;
    QVERIFY(!readPage(reportHtml(factsOf(made))).idTexts.contains(QStringLiteral("targets")));
}

void TestReportDocument::whatTheGuardTookBackIsTold()
{
    const auto made = MadeRestoration::make();
    made->plan.beginSeconds = 60.0; // windows count from where the work begins
    const QString told = readPage(reportHtml(factsOf(made))).idTexts[QStringLiteral("takenBack")];
    for (const char* text : {"2 of 3 s", "1:01 to 1:03", "the level pumped", "all of it", "everywhere"})
        QVERIFY2(told.contains(QLatin1String(text)), qPrintable(told));
    QCOMPARE(told.count(stageWords(QStringLiteral("highs")).title), 0); // it was let pass
}

void TestReportDocument::aGuardThatTookNothingBackSaysSo()
{
    const auto made = MadeRestoration::make();
    for (StageRecord& record : made->records)
        record.verdict = Verdict::Kept;
    QCOMPARE(readPage(reportHtml(factsOf(made))).idTexts[QStringLiteral("takenBack")], QStringLiteral("Nothing.\t"));
}

void TestReportDocument::loudnessIsHeldAgainstItsTarget()
{
    const RecordingReport before = MadeRestoration::report(-26.0, 12.0), after = MadeRestoration::report(-14.0, 25.0);
    const PrintedPlot plot = loudnessPlot(before, after, {0.0, 10.0}, -23.0);
    QCOMPARE(plot.levels.size(), 1);
    QCOMPARE(plot.levels[0].value, -23.0);
    QVERIFY(plot.levels[0].text.contains(QStringLiteral("-23.0 LUFS")));
    QVERIFY(plot.bottom <= -30.0 && plot.top >= -10.0); // curves and target are on the paper
    QVERIFY(plotSvg(plot).contains("-23.0 LUFS"));
    QVERIFY(loudnessPlot(before, after, {0.0, 10.0}).levels.isEmpty());
}

void TestReportDocument::gainReductionIsDrawn()
{
    const auto series = [](const char* name, double most) {
        return QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                           {QStringLiteral("secondsPerPoint"), 0.5},
                           {QStringLiteral("meanDb"), QJsonArray{0.0, most / 2.0}},
                           {QStringLiteral("maxDb"), QJsonArray{0.0, most}}};
    };
    const auto plot = reductionPlot({series("low", 1.5), series("limiter", 4.25)}, {40.0, 41.0});
    QVERIFY(plot);
    QCOMPARE(plot->curves.size(), 2);
    QCOMPARE(plot->curves[1].points, (QList<QPointF>{{40.25, 0.0}, {40.75, -4.25}}));
    QVERIFY(plot->curves[0].style != plot->curves[1].style);
    QCOMPARE(plot->top, 0.0);
    QCOMPARE(plot->bottom, -5.0);
    QVERIFY(!reductionPlot({series("limiter", 0.0)}, {0.0, 1.0}));
    QVERIFY(!reductionPlot({}, {0.0, 1.0}));

    const auto made = MadeRestoration::make();
    for (StageRecord& record : made->records)
        if (record.stage == QLatin1String("master"))
            record.details = {{QStringLiteral("gainReduction"), QJsonArray{series("limiter", 3.0)}}};
    const auto drawn = drawReportPlots(*made, {});
    QVERIFY(drawn);
    QCOMPARE(drawn->last().id, QStringLiteral("reduction"));
}

void TestReportDocument::printedPagesWasteNoPaper()
{
    ReportFacts facts = factsOf(MadeRestoration::make());
    const auto plots = drawReportPlots(*facts.restoration, {});
    QVERIFY(plots);
    facts.pictures = picturesForPrint(*plots);
    const QSizeF page(680.0, 970.0);
    QImage paper(1, 1, QImage::Format_RGB32);
    paper.setDotsPerMeterX(3780); // 96 a inch
    paper.setDotsPerMeterY(3780);
    QTextDocument document;
    fillPrintDocument(document, facts, paper, page);
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    const auto pageAt = [&](double y) { return static_cast<int>(y / page.height()); };
    int pictures = 0, headings = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = layout.blockBoundingRect(block);
        QVERIFY2(block.text().isEmpty() || block.layout()->lineCount() > 0, qPrintable(block.text())); // is painted
        const QTextCharFormat format =
            block.begin().atEnd() ? QTextCharFormat() : block.begin().fragment().charFormat();
        if (format.isImageFormat()) {
            const QTextImageFormat picture = format.toImageFormat();
            QCOMPARE(picture.width(), page.width());
            QVERIFY2(place.height() < picture.height() + 20.0, "there is white space around a picture");
            QCOMPARE(pageAt(place.bottom() - 1.0), pageAt(place.bottom() - picture.height() + 1.0));
            QCOMPARE(pageAt(layout.blockBoundingRect(block.previous()).top()), pageAt(place.bottom() - 1.0)); // caption
            ++pictures;
        }
        if (block.blockFormat().headingLevel() > 0) {
            const QTextBlock next = block.next();
            QCOMPARE(pageAt(place.top()), pageAt(layout.blockBoundingRect(next).top() + 1.0));
            ++headings;
        }
    }
    QCOMPARE(pictures, 4);
    QVERIFY(headings >= 8);
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        QVERIFY(layout.frameBoundingRect(frame).width() > 0.95 * page.width()); // tables are as wide as the page
}

/// By somebody else's reader, where there is one.
void TestReportDocument::printedTextCanBeRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reportPdf(factsOf(MadeRestoration::make())));
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForStarted())
        QSKIP("there is no pdftotext here");
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.count(QLatin1Char('\f')) > 1); // pages
    for (const char* words : {"What became of gig.m4a", "Targets", "What the guard took back", "What was made up",
                              "To do it again", "/music/my gig.m4a", "page 1 of"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
}

void TestReportDocument::picturesAreInThePage()
{
    ReportFacts facts = factsOf(MadeRestoration::make());
    facts.pictures = {{QStringLiteral("spectrum"), QStringLiteral("Spectrum"), "image/svg+xml",
                       plotSvg(spectrumPlot(facts.restoration->before, facts.restoration->after)), kPlotSize}};
    const QByteArray html = reportHtml(facts);
    QVERIFY(readPage(html).elements.contains(QStringLiteral("img")));
    QVERIFY(html.contains("data:image/svg+xml;base64,"));
    QVERIFY(!html.contains("src=\"http"));
}

void TestReportDocument::pageIsMirroredForRightToLeft()
{
    QCOMPARE(readPage(reportHtml(factsOf(MadeRestoration::make()))).direction, QStringLiteral("ltr"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QByteArray html = reportHtml(factsOf(MadeRestoration::make()));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(readPage(html).direction, QStringLiteral("rtl"));
    QVERIFY(html.contains("<pre id=\"command\" dir=\"ltr\">")); // commands are never mirrored
}

void TestReportDocument::shellReadsBackEveryArgument_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::newRow("plain") << QByteArray("gig.m4a");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("space") << QByteArray("my gig.m4a");
    QTest::newRow("quotes") << QByteArray("it's \"live\"");
    QTest::newRow("dollar") << QByteArray("$HOME `id` $(id) \\ !x");
    QTest::newRow("glob") << QByteArray("*?[a]{b,c}~");
    QTest::newRow("umlaut") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                          "e & mehr;");
    QTest::newRow("newline") << QByteArray("a\nb\tc");
    QTest::newRow("no text") << QByteArray("a\xff\xfe'\\b");
}

void TestReportDocument::shellReadsBackEveryArgument()
{
    QFETCH(QByteArray, argument);
    const std::string line = "printf %s " + shellQuoted(argument.toStdString());
    QVERIFY(line.find('\n') == std::string::npos); // one line of a terminal
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QFile::decodeName(QByteArray::fromStdString(line))});
    if (!shell.waitForStarted())
        QSKIP("there is no bash here");
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), argument);
}

void TestReportDocument::commandLineIsUnderstoodByTheCommand()
{
    RestoreSettings settings;
    settings.preset = QStringLiteral("arena");
    settings.masterPreset = QStringLiteral("live");
    settings.target = QStringLiteral("-16.5");
    settings.reference = "/music/my album.flac";
    settings.skippedStages = {QStringLiteral("dereverb"), QStringLiteral("crowd")};
    settings.output.form.format = QStringLiteral("flac");
    settings.output.form.stems = true;
    QVERIFY(settings.changed.set(QStringLiteral("denoise.strength"), 62.5));
    QVERIFY(settings.changed.set(QStringLiteral("dereverb.scope"), QStringLiteral("stem")));
    std::vector<std::string> arguments = commandArguments(settings, "/music/gig.m4a", "/music/out");
    QCOMPARE(arguments[1], std::string("restore"));
    arguments.erase(arguments.begin(), arguments.begin() + 2);
    const auto parsed = parseArguments(arguments, restoreOptions());
    QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
    QCOMPARE(parsed->positional, std::vector<std::string>{"/music/gig.m4a"});
    QCOMPARE(parsed->value("-o"), std::string("/music/out"));
    QCOMPARE(parsed->value("--preset"), std::string("arena"));
    QCOMPARE(parsed->value("--master"), std::string("live"));
    QCOMPARE(parsed->value("--target"), std::string("-16.5"));
    QCOMPARE(parsed->value("--reference"), std::string("/music/my album.flac"));
    QCOMPARE(parsed->value("--format"), std::string("flac"));
    QCOMPARE(parsed->value("--bits"), std::string("24"));
    QVERIFY(parsed->has("--stems"));
    QCOMPARE(parsed->values("--set"), (std::vector<std::string>{"denoise.strength=62.5", "dereverb.scope=stem"}));
    QCOMPARE(parsed->values("--skip"), (std::vector<std::string>{"crowd", "dereverb"}));
    ParameterSet again;
    for (const std::string& set : parsed->values("--set"))
        QVERIFY(again.setFromText(QString::fromStdString(set)));
    QCOMPARE(again, settings.changed);
}

void TestReportDocument::plotsCoverTheirPart()
{
    RecordingReport before = MadeRestoration::report(-26.0, 12.0), after = MadeRestoration::report(-14.0, 25.0);
    before.loudnessCurve.shortTermLufs.assign(100, -26.0F);
    const PrintedPlot plot = loudnessPlot(before, after, {40.0, 50.0});
    QCOMPARE(plot.left, 40.0);
    QCOMPARE(plot.right, 50.0);
    QCOMPARE(plot.curves.size(), 2);
    QCOMPARE(plot.curves[0].points.first(), QPointF(40.0, -26.0));
    QCOMPARE(plot.curves[0].points.last(), QPointF(50.0, -26.0));
    QCOMPARE(plot.curves[1].points.first(), QPointF(40.0, -14.0));
    QCOMPARE(plot.curves[1].points.last(), QPointF(49.0, -14.0));
    QVERIFY(plot.curves[0].style != plot.curves[1].style); // told apart on black and white paper
}

void TestReportDocument::plotsAreValidSvg()
{
    const RecordingReport before = MadeRestoration::report(-26.0, 12.0), after = MadeRestoration::report(-14.0, 25.0);
    for (const PrintedPlot& plot : {loudnessPlot(before, after, {0.0, 10.0}), spectrumPlot(before, after)}) {
        QSvgRenderer svg(plotSvg(plot));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.viewBox(), QRect({}, kPlotSize));
        const QImage image = plotImage(plot, 2.0);
        QCOMPARE(image.size(), kPlotSize * 2);
        int colored = 0; // pixels of the curve after
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colored += image.pixelColor(x, y) == plot.curves[1].color ? 1 : 0;
        QVERIFY(colored > 200);
    }
}

void TestReportDocument::spectrogramShowsWhereATonePlays()
{
    const auto tone = MadeRestoration::tone(1000.0, 0.5F);
    const auto plot = spectrogramPlot(*tone, {20.0, 30.0}, QStringLiteral("title"), {});
    QVERIFY(plot);
    QCOMPARE(plot->left, 20.0);
    QCOMPARE(plot->right, 30.0);
    // Darkest where position = log(1000 / 40) / log(4000 / 40) of the height, counted from below.
    const QImage& picture = plot->picture;
    const double expected = std::log(1000.0 / 40.0) / std::log(4000.0 / 40.0);
    int darkest = 0;
    for (int y = 0; y < picture.height(); ++y)
        if (qGray(picture.pixel(picture.width() / 2, y)) < qGray(picture.pixel(picture.width() / 2, darkest)))
            darkest = y;
    const double found = 1.0 - (darkest + 0.5) / picture.height();
    QVERIFY2(std::abs(found - expected) < 0.02, qPrintable(QStringLiteral("%1 for %2").arg(found).arg(expected)));
    QCOMPARE(qGray(picture.pixel(picture.width() / 2, 0)), 255); // nothing at 4 kHz: white paper
    const auto tick = std::ranges::find(plot->upwards, QStringLiteral("1k"), &PlotTick::text);
    QVERIFY(tick != plot->upwards.end());
    QVERIFY(std::abs(tick->value - expected) < 1e-9);
}

void TestReportDocument::writesPageAndPdf()
{
    const QTemporaryDir folder;
    const std::filesystem::path base = std::filesystem::path(folder.path().toStdString()) / "gig.report";
    QThreadPool pool;
    ReportWork work(pool);
    QSignalSpy finished(&work, &ReportWork::finished), failed(&work, &ReportWork::failed);
    work.start({{factsOf(MadeRestoration::make()), base}});
    QVERIFY(work.isBusy());
    QVERIFY(finished.wait(30'000));
    QVERIFY(failed.isEmpty());
    QVERIFY(!work.isBusy());
    QCOMPARE(finished[0][0].toStringList(), (QStringList{folder.filePath(QStringLiteral("gig.report.html")),
                                                         folder.filePath(QStringLiteral("gig.report.pdf"))}));
    QFile html(folder.filePath(QStringLiteral("gig.report.html"))),
        pdf(folder.filePath(QStringLiteral("gig.report.pdf")));
    QVERIFY(html.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
    const QByteArray page = html.readAll(), print = pdf.readAll();
    QVERIFY(readPage(page).valid);
    QCOMPARE(page.count("<img"), 4);
    QVERIFY(print.startsWith("%PDF-"));
    QVERIFY(print.trimmed().endsWith("%%EOF"));
    QVERIFY(print.count("/Subtype /Image") >= 4); // QTextDocument has found the pictures in the page
}

void TestReportDocument::cancelledWorkLeavesNothing()
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    const auto written =
        writeReport({factsOf(MadeRestoration::make()), folder.path().toStdString() + "/gig"}, stop.get_token());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReportDocument::whatCannotBeWrittenIsTold()
{
    QThreadPool pool;
    ReportWork work(pool);
    QSignalSpy failed(&work, &ReportWork::failed);
    work.start({{factsOf(MadeRestoration::make()), "/nowhere/at/all/gig"}});
    QVERIFY(failed.wait(30'000));
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Io);
}

QTEST_MAIN(TestReportDocument)
#include "test_report_document.moc"
