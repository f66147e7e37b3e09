#include "widgets/transport/abx_dialog.h"
#include "widgets/transport/shuttle.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/transport/transport_icons.h"
#include "widgets/transport/transport_shortcuts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace resonate;
using namespace Qt::StringLiterals;

namespace {

const QList<NamedTake> kTakes = {
    {u"original"_s, u"Original"_s}, {u"restored"_s, u"Restored"_s}, {u"removed"_s, u"Removed"_s}};

template <class Widget>
Widget* find(QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksForWhatIsClicked();
    void showsWhatItIsTold();
    void saysWhichIsLouder_data();
    void saysWhichIsLouder();
    void takesBecomeAList();
    void blindShowsNothing();
    void everyControlIsNamedAndReached();
    void iconsAreDrawnAndNotMirrored();
    void shuttleSpeeds();
    void keysDoTheirWork();
    void textFieldsKeepTheirKeys();
    void tabComparesWhilePlayingOnly();
    void blindTestCountsAndHides();
    void blindTestWantsXHeard();
    void blindTestEndsByItself();
};

void TestTransport::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestTransport::asksForWhatIsClicked()
{
    TransportBar bar;
    bar.resize(1200, 100);
    bar.setTakes(kTakes);
    bar.show();
    QSignalSpy play(&bar, &TransportBar::playToggled);
    QSignalSpy start(&bar, &TransportBar::toStartRequested);
    QSignalSpy loop(&bar, &TransportBar::loopToggled);
    QSignalSpy take(&bar, &TransportBar::takeRequested);
    QSignalSpy compare(&bar, &TransportBar::compareRequested);
    QSignalSpy match(&bar, &TransportBar::levelMatchRequested);
    QSignalSpy volume(&bar, &TransportBar::volumeRequested);
    QSignalSpy mute(&bar, &TransportBar::muteRequested);
    QSignalSpy device(&bar, &TransportBar::deviceRequested);
    find<QToolButton>(bar, "transport.play")->click();
    find<QToolButton>(bar, "transport.toStart")->click();
    find<QToolButton>(bar, "transport.loop")->click();
    find<QPushButton>(bar, "transport.take.restored")->click();
    find<QPushButton>(bar, "transport.compare")->click();
    find<QCheckBox>(bar, "transport.levelMatch")->click();
    find<QSlider>(bar, "transport.volume")->setValue(-12);
    find<QToolButton>(bar, "transport.mute")->click();
    bar.setDevices({u"System default"_s, u"Loud & clear"_s}, 0);
    find<QToolButton>(bar, "transport.device")->menu()->actions().at(1)->trigger();
    QCOMPARE(play.size(), 1);
    QCOMPARE(start.size(), 1);
    QCOMPARE(loop.value(0).value(0).toBool(), true);
    QCOMPARE(take.value(0).value(0).toString(), u"restored"_s);
    QCOMPARE(compare.size(), 1);
    QCOMPARE(match.value(0).value(0).toBool(), false);
    QCOMPARE(volume.value(0).value(0).toDouble(), -12.0);
    QCOMPARE(mute.value(0).value(0).toBool(), true);
    QCOMPARE(device.value(0).value(0).toInt(), 1);
    QCOMPARE(find<QToolButton>(bar, "transport.device")->menu()->actions().at(1)->text(), u"Loud && clear"_s);
}

void TestTransport::showsWhatItIsTold()
{
    TransportBar bar;
    QVERIFY(!find<QToolButton>(bar, "transport.play")->isEnabled()); // nothing to play
    bar.setTakes(kTakes);
    QVERIFY(find<QToolButton>(bar, "transport.play")->isEnabled());
    bar.setTake(u"removed"_s);
    QVERIFY(find<QPushButton>(bar, "transport.take.removed")->isChecked());
    QVERIFY(!find<QPushButton>(bar, "transport.take.original")->isChecked());
    // A click does not choose by itself: what is heard does.
    find<QPushButton>(bar, "transport.take.original")->click();
    QVERIFY(find<QPushButton>(bar, "transport.take.removed")->isChecked());
    QVERIFY(!find<QPushButton>(bar, "transport.take.original")->isChecked());
    bar.setEnd(3725.0);
    bar.setPosition(62.34);
    QCOMPARE(find<QLabel>(bar, "transport.position")->text(), u"1:02.3 / 1:02:05"_s);
    bar.setPlaying(true);
    QCOMPARE(find<QToolButton>(bar, "transport.play")->accessibleName(), u"Pause"_s);
    bar.setLooping(true);
    QVERIFY(find<QToolButton>(bar, "transport.loop")->isChecked());
    QSignalSpy volume(&bar, &TransportBar::volumeRequested);
    bar.setVolume(-7.0, false);
    QCOMPARE(find<QLabel>(bar, "transport.volumeText")->text(), u"-7 dB"_s);
    bar.setVolume(-7.0, true);
    QCOMPARE(find<QLabel>(bar, "transport.volumeText")->text(), u"Silent"_s);
    QCOMPARE(volume.size(), 0); // what is told is not asked for again
    QVERIFY(find<QLabel>(bar, "transport.notice")->isHidden());
    bar.setNotice(u"The sound device went away."_s, u"the sound device stands still"_s);
    QVERIFY(!find<QLabel>(bar, "transport.notice")->isHidden());
    bar.setNotice({}, {});
    QVERIFY(find<QLabel>(bar, "transport.notice")->isHidden());
    bar.setTakes({{u"stem.bass"_s, u"Bass"_s}});
    QVERIFY(!find<QPushButton>(bar, "transport.compare")->isEnabled());
    QVERIFY(find<QCheckBox>(bar, "transport.levelMatch")->isHidden());
}

void TestTransport::saysWhichIsLouder_data()
{
    QTest::addColumn<double>("louder");
    QTest::addColumn<QString>("text");
    QTest::newRow("restored") << 2.26 << u"The restored one is 2.3 LU louder."_s;
    QTest::newRow("original") << -11.0 << u"The original is 11.0 LU louder."_s;
    QTest::newRow("same") << 0.02 << u"Both are equally loud."_s;
}

void TestTransport::saysWhichIsLouder()
{
    QFETCH(double, louder);
    QFETCH(QString, text);
    TransportBar bar;
    bar.setTakes(kTakes);
    QCOMPARE(find<QLabel>(bar, "transport.louder")->text(), QString());
    bar.setLevelMatch(true, louder);
    QCOMPARE(find<QLabel>(bar, "transport.louder")->text(), text);
    QVERIFY(find<QCheckBox>(bar, "transport.levelMatch")->isChecked());
}

void TestTransport::takesBecomeAList()
{
    TakeSelector selector;
    selector.setTakes(kTakes);
    selector.setTake(u"restored"_s);
    QSignalSpy take(&selector, &TakeSelector::takeRequested);
    selector.show();
    selector.resize(selector.sizeHint());
    auto* list = find<QComboBox>(selector, "transport.takeList");
    QVERIFY(!list->isVisible());
    QVERIFY(find<QPushButton>(selector, "transport.take.original")->isVisible());
    selector.resize(selector.minimumSizeHint());
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->currentIndex(), 1);
    QVERIFY(selector.minimumSizeHint().width() < selector.sizeHint().width());
    Q_EMIT list->activated(2);
    QCOMPARE(take.value(0).value(0).toString(), u"removed"_s);
}

