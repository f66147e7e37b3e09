#include "widgets/look/look.h"
#include "widgets/report/card_grid_layout.h"
#include "widgets/report/figure_card.h"
#include "widgets/report/report_cards.h"
#include "widgets/report/severity_badge.h"
#include "widgets/report/severity_shape.h"
#include "widgets/report/verdict_banner.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace resonate;

namespace {

RecordingReport noisyReport()
{
    RecordingReport report;
    report.sampleRateHz = 44100;
    report.channels = 2;
    report.durationSeconds = 185.0;
    report.loudness = {-23.4, -20.0, -18.0, 6.0, -0.4, true};
    report.noise = {-45.0, 7.0, 9.0, false, true};
    report.bandwidth = {90.0, 8031.0, 40.0, true, true};
    report.clipping = {ClippingSeverity::Moderate, false, true, -1.2, 0.031, 2.4};
    report.stereo.mono = false;
    return report;
}

FigureCard* cardNamed(const ReportCards& cards, const char* id)
{
    return cards.findChild<FigureCard*>(QStringLiteral("card.") + QLatin1String(id));
}

QImage shapeOf(Severity severity)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSeverityShape(painter, image.rect(), severity);
    return image.convertToFormat(QImage::Format_Alpha8);
}

} // namespace

class TestReportCards final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Without any colour: the silhouettes differ.
    void verdictsDifferByShape()
    {
        const QList<QImage> shapes = {shapeOf(Severity::None), shapeOf(Severity::Good), shapeOf(Severity::Fair),
                                      shapeOf(Severity::Poor)};
        for (qsizetype i = 0; i < shapes.size(); ++i)
            for (qsizetype k = i + 1; k < shapes.size(); ++k)
                QVERIFY(shapes[i] != shapes[k]);
    }
    void badgesSayTheirWord()
    {
        SeverityBadge badge;
        badge.setSeverity(Severity::Poor);
        QCOMPARE(badge.word(), QStringLiteral("poor"));
        QVERIFY(badge.accessibleName().contains(badge.word()));
        QVERIFY(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.word()));
        badge.setReliable(false);
        QCOMPARE(badge.word(), QStringLiteral("unreliable"));
        badge.setReliable(true);
        badge.setSeverity(Severity::None);
        QVERIFY(badge.word().isEmpty() && badge.isHidden());
    }
    void cardsTellTheReport()
    {
        ReportCards cards;
        cards.setReport(noisyReport());
        QCOMPARE(cards.cards().size(), std::size_t{10});
        const FigureCard* bandwidth = cardNamed(cards, "bandwidth");
        QCOMPARE(bandwidth->findChild<QLabel*>(QStringLiteral("value"))->text(), QStringLiteral("8.0 kHz"));
        QCOMPARE(bandwidth->findChild<SeverityBadge*>()->severity(), Severity::Poor);
        QCOMPARE(bandwidth->accessibleName(), QStringLiteral("Frequency range"));
        for (const QString& told :
             {QStringLiteral("8.0 kHz"), QStringLiteral("poor"), QStringLiteral("it sounds dull")})
            QVERIFY2(bandwidth->accessibleDescription().contains(told), qPrintable(bandwidth->accessibleDescription()));
        QCOMPARE(cardNamed(cards, "noise")->findChild<QLabel*>(QStringLiteral("mark"))->text(),
                 QStringLiteral("estimate"));
        cards.clear();
        QVERIFY(cards.findChildren<FigureCard*>().isEmpty());
    }
    void theKeyboardOpensACard()
    {
        ReportCards cards;
        cards.setReport(noisyReport());
        cards.resize(800, 600);
        cards.show();
        FigureCard* noise = cardNamed(cards, "noise");
        QVERIFY(noise->focusPolicy() & Qt::TabFocus);
        const int closed = noise->heightForWidth(300);
        QTest::keyClick(noise, Qt::Key_Space);
        QVERIFY(noise->isExpanded());
        QVERIFY(noise->heightForWidth(300) > closed);
        QVERIFY(noise->accessibleDescription().contains(QStringLiteral("Noise floor")));
        cards.setReport(noisyReport()); // another report does not close what was opened
        QVERIFY(noise->isExpanded());
        QTest::mouseClick(noise->findChild<QToolButton*>(QStringLiteral("more")), Qt::LeftButton);
        QVERIFY(!noise->isExpanded());
        QCOMPARE(noise->heightForWidth(300), closed);
    }
    void columnsFollowTheWidth()
    {
        ReportCards cards;
        cards.setReport(noisyReport());
        const auto* grid = qobject_cast<const CardGridLayout*>(cards.layout());
        const int one = 34 * cards.fontMetrics().averageCharWidth();
        QCOMPARE(grid->columns(one / 2), 1);
        QCOMPARE(grid->columns(one), 1);
        QCOMPARE(grid->columns(one * 3 + grid->spacing() * 2), 3);
        QCOMPARE(grid->columns(one * 100), 10);
        QVERIFY(grid->heightForWidth(one) > grid->heightForWidth(one * 6));
    }
    void nothingOverlapsAndNothingIsCutOff()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ReportCards cards;
            cards.setLayoutDirection(direction);
            cards.setReport(noisyReport());
            for (const int width : {420, 1000, 1900}) {
                cards.resize(width, cards.heightForWidth(width));
                cards.show();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                QRegion taken;
                for (const FigureCard* card : cards.cards()) {
                    QVERIFY(cards.rect().contains(card->geometry()));
                    QVERIFY(!taken.intersects(card->geometry()));
                    QVERIFY(card->height() >= card->heightForWidth(card->width()));
                    taken += card->geometry();
                }
                const QRect first = cards.cards()[0]->geometry();
                QCOMPARE(direction == Qt::LeftToRight ? first.left() : cards.width() - 1 - first.right(), 0);
            }
        }
    }
    void theBannerSaysWhatMatters()
    {
        VerdictBanner banner;
        banner.setVerdict({Severity::Fair, QStringLiteral("So it is."), QStringLiteral("This matters.")});
        QCOMPARE(banner.findChild<QLabel*>(QStringLiteral("verdict.sentence"))->text(), QStringLiteral("So it is."));
        QCOMPARE(banner.accessibleName(), QStringLiteral("So it is."));
        QCOMPARE(banner.accessibleDescription(), QStringLiteral("This matters."));
    }
};

QTEST_MAIN(TestReportCards)
#include "test_report_cards.moc"
