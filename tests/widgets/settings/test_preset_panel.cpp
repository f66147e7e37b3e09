#include "tests/widgets/settings/panel_keeper.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/choice_card.h"
#include "widgets/settings/preset_panel.h"
#include "widgets/settings/preset_words.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace resonate;
using namespace resonate::test;

namespace {

QStringList chipsOf(const ChoiceCard& card)
{
    QStringList texts;
    for (const Chip* chip : card.findChildren<Chip*>())
        if (chip->isVisible())
            texts << chip->text();
    return texts;
}

QString wordsOf(const ChoiceCard& card)
{
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

OwnPreset ownPreset()
{
    OwnPreset own;
    own.preset = {QStringLiteral("mine"), QStringLiteral("Mine"), QStringLiteral("As I like it."), {}};
    const bool set = own.preset.parameters.set(QStringLiteral("dereverb.amount"), 10.0) &&
                     own.preset.parameters.set(QStringLiteral("mix.vocalsGainDb"), 2.0);
    return set ? own : OwnPreset();
}

} // namespace

class TestPresetPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_panel.emplace();
        m_keeper.emplace(*m_panel);
        m_panel->resize(900, 1200);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*m_panel));
    }
    void cleanup()
    {
        m_panel.reset();
        m_keeper.reset();
    }

    void everyPresetHasACard()
    {
        QStringList ids;
        for (const ChoiceCard* card : m_panel->cards())
            ids << card->id();
        QCOMPARE(ids, builtInPresets() + builtInVenues());
    }
    /// What a card says is the plan that its preset makes for this recording.
    void cardsSayWhatTheyWouldDo()
    {
        QVERIFY(chipsOf(card("balanced")).contains(QStringLiteral("Room 60 %")));
        QVERIFY(chipsOf(card("aggressive")).contains(QStringLiteral("Room 90 %")));
        QVERIFY(chipsOf(card("aggressive")).contains(QStringLiteral("Mastering -11 LUFS")));
        const QString mild = wordsOf(card("conservative"));
        QVERIFY2(!mild.contains(QStringLiteral("Room 0")) && mild.contains(QStringLiteral("Leaves as it is: Room")),
                 qPrintable(mild));
        QVERIFY(wordsOf(card("balanced")).contains(QStringLiteral("The noise lies only 12 dB under the music")));
    }
    void withoutARecordingTheySaySo()
    {
        m_panel->showView(makeSettingsView({}, {}, nullptr));
        QVERIFY(chipsOf(card("balanced")).isEmpty());
        QVERIFY(wordsOf(card("balanced")).contains(QStringLiteral("once it has been measured")));
    }
    void aClickChooses()
    {
        QVERIFY(card("balanced").isChecked());
        QTest::mouseClick(&card("hall"), Qt::LeftButton);
        QCOMPARE(m_keeper->settings.preset, QStringLiteral("hall"));
        QCOMPARE(m_keeper->steps, QStringList{QStringLiteral("Preset: Hall")});
        QVERIFY(card("hall").isChecked() && !card("balanced").isChecked());
    }
    /// What presets are about is as the new one says; other changes stay.
    void anotherPresetSetsBackWhatPresetsAreAbout()
    {
        RestoreSettings changed;
        QVERIFY(changed.changed.set(QStringLiteral("denoise.strength"), 10.0));
        QVERIFY(changed.changed.set(QStringLiteral("mix.vocalsGainDb"), 3.0));
        m_keeper->show(changed);
        QVERIFY(chipsOf(card("balanced")).contains(QStringLiteral("changed")));
        card("aggressive").click();
        QVERIFY(!m_keeper->settings.changed.isSet(QStringLiteral("denoise.strength")));
        QCOMPARE(m_keeper->settings.changed.number(QStringLiteral("mix.vocalsGainDb")), 3.0);
        m_keeper->show(changed);
        card("balanced").click(); // once more: it is set back
        QVERIFY(!m_keeper->settings.changed.isSet(QStringLiteral("denoise.strength")));
        QVERIFY(!chipsOf(card("balanced")).contains(QStringLiteral("changed")));
    }
    void arrowsMoveAndSpaceChooses()
    {
        card("balanced").setFocus();
        QTest::keyClick(&card("balanced"), Qt::Key_Right);
        QVERIFY(card("aggressive").hasFocus());
        QCOMPARE(m_keeper->settings.preset, QStringLiteral("balanced")); // moving chooses nothing
        QTest::keyClick(&card("aggressive"), Qt::Key_Down);
        QVERIFY(card("club").hasFocus());
        QTest::keyClick(&card("club"), Qt::Key_Left);
        QTest::keyClick(&card("aggressive"), Qt::Key_Space);
        QCOMPARE(m_keeper->settings.preset, QStringLiteral("aggressive"));
        QTest::keyClick(&card("aggressive"), Qt::Key_Home);
        card("conservative").setFocus();
        QTest::keyClick(&card("conservative"), Qt::Key_Left);
        QVERIFY(card("conservative").hasFocus()); // the first
    }
    void fromRightToLeftArrowsAreMirrored()
    {
        m_panel->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(card("conservative").geometry().left() > card("balanced").geometry().left());
        card("balanced").setFocus();
        QTest::keyClick(&card("balanced"), Qt::Key_Left);
        QVERIFY(card("aggressive").hasFocus());
    }
    void assistiveToolsSeeRadioButtons()
    {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&card("hall"));
        QVERIFY(seen != nullptr);
        QCOMPARE(seen->role(), QAccessible::RadioButton);
        QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Hall"));
        QVERIFY(seen->text(QAccessible::Description).contains(QStringLiteral("Room 65 %")));
        QVERIFY(!seen->state().checked);
    }
    void onesOwnIsListedChosenAndRemoved()
    {
        const OwnPreset own = ownPreset();
        m_panel->setOwnPresets({own});
        QSignalSpy removals(&*m_panel, &PresetPanel::removeWanted);
        card("own:mine").click();
        QCOMPARE(m_keeper->settings.changed.number(QStringLiteral("mix.vocalsGainDb")), 2.0);
        QVERIFY(isOwnPreset(m_keeper->settings, own.preset));
        QVERIFY(card("own:mine").isChecked());
        QTest::mouseClick(m_panel->findChild<QPushButton*>(QStringLiteral("settings.presets.own:mine.remove")),
                          Qt::LeftButton);
        QCOMPARE(removals.size(), 1);
        m_panel->setOwnPresets({});
        QCOMPARE(m_panel->cards().size(), builtInPresets().size() + builtInVenues().size());
    }
    /// Narrower: fewer columns, never a card that is cut.
    void cardsFlow()
    {
        const auto columns = [&] {
            int count = 1;
            while (m_panel->cards()[count]->y() == m_panel->cards()[0]->y())
                ++count;
            return count;
        };
        m_panel->resize(1200, 1200);
        QTRY_VERIFY(columns() >= 3);
        m_panel->resize(420, 1200);
        QTRY_COMPARE(columns(), 1);
        for (const ChoiceCard* card : m_panel->cards())
            QVERIFY(card->geometry().right() < m_panel->width());
    }
    void translationsSayWhatTheFilesSay()
    {
        for (const QString& name : builtInPresets() + builtInVenues()) {
            const auto preset = loadPreset(name);
            QVERIFY(preset);
            QCOMPARE(presetWords(*preset).title, preset->title);
            QCOMPARE(presetWords(*preset).description, preset->description);
        }
    }

private:
    ChoiceCard& card(const char* id) const
    {
        auto* found = m_panel->findChild<ChoiceCard*>(QStringLiteral("settings.presets.") + QLatin1String(id));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    std::optional<PresetPanel> m_panel;
    std::optional<PanelKeeper> m_keeper;
};

QTEST_MAIN(TestPresetPanel)
#include "test_preset_panel.moc"