void TestTransport::blindShowsNothing()
{
    TransportBar bar;
    bar.setTakes(kTakes);
    bar.setTake(u"restored"_s);
    bar.setLevelMatch(true, 3.0);
    bar.setBlind(true);
    bar.setTake(u"original"_s);
    for (const auto* button : bar.findChildren<QPushButton*>())
        QVERIFY2(!button->isChecked() && !button->isEnabled(), qPrintable(button->objectName()));
    QVERIFY(find<QLabel>(bar, "transport.louder")->isHidden());
    QCOMPARE(find<QComboBox>(bar, "transport.takeList")->currentIndex(), -1);
    bar.setBlind(false);
    QVERIFY(find<QPushButton>(bar, "transport.take.original")->isChecked());
    QVERIFY(find<QPushButton>(bar, "transport.compare")->isEnabled());
}

void TestTransport::everyControlIsNamedAndReached()
{
    TransportBar bar;
    bar.setTakes(kTakes);
    int controls = 0;
    for (QWidget* widget : bar.findChildren<QWidget*>()) {
        if (!qobject_cast<QAbstractButton*>(widget) && !qobject_cast<QSlider*>(widget) &&
            !qobject_cast<QComboBox*>(widget))
            continue;
        ++controls;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(widget->objectName()));
    }
    QCOMPARE(controls, 12);
}

