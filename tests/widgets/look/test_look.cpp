#include "widgets/look/contrast.h"
#include "widgets/look/error_sentence.h"
#include "widgets/look/look.h"
#include "widgets/look/look_palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace resonate;

namespace {

constexpr double kText = 4.5;     // WCAG 2.1, 1.4.3
constexpr double kGraphics = 3.0; // WCAG 2.1, 1.4.11

void addKinds()
{
    QTest::addColumn<LookKind>("kind");
    QTest::newRow("light") << LookKind::Light;
    QTest::newRow("dark") << LookKind::Dark;
    QTest::newRow("high contrast") << LookKind::HighContrast;
}

/// Pixels of that colour, give or take what smoothing does.
int count(const QImage& image, const QColor& color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - color.red()) + std::abs(pixel.green() - color.green()) +
                                 std::abs(pixel.blue() - color.blue());
            found += distance < 40 ? 1 : 0;
        }
    return found;
}

} // namespace

class TestLook final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheGuidelines()
    {
        // The examples of WCAG's own definition: its ends, and the grey that just passes on white.
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QVERIFY(qAbs(contrastRatio(Qt::red, Qt::white) - 4.0) < 0.01);
    }
    void wordsCanBeRead_data() { addKinds(); }
    void wordsCanBeRead()
    {
        QFETCH(LookKind, kind);
        const QPalette palette = lookPalette(kind);
        const LookColors colors = lookColors(kind);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const auto readable = [](const char* what, const QColor& text, const QColor& ground, double least) {
            const double ratio = contrastRatio(text, ground);
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        readable("window text", palette.color(QPalette::WindowText), window, kText);
        readable("text on cards", palette.color(QPalette::WindowText), colors.surface, kText);
        readable("text", palette.color(QPalette::Text), base, kText);
        readable("text on alternate rows", palette.color(QPalette::Text), palette.color(QPalette::AlternateBase),
                 kText);
        readable("button text", palette.color(QPalette::ButtonText), palette.color(QPalette::Button), kText);
        readable("selected text", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), kText);
        readable("placeholder", palette.color(QPalette::PlaceholderText), base, kText);
        readable("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), kText);
        readable("link", palette.color(QPalette::Link), window, kText);
        readable("visited link", palette.color(QPalette::LinkVisited), window, kText);
        for (const QColor& ground : {window, base, colors.surface, colors.plot}) {
            readable("dimmed text", colors.dimmedText, ground, kText);
            for (const QColor& word : {colors.good, colors.fair, colors.poor})
                readable("severity", word, ground, kText);
        }
    }
    void picturesCanBeSeen_data() { addKinds(); }
    void picturesCanBeSeen()
    {
        QFETCH(LookKind, kind);
        const QPalette palette = lookPalette(kind);
        const LookColors colors = lookColors(kind);
        const auto seen = [](const char* what, const QColor& color, const QColor& ground) {
            const double ratio = contrastRatio(color, ground);
            QVERIFY2(ratio >= kGraphics, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        for (const QColor& ground : {colors.surface, colors.plot, palette.color(QPalette::Window)}) {
            seen("original", colors.original, ground);
            seen("restored", colors.restored, ground);
            seen("removed", colors.removed, ground);
            seen("synthesised", colors.synthesised, ground);
            seen("playhead", colors.playhead, ground);
            seen("focus", colors.focus, ground);
            for (const QColor& stem : colors.stems)
                seen("stem", stem, ground);
        }
        seen("borders of fields and buttons", palette.color(QPalette::Mid), palette.color(QPalette::Window));
        seen("focus on a button", colors.focus, palette.color(QPalette::Button));
        seen("disabled text", palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base));
    }
    void everyRoleIsSet_data() { addKinds(); }
    void everyRoleIsSet()
    {
        QFETCH(LookKind, kind);
        const QPalette palette = lookPalette(kind);
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (role != QPalette::NoRole)
                QVERIFY2(palette.isBrushSet(QPalette::Active, static_cast<QPalette::ColorRole>(role)),
                         qPrintable(QString::number(role)));
    }
    void tellsEverybody()
    {
        QSignalSpy changed(&Look::instance(), &Look::changed);
        Look::instance().apply(LookKind::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Look::instance().kind(), LookKind::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lookPalette(LookKind::Dark).color(QPalette::Window));
        QCOMPARE(Look::instance().colors().plot, lookColors(LookKind::Dark).plot);
    }
    void focusIsSeen_data()
    {
        QTest::addColumn<int>("which");
        int which = 0;
        for (const char* name : {"push button", "tool button", "check box", "combo box", "line edit", "list", "slider"})
            QTest::newRow(name) << which++;
    }
    void focusIsSeen()
    {
        QFETCH(int, which);
        Look::instance().apply(LookKind::Light);
        QWidget window;
        auto* list = new QListWidget;
        list->addItem(QStringLiteral("one"));
        auto* check = new QCheckBox(QStringLiteral("check"));
        auto* line = new QLineEdit;
        line->setReadOnly(true); // no cursor that blinks
        QWidget* const widgets[] = {new QPushButton(QStringLiteral("push")),
                                    new QToolButton,
                                    check,
                                    new QComboBox,
                                    line,
                                    list,
                                    new QSlider(Qt::Horizontal)};
        auto* column = new QVBoxLayout(&window);
        for (QWidget* widget : widgets) {
            widget->setFocusPolicy(Qt::StrongFocus);
            column->addWidget(widget);
        }
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget* widget = widgets[which];
        widgets[which == 0 ? 1 : 0]->setFocus(Qt::TabFocusReason);
        const QColor focus = Look::instance().colors().focus;
        const int before = count(widget->grab().toImage(), focus);
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const int after = count(widget->grab().toImage(), focus);
        QVERIFY2(after - before >= widget->width() / 2, qPrintable(QStringLiteral("%1 -> %2").arg(before).arg(after)));
    }
    void everyErrorHasItsSentence()
    {
        QSet<QString> sentences;
        for (const ErrorCode code : {ErrorCode::BadInput, ErrorCode::BadUsage, ErrorCode::NoSpace, ErrorCode::Io,
                                     ErrorCode::Worker, ErrorCode::TimedOut, ErrorCode::Cancelled, ErrorCode::Internal})
            sentences.insert(errorSentence({code, "detail"}));
        QCOMPARE(sentences.size(), 8);
        for (const QString& sentence : sentences)
            QVERIFY(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QStringLiteral("detail")));
    }
};

QTEST_MAIN(TestLook)
#include "test_look.moc"
