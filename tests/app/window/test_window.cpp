#include "app/window/about_dialog.h"
#include "app/window/application.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/workbench.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QtEndian>

#include <cmath>
#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr int kRateHz = 44100;
constexpr int kSeconds = 12;
constexpr int kPatience = 120'000; // ms, for a machine that is busy

/// A chord that comes and goes over steady noise: 12 s, mono, 16 bits.
void writeRecording(const fs::path& path)
{
    QByteArray samples;
    QRandomGenerator random(3);
    for (int i = 0; i < kSeconds * kRateHz; ++i) {
        const double t = static_cast<double>(i) / kRateHz;
        double value = 0.02 * (random.generateDouble() - 0.5);
        for (const double hz : {220.0, 277.2, 329.6})
            value += 0.12 * std::exp(-2.0 * std::fmod(t, 0.75)) * std::sin(2.0 * M_PI * hz * t);
        const auto sample = qToLittleEndian(static_cast<qint16>(std::lround(32767.0 * value)));
        samples.append(reinterpret_cast<const char*>(&sample), 2);
    }
    const auto u32 = [](quint32 value) {
        const quint32 little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char*>(&little), 4);
    };
    const auto size = static_cast<quint32>(samples.size());
    const QByteArray header = "RIFF" + u32(36 + size) + "WAVEfmt " + u32(16) + QByteArray("\1\0\1\0", 4) +
                              u32(kRateHz) + u32(2 * kRateHz) + QByteArray("\2\0\20\0", 4) + "data" + u32(size);
    std::ofstream(path, std::ios::binary) << (header + samples).toStdString();
}

/// What Qt makes for itself inside of a widget.
bool isInternal(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return (area != nullptr && area->viewport() == &widget) || widget.objectName().startsWith(QStringLiteral("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget) != nullptr || widget.inherits("QComboBoxPrivateContainer") ||
           widget.inherits("QComboBoxPrivateScroller") || widget.inherits("QDockWidgetTitleButton");
}

/// Every text of several words that a window holds, shown or not.
QSet<QString> sentences(const QWidget& window)
{
    QStringList texts = {window.windowTitle()};
    for (const auto* label : window.findChildren<QLabel*>())
        texts << label->text();
    for (const auto* button : window.findChildren<QAbstractButton*>())
        texts << button->text();
    for (const auto* action : window.findChildren<QAction*>())
        texts << action->text();
    for (const auto* tabs : window.findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}"));
    QSet<QString> found;
    for (const QString& text : texts)
        if (text.contains(words))
            found.insert(text);
    return found;
}

/// What is wrong for those who cannot see or have no mouse, for everything that is shown of `top`.
QStringList faults(QWidget& top)
{
    QStringList found;
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&top) || !widget->isEnabled() || isInternal(*widget))
            continue;
        const QString who = QStringLiteral("%1 '%2' in %3 '%4'")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                     QLatin1String(widget->parentWidget()->metaObject()->className()),
                                     widget->parentWidget()->objectName());
        if (qobject_cast<QAbstractButton*>(widget) != nullptr && (widget->focusPolicy() & Qt::TabFocus) == 0)
            found << who + QStringLiteral(": a button that no key reaches");
        if (widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr)
            found << who + QStringLiteral(": unknown to screen readers");
        else if (accessible->role() == QAccessible::NoRole)
            found << who + QStringLiteral(": no role");
        else if (accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << who + QStringLiteral(": no name");
    }
    return found;
}

/// Presses a button of the next message box.
void answerNextBox(QMessageBox::StandardButton answer)
{
    auto* timer = new QTimer(qApp);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr)
            return;
        timer->deleteLater();
        box->button(answer)->click();
    });
    timer->start();
}

} // namespace

class TestWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        qputenv("RESONATE_PRESETS", QFile::encodeName(m_folder.filePath(QStringLiteral("presets"))));
        qputenv("RESONATE_MODELS", QFile::encodeName(m_folder.filePath(QStringLiteral("models"))));
        QAccessible::setActive(true);
        writeRecording(recording());
    }
    void init()
    {
        auto application = Application::create({folder() / "resonate.ini", folder() / "state", folder() / "cache"});
        QVERIFY(application);
        m_application = std::move(*application);
        m_application->dress({});
    }
    void cleanup()
    {
        if (m_application)
            for (MainWindow* window : m_application->windows())
                window->workbench()->document.history().setClean();
        m_application.reset();
    }

    void beginsWithOneThingToDo()
    {
        MainWindow& window = m_application->newWindow();
        QVERIFY(window.isEmpty());
        QVERIFY(!part<QAbstractButton>(window, "wizard.next")->isEnabled());
        QVERIFY(!part<QLabel>(window, "wizard.hint")->text().isEmpty());
        QVERIFY(!part<QAbstractButton>(window, "wizard.back")->isVisible());
        QVERIFY(!part<QAbstractButton>(window, "step.settings")->isEnabled());
        QTest::mouseClick(part<QAbstractButton>(window, "step.settings"), Qt::LeftButton);
        QCOMPARE(window.workbench()->document.step(), Step::Upload);
    }
    void aFileThatIsNoRecordingStaysNamed()
    {
        std::ofstream(folder() / "letter.mp3") << "Dear friend, this is a letter.\n";
        MainWindow& window = m_application->newWindow();
        window.open(folder() / "letter.mp3");
        QTRY_VERIFY(part<QLabel>(window, "upload.refusal")->isVisible());
        QCOMPARE(part<QLabel>(window, "upload.name")->text(), QStringLiteral("letter.mp3"));
        QVERIFY(!window.canGoTo(Step::Settings));
    }
    void severalFilesAreOffered()
    {
        MainWindow& window = m_application->newWindow();
        std::ofstream(folder() / "letter.mp3") << "Dear friend, this is a letter.\n";
        window.openAll({recording(), folder() / "letter.mp3"});
        auto* list = part<QListView>(window, "upload.offered");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(window.workbench()->document.recordingPath(), recording());
    }
    void anotherLanguageKeepsTheWork()
    {
        MainWindow& window = m_application->newWindow();
        read(window);
        change(window, "hall");
        const auto bench = window.workbench();
        m_application->chooseLanguage(QStringLiteral("ar"));
        QTRY_COMPARE(m_application->windows().size(), 1U);
        MainWindow& next = *m_application->windows().front();
        QCOMPARE(next.workbench(), bench);
        QCOMPARE(bench->document.settings().preset, QStringLiteral("hall"));
        QVERIFY(bench->document.recording() != nullptr);
        QCOMPARE(next.layoutDirection(), Qt::RightToLeft);
        m_application->chooseLanguage(QStringLiteral("en"));
        QTRY_COMPARE(m_application->windows().size(), 1U);
        QCOMPARE(m_application->windows().front()->layoutDirection(), Qt::LeftToRight);
    }
    /// With room for the desktop's own bars.
    void fitsASmallScreen()
    {
        MainWindow& window = m_application->newWindow();
        read(window);
        for (const Step step : {Step::Upload, Step::Analyze, Step::Settings, Step::Compare}) {
            window.goTo(step);
            QCoreApplication::processEvents();
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 1024 && least.height() <= 690, qPrintable(QStringLiteral("step %1: %2 x %3")
                                                                                    .arg(static_cast<int>(step))
                                                                                    .arg(least.width())
                                                                                    .arg(least.height())));
        }
    }
    /// With letters that English does not have, so that nothing is the same by chance.
    void everyPageIsTranslated_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Japanese") << QStringLiteral("ja");
        QTest::newRow("Arabic") << QStringLiteral("ar");
    }
    void everyPageIsTranslated()
    {
        QFETCH(QString, code);
        const auto visit = [this] {
            MainWindow& window = *m_application->windows().front();
            for (const Step step : {Step::Upload, Step::Analyze, Step::Settings, Step::Compare})
                window.goTo(step);
            return sentences(window);
        };
        read(m_application->newWindow());
        const QSet<QString> english = visit();
        QVERIFY(english.size() > 100);
        m_application->chooseLanguage(code);
        QTRY_COMPARE(m_application->windows().size(), 1U);
        QStringList left = (visit() & english).values();
        left.removeAll(QStringLiteral("Hybrid Transformer Demucs")); // a name
        m_application->chooseLanguage(QStringLiteral("en"));
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }
    void closingAsksOnlyWhenSomethingWouldBeLost()
    {
        MainWindow& window = m_application->newWindow();
        read(window);
        change(window, "hall");
        answerNextBox(QMessageBox::Cancel);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        window.workbench()->document.history().undo();
        QVERIFY2(window.close(), "nothing is changed, so nothing is asked");
    }

    void everyPageServesThoseWhoCannotSeeOrHaveNoMouse()
    {
        MainWindow& window = m_application->newWindow();
        QVERIFY2(faults(window).isEmpty(), qPrintable(faults(window).join(QLatin1Char('\n'))));
        read(window);
        QStringList all;
        for (const Step step : {Step::Upload, Step::Analyze, Step::Settings, Step::Compare}) {
            window.goTo(step);
            QCOMPARE(window.workbench()->document.step(), step);
            const auto tabs = window.findChildren<QTabWidget*>();
            all += faults(window);
            for (QTabWidget* tab : tabs)
                for (int i = 0; tab->isVisible() && i < tab->count(); ++i) {
                    tab->setCurrentIndex(i);
                    all += faults(window);
                }
        }
        ShortcutsDialog shortcuts(window);
        AboutDialog about(&window);
        all += faults(shortcuts) + faults(about);
        all.removeDuplicates();
        QVERIFY2(all.isEmpty(), qPrintable(all.join(QLatin1Char('\n'))));
    }

    void theWholeRoad()
    {
        const fs::path project = folder() / "concert.resonate";
        MainWindow& window = m_application->newWindow();
        const auto bench = window.workbench();
        RestoreSettings settings;
        settings.model = "none";
        settings.output.folder = folder() / "out";
        bench->document.resetSettings(settings);
        read(window);
        click(window, "wizard.next"); // Analyze
        click(window, "wizard.next"); // Settings
        QCOMPARE(bench->document.step(), Step::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(bench->document.preview() != nullptr, kPatience);
        const auto first = bench->document.preview();
        click(window, "settings.presets.conservative");
        QCOMPARE(bench->document.settings().preset, QStringLiteral("conservative"));
        QTRY_VERIFY_WITH_TIMEOUT(bench->document.preview() != first && !bench->preview.isBusy(), kPatience);
        QTRY_VERIFY(bench->listening.takes().contains(QStringLiteral("restored")));
        const QString before = bench->listening.take();
        QTest::keyClick(&window, Qt::Key_B);
        QVERIFY(bench->listening.take() != before);

        click(window, "wizard.next"); // Compare
        click(window, "compare.restore");
        QTRY_VERIFY_WITH_TIMEOUT(!bench->document.renders().empty(), kPatience);
        part<QTabWidget>(window, "compare.tabs")->setCurrentIndex(3);
        QSignalSpy exported(&bench->exporting, &ExportWork::finished);
        click(window, "export.export");
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, kPatience);
        QVERIFY(fs::exists(folder() / "out/concert.master.wav"));

        QSignalSpy saved(&bench->keeper, &ProjectKeeper::saved);
        bench->keeper.save(project);
        QVERIFY(saved.wait());
        const RestoreSettings wanted = bench->document.settings();
        QVERIFY2(window.close(), "everything is saved");

        MainWindow& next = m_application->open(project);
        const auto again = next.workbench();
        QTRY_VERIFY_WITH_TIMEOUT(again->document.recording() != nullptr, kPatience);
        QVERIFY(again->document.settings() == wanted);
        QTRY_COMPARE(again->document.step(), Step::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(!again->document.renders().empty(), kPatience);
        QVERIFY(!again->document.isModified());
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    fs::path recording() const { return folder() / "concert.wav"; }
    template <class T>
    static T* part(const QWidget& window, const char* what)
    {
        T* found = window.findChild<T*>(QLatin1String(what));
        if (found == nullptr)
            qFatal("there is no %s", what);
        return found;
    }
    void read(MainWindow& window)
    {
        window.open(recording());
        QTRY_VERIFY_WITH_TIMEOUT(window.workbench()->document.recording() != nullptr, kPatience);
    }
    static void change(MainWindow& window, const char* preset)
    {
        RestoreSettings settings = window.workbench()->document.settings();
        settings.preset = QLatin1String(preset);
        window.workbench()->document.change(settings, QStringLiteral("Another preset"));
    }
    static void click(MainWindow& window, const char* what)
    {
        auto* widget = part<QWidget>(window, what);
        QTRY_VERIFY2(widget->isVisible() && widget->isEnabled(), what);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