void TestTransport::iconsAreDrawnAndNotMirrored()
{
    for (const auto icon : {TransportIcon::ToStart, TransportIcon::Play, TransportIcon::Pause, TransportIcon::Loop,
                            TransportIcon::Volume, TransportIcon::Muted, TransportIcon::Device}) {
        QToolButton button;
        button.setIcon(transportIcon(icon));
        const QImage plain = button.icon().pixmap(48, 48).toImage();
        bool isDrawn = false;
        for (int y = 0; y < plain.height(); ++y)
            for (int x = 0; x < plain.width(); ++x)
                isDrawn = isDrawn || plain.pixelColor(x, y).alpha() > 200;
        QVERIFY(isDrawn);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(transportIcon(icon).pixmap(48, 48).toImage(), plain);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
}

void TestTransport::shuttleSpeeds()
{
    Shuttle shuttle;
    QSignalSpy play(&shuttle, &Shuttle::playRequested);
    QSignalSpy leap(&shuttle, &Shuttle::leapRequested);
    shuttle.forward();
    QCOMPARE(shuttle.speed(), 1);
    QCOMPARE(play.value(0).value(0).toBool(), true);
    QCOMPARE(leap.size(), 0); // plain playing
    shuttle.forward();
    QCOMPARE(shuttle.speed(), 2);
    // A piece of 250 ms was played, as much is leapt over: twice the speed.
    QTRY_VERIFY(leap.size() > 0);
    QCOMPARE(leap.value(0).value(0).toDouble(), 0.25);
    for (int i = 0; i < 5; ++i)
        shuttle.forward();
    QCOMPARE(shuttle.speed(), 8);
    shuttle.back();
    QCOMPARE(shuttle.speed(), 4);
    shuttle.pause();
    QCOMPARE(shuttle.speed(), 0);
    QCOMPARE(play.value(1).value(0).toBool(), false);
    leap.clear();
    shuttle.back();
    QCOMPARE(shuttle.speed(), -1);
    QCOMPARE(leap.value(0).value(0).toDouble(), -0.5); // and 0.25 on: a quarter of a second back in as long
    shuttle.back();
    QCOMPARE(shuttle.speed(), -2);
    shuttle.forward();
    QCOMPARE(shuttle.speed(), -1);
    shuttle.forward();
    QCOMPARE(shuttle.speed(), 1);
    QCOMPARE(play.size(), 3);
    shuttle.setPlaying(false); // paused by other means
    QCOMPARE(shuttle.speed(), 0);
    QCOMPARE(play.size(), 3);
}

void TestTransport::keysDoTheirWork()
{
    QMainWindow window;
    TransportShortcuts keys(&window);
    QSignalSpy play(&keys, &TransportShortcuts::playToggled);
    QSignalSpy seek(&keys, &TransportShortcuts::seekByRequested);
    QSignalSpy take(&keys, &TransportShortcuts::takeRequested);
    QSignalSpy compare(&keys, &TransportShortcuts::compareRequested);
    QSignalSpy start(&keys, &TransportShortcuts::toStartRequested);
    QSignalSpy end(&keys, &TransportShortcuts::toEndRequested);
    QSignalSpy mute(&keys, &TransportShortcuts::muteToggled);
    QSignalSpy loop(&keys, &TransportShortcuts::loopToggled);
    window.show();
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(play.size(), 0); // there is nothing to listen to yet
    keys.setEnabled(true);
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(play.size(), 1);
    QTest::keyClick(&window, Qt::Key_Left);
    QTest::keyClick(&window, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(seek.value(0).value(0).toDouble(), -5.0);
    QCOMPARE(seek.value(1).value(0).toDouble(), 1.0);
    QTest::keyClick(&window, Qt::Key_Home);
    QTest::keyClick(&window, Qt::Key_End);
    QTest::keyClick(&window, Qt::Key_B);
    QTest::keyClick(&window, Qt::Key_M);
    QTest::keyClick(&window, Qt::Key_L, Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_3);
    QTest::keyClick(&window, Qt::Key_0);
    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier); // somebody else's
    QTest::keyClick(&window, Qt::Key_L);
    QCOMPARE(start.size(), 1);
    QCOMPARE(end.size(), 1);
    QCOMPARE(compare.size(), 1);
    QCOMPARE(mute.size(), 1);
    QCOMPARE(loop.size(), 1);
    QCOMPARE(take.size(), 1);
    QCOMPARE(take.value(0).value(0).toInt(), 2);
    QCOMPARE(keys.shuttle().speed(), 1);
    QTest::keyClick(&window, Qt::Key_K);
    QCOMPARE(keys.shuttle().speed(), 0);
    QTest::keyClick(&window, Qt::Key_J);
    QCOMPARE(keys.shuttle().speed(), -1);
}

void TestTransport::textFieldsKeepTheirKeys()
{
    QMainWindow window;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    auto* text = new QLineEdit;
    auto* button = new QPushButton(u"Press me"_s);
    auto* slider = new QSlider(Qt::Horizontal);
    for (QWidget* widget : {static_cast<QWidget*>(text), static_cast<QWidget*>(button), static_cast<QWidget*>(slider)})
        layout->addWidget(widget);
    window.setCentralWidget(content);
    TransportShortcuts keys(&window);
    keys.setEnabled(true);
    QSignalSpy play(&keys, &TransportShortcuts::playToggled);
    QSignalSpy seek(&keys, &TransportShortcuts::seekByRequested);
    QSignalSpy take(&keys, &TransportShortcuts::takeRequested);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    QTest::keyClicks(text, u"jkl 12 b"_s);
    QCOMPARE(text->text(), u"jkl 12 b"_s);
    QTest::keyClick(text, Qt::Key_Left);
    QCOMPARE(play.size() + seek.size() + take.size(), 0);
    QCOMPARE(keys.shuttle().speed(), 0);
    button->setFocus();
    QSignalSpy clicked(button, &QPushButton::clicked);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(play.size(), 0);
    QTest::keyClick(button, Qt::Key_2); // a button has no use for digits
    QCOMPARE(take.size(), 1);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), 1);
    QCOMPARE(seek.size(), 0);
}

