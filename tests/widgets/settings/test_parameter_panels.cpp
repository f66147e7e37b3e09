#include "pipeline/parameter_words.h"
#include "pipeline/restoring/stage_table.h"
#include "tests/widgets/settings/panel_keeper.h"
#include "widgets/settings/chip.h"
#include "widgets/settings/marked_slider.h"
#include "widgets/settings/more_panel.h"
#include "widgets/settings/parameter_control.h"
#include "widgets/settings/parameter_row.h"
#include "widgets/settings/parameter_section.h"
#include "widgets/settings/reset_button.h"
#include "widgets/settings/stage_row.h"
#include "widgets/settings/strength_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace resonate;
using namespace resonate::test;

class TestParameterPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_strength.emplace();
        m_more.emplace();
        m_strengthKeeper.emplace(*m_strength);
        m_moreKeeper.emplace(*m_more);
        m_strength->show();
        m_more->show();
    }
    void cleanup()
    {
        m_strength.reset();
        m_more.reset();
    }

    /// What the command line has, the window has.
    void moreCoversTheTable()
    {
        openAll();
        for (const Parameter& parameter : allParameters()) {
            const auto* row = m_more->findChild<ParameterRow*>(QStringLiteral("settings.more.") + parameter.id);
            QVERIFY2(row != nullptr, qPrintable(parameter.id));
            const auto* control = row->findChild<ParameterControl*>(parameter.id);
            QVERIFY2(control != nullptr, qPrintable(parameter.id));
            QVERIFY2(control->focusProxy() != nullptr && !control->focusProxy()->accessibleName().isEmpty(),
                     qPrintable(parameter.id));
            QStringList texts;
            for (const QLabel* label : row->findChildren<QLabel*>())
                texts << label->text();
            const ParameterWords words = parameterWords(parameter);
            for (const QString& text : {words.title, words.description, words.sound, parameter.id})
                QVERIFY2(!text.isEmpty() && texts.contains(text), qPrintable(parameter.id));
        }
    }
    /// Every control sets what it says: one step up from below, or the other end of a choice.
    void everyControlSetsItsParameter()
    {
        openAll();
        for (const Parameter& parameter : allParameters()) {
            m_moreKeeper->show({});
            auto* control = m_more->findChild<ParameterControl*>(parameter.id);
            QVERIFY(control != nullptr);
            if (auto* list = control->findChild<QComboBox*>()) {
                const int other = list->currentIndex() == 0 ? 1 : 0;
                list->setCurrentIndex(other);
                Q_EMIT list->activated(other);
                QCOMPARE(valueOf(parameter), QJsonValue(parameter.choices[other]));
            } else {
                auto* box = control->findChild<QDoubleSpinBox*>();
                const double wanted = box->value() > parameter.minimum ? parameter.minimum : parameter.maximum;
                box->setValue(wanted);
                QCOMPARE(valueOf(parameter), QJsonValue(wanted));
                QCOMPARE(box->value(), wanted);
            }
            QVERIFY2(m_moreKeeper->settings != RestoreSettings(), qPrintable(parameter.id));
        }
    }
    void resetGoesBackToThePreset()
    {
        openAll();
        auto* row = m_more->findChild<ParameterRow*>(QStringLiteral("settings.more.dereverb.amount"));
        auto* reset = row->findChild<ResetButton*>();
        QVERIFY(reset->isHidden());
        row->findChild<QDoubleSpinBox*>()->setValue(12.0);
        QCOMPARE(m_moreKeeper->settings.changed.number(QStringLiteral("dereverb.amount")), 12.0);
        QVERIFY(!reset->isHidden());
        reset->click();
        QCOMPARE(m_moreKeeper->settings, RestoreSettings());
        QCOMPARE(row->findChild<QDoubleSpinBox*>()->value(), 60.0);
        row->findChild<QDoubleSpinBox*>()->setValue(61.0);
        row->findChild<QDoubleSpinBox*>()->setValue(60.0); // what the preset says is no change
        QCOMPARE(m_moreKeeper->settings, RestoreSettings());
    }
    void searchFindsByWordAndName()
    {
        auto* search = m_more->findChild<QLineEdit*>(QStringLiteral("settings.more.search"));
        const auto found = [&] {
            QStringList ids;
            for (const ParameterRow* row : m_more->findChildren<ParameterRow*>())
                if (row->isVisible())
                    ids << row->parameter().id;
            return ids;
        };
        search->setText(QStringLiteral("under water"));
        QCOMPARE(found(), QStringList{QStringLiteral("denoise.strength")});
        search->setText(QStringLiteral("master.ceil"));
        QCOMPARE(found(), QStringList{QStringLiteral("master.ceilingDbtp")});
        search->setText(QStringLiteral("zither"));
        QVERIFY(found().isEmpty());
        search->clear();
        QVERIFY(found().isEmpty()); // closed again, as before
        QVERIFY(m_more->findChild<ParameterSection*>(QStringLiteral("settings.more.group.tone"))->isVisible());
    }
    /// A target says loudness and ceiling too: who sets one of them by hand leaves the target and keeps the other.
    void aParameterOfTheTargetTakesItsPlace()
    {
        openAll();
        RestoreSettings settings;
        settings.target = QStringLiteral("atsc-a85");
        m_moreKeeper->show(settings);
        auto* ceiling = m_more->findChild<ParameterControl*>(QStringLiteral("master.ceilingDbtp"));
        QCOMPARE(ceiling->value(), QJsonValue(-2.0));
        ceiling->findChild<QDoubleSpinBox*>()->setValue(-3.0);
        QVERIFY(m_moreKeeper->settings.target.isEmpty());
        QCOMPARE(m_moreKeeper->settings.changed.number(QStringLiteral("master.ceilingDbtp")), -3.0);
        QCOMPARE(m_moreKeeper->settings.changed.number(QStringLiteral("master.targetLufs")), -24.0);
    }

    void everyRestoringStageHasARow()
    {
        QStringList rows, stages;
        for (const StageRow* row : m_strength->findChildren<StageRow*>())
            rows << row->stage();
        for (const RestoringStage& stage : restoringStages())
            stages << stage.id;
        QCOMPARE(rows, stages);
    }
    void aSliderSetsAndFollows()
    {
        auto* slider = row("denoise")->findChild<MarkedSlider*>();
        QCOMPARE(slider->value(), 100);
        QCOMPARE(slider->mark(), 100);
        slider->setValue(60);
        QCOMPARE(m_strengthKeeper->settings.changed.number(QStringLiteral("denoise.strength")), 60.0);
        QCOMPARE(m_strengthKeeper->steps, QStringList{QStringLiteral("Noise: Strength 60 %")});
        QCOMPARE(row("denoise")->findChild<QDoubleSpinBox*>()->value(), 60.0);
        QCOMPARE(slider->mark(), 100);
        m_strengthKeeper->show({}); // undo
        QCOMPARE(slider->value(), 100);
        QCOMPARE(m_strengthKeeper->steps.size(), 1); // being shown asks for nothing
    }
    /// Values of one drag have one key; another drag has another.
    void aDragIsOneGesture()
    {
        auto* slider = row("dereverb")->findChild<MarkedSlider*>();
        Q_EMIT slider->sliderPressed();
        slider->setValue(50);
        slider->setValue(40);
        Q_EMIT slider->sliderPressed();
        slider->setValue(30);
        QCOMPARE(m_strengthKeeper->keys.size(), 3);
        QCOMPARE(m_strengthKeeper->keys[0], m_strengthKeeper->keys[1]);
        QVERIFY(m_strengthKeeper->keys[1] != m_strengthKeeper->keys[2]);
    }
    void whatWasMeasuredIsSaid()
    {
        const auto texts = [&](const char* stage) {
            QStringList all;
            for (const QLabel* label : row(stage)->findChildren<QLabel*>())
                if (!label->isHidden())
                    all << label->text();
            return all.join(QLatin1Char('\n'));
        };
        QVERIFY(texts("denoise").contains(QStringLiteral("only 12 dB under the music")));
        QVERIFY(texts("denoise").contains(QStringLiteral("Measured: 12 dB. Limit: 20 dB.")));
        QVERIFY(texts("declip").contains(QStringLiteral("not done")));
        QVERIFY(texts("dehum").contains(QStringLiteral("done, 50 Hz")));
    }
    void offSwitchesOff()
    {
        auto* use = row("dehum")->findChild<QComboBox*>();
        use->setCurrentIndex(use->findData(QStringLiteral("off")));
        Q_EMIT use->activated(use->currentIndex());
        QCOMPARE(m_strengthKeeper->settings.changed.choice(QStringLiteral("dehum.use"), ProcessingMode::Render),
                 QStringLiteral("off"));
        QCOMPARE(row("dehum")->findChild<Chip*>()->text(), QStringLiteral("not done"));
        auto* room = row("dereverb");
        room->findChild<MarkedSlider*>()->setValue(10);
        auto* roomUse = room->findChild<QComboBox*>();
        roomUse->setCurrentIndex(roomUse->findData(QStringLiteral("off")));
        Q_EMIT roomUse->activated(roomUse->currentIndex());
        QVERIFY(!room->findChild<MarkedSlider*>()->isEnabled());
        const auto steps = m_strengthKeeper->steps.size();
        room->findChild<ResetButton*>()->click(); // both at once
        QCOMPARE(m_strengthKeeper->steps.size(), steps + 1);
        QVERIFY(!m_strengthKeeper->settings.changed.isSet(QStringLiteral("dereverb.use")));
        QVERIFY(!m_strengthKeeper->settings.changed.isSet(QStringLiteral("dereverb.amount")));
    }

private:
    void openAll()
    {
        for (ParameterSection* section : m_more->findChildren<ParameterSection*>())
            section->setOpen(true);
    }
    QJsonValue valueOf(const Parameter& parameter) const
    {
        return makeSettingsView(m_moreKeeper->settings, {}, nullptr).value(parameter);
    }
    StageRow* row(const char* stage) const
    {
        return m_strength->findChild<StageRow*>(QStringLiteral("settings.strength.") + QLatin1String(stage));
    }
    std::optional<StrengthPanel> m_strength;
    std::optional<MorePanel> m_more;
    std::optional<PanelKeeper> m_strengthKeeper, m_moreKeeper;
};

QTEST_MAIN(TestParameterPanels)
#include "test_parameter_panels.moc"