void TestTransport::tabComparesWhilePlayingOnly()
{
    QMainWindow window;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    auto* first = new QPushButton(u"One"_s);
    auto* text = new QLineEdit;
    auto* last = new QPushButton(u"Three"_s);
    for (QWidget* widget : {static_cast<QWidget*>(first), static_cast<QWidget*>(text), static_cast<QWidget*>(last)})
        layout->addWidget(widget);
    window.setCentralWidget(content);
    TransportShortcuts keys(&window);
    keys.setEnabled(true);
    QSignalSpy compare(&keys, &TransportShortcuts::compareRequested);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(text->hasFocus());
    keys.setPlaying(true);
    QTest::keyClick(text, Qt::Key_Tab); // out of a text field it leads on
    QVERIFY(last->hasFocus());
    QCOMPARE(compare.size(), 0);
    QTest::keyClick(last, Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QCOMPARE(compare.size(), 1);
    QTest::keyClick(last, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(text->hasFocus());
    QCOMPARE(compare.size(), 1);
}

void TestTransport::blindTestCountsAndHides()
{
    AbxDialog dialog(kTakes.at(0), kTakes.at(1), 42);
    QSignalSpy take(&dialog, &AbxDialog::takeRequested);
    QSignalSpy ended(&dialog, &AbxDialog::ended);
    dialog.show();
    auto* result = find<QPushButton>(dialog, "abx.showResult");
    QVERIFY(!result->isEnabled());
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(&dialog, Qt::Key_B);
        QCOMPARE(take.takeLast().value(0).toString(), u"restored"_s);
        const bool isA = dialog.test().x() == AbxTest::Choice::A;
        QTest::keyClick(&dialog, Qt::Key_X);
        QCOMPARE(take.takeLast().value(0).toString(), isA ? u"original"_s : u"restored"_s);
        // Whoever hears X sees no more of it than that it is X.
        QVERIFY(find<QPushButton>(dialog, "abx.listenX")->isChecked());
        QVERIFY(!find<QPushButton>(dialog, "abx.listenA")->isChecked());
        QVERIFY(!find<QPushButton>(dialog, "abx.listenB")->isChecked());
        QTest::keyClick(&dialog, (isA == (i < 8)) ? Qt::Key_1 : Qt::Key_2); // 8 right, 2 wrong
        QVERIFY(!find<QLabel>(dialog, "abx.score")->isVisible());
        QCOMPARE(find<QLabel>(dialog, "abx.score")->text(), QString());
    }
    QCOMPARE(dialog.test().right(), 8);
    QCOMPARE(find<QLabel>(dialog, "abx.trial")->text(), u"Trial 11 of 16"_s);
    result->click();
    QCOMPARE(ended.size(), 1);
    QVERIFY(dialog.isOver());
    QVERIFY(find<QLabel>(dialog, "abx.score")->isVisible());
    QCOMPARE(find<QLabel>(dialog, "abx.score")->text(), u"8 of 10 right"_s);
    // 56/1024
    QVERIFY(find<QLabel>(dialog, "abx.meaning")->text().contains(u"5.5 %"_s));
    QVERIFY(find<QLabel>(dialog, "abx.meaning")->text().startsWith(u"This does not show"_s));
    QCOMPARE(find<QListWidget>(dialog, "abx.history")->count(), 10);
    QTest::keyClick(&dialog, Qt::Key_1); // too late
    QCOMPARE(dialog.test().trials().size(), std::size_t(10));
}

void TestTransport::blindTestWantsXHeard()
{
    AbxDialog dialog(kTakes.at(0), kTakes.at(1), 42);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_1);
    QVERIFY(dialog.test().trials().empty());
    QVERIFY(!find<QPushButton>(dialog, "abx.answerA")->isEnabled());
    find<QPushButton>(dialog, "abx.listenX")->click();
    QVERIFY(find<QPushButton>(dialog, "abx.answerA")->isEnabled());
    find<QPushButton>(dialog, "abx.answerA")->click();
    QCOMPARE(dialog.test().trials().size(), std::size_t(1));
    QVERIFY(!find<QPushButton>(dialog, "abx.answerB")->isEnabled()); // the next X was not heard yet
}

void TestTransport::blindTestEndsByItself()
{
    AbxDialog dialog(kTakes.at(0), kTakes.at(1), 1);
    QSignalSpy ended(&dialog, &AbxDialog::ended);
    dialog.show();
    for (int i = 0; i < AbxDialog::kTrials; ++i) {
        QCOMPARE(ended.size(), 0);
        QTest::keyClick(&dialog, Qt::Key_X);
        QTest::keyClick(&dialog, dialog.test().x() == AbxTest::Choice::A ? Qt::Key_1 : Qt::Key_2);
    }
    QCOMPARE(ended.size(), 1);
    QVERIFY(find<QLabel>(dialog, "abx.meaning")->text().startsWith(u"You can hear the difference"_s));
    QVERIFY(find<QLabel>(dialog, "abx.meaning")->text().contains(u"less than 0.1 %"_s));
}

QTEST_MAIN(TestTransport)
#include "test_transport.moc"
