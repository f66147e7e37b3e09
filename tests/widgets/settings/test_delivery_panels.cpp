#include "pipeline/delivery_target.h"
#include "pipeline/mastering/mastering_preset.h"
#include "tests/widgets/settings/panel_keeper.h"
#include "widgets/settings/choice_card.h"
#include "widgets/settings/delivery_panel.h"
#include "widgets/settings/mastering_panel.h"
#include "widgets/settings/model_panel.h"
#include "widgets/settings/name_template.h"
#include "widgets/settings/output_panel.h"
#include "widgets/settings/parameter_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace resonate;
using namespace resonate::test;

namespace {

QList<ModelOffer> offers(bool installed)
{
    return {{QStringLiteral("big"), QStringLiteral("Big"), QStringLiteral("Cleanest."), QStringLiteral("Its licence."),
             QStringLiteral("models.invalid"), std::nullopt, 0, false, 600.0},
            {QStringLiteral("small"), QStringLiteral("Small"), QStringLiteral("Good."), QStringLiteral("Its licence."),
             QStringLiteral("models.invalid"), 84'000'000, 0, installed, 200.0}};
}

} // namespace

class TestDeliveryPanels final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale::c());
        m_delivery.emplace();
        m_output.emplace();
        m_models.emplace();
        m_mastering.emplace();
        m_deliveryKeeper.emplace(*m_delivery);
        m_outputKeeper.emplace(*m_output);
        m_modelKeeper.emplace(*m_models);
        m_masteringKeeper.emplace(*m_mastering);
        m_delivery->show();
        m_output->show();
        m_models->show();
        m_mastering->show();
    }
    void cleanup()
    {
        m_mastering.reset();
        m_delivery.reset();
        m_output.reset();
        m_models.reset();
    }

    void everyTargetCanBeChosen()
    {
        auto* list = m_delivery->findChild<QComboBox*>(QStringLiteral("settings.delivery.target"));
        QCOMPARE(list->count(), static_cast<int>(deliveryTargets().size()) + 2);
        QCOMPARE(list->currentText(), QStringLiteral("As the preset says (-14 LUFS)"));
        for (const DeliveryTarget& target : deliveryTargets()) {
            choose(*list, target.id);
            QCOMPARE(m_deliveryKeeper->settings.target, target.id);
            QVERIFY(list->currentText().contains(QString::number(target.loudnessLufs, 'f', 0)));
        }
        choose(*list, QStringLiteral("preset"));
        QVERIFY(m_deliveryKeeper->settings.target.isEmpty());
    }
    void aLoudnessOfOnesOwn()
    {
        auto* list = m_delivery->findChild<QComboBox*>(QStringLiteral("settings.delivery.target"));
        auto* loudness = m_delivery->findChild<QDoubleSpinBox*>(QStringLiteral("settings.delivery.loudness"));
        QVERIFY(!loudness->isVisible());
        choose(*list, QStringLiteral("custom"));
        QVERIFY(loudness->isVisible());
        loudness->setValue(-18.5);
        const auto target = parseTarget(m_deliveryKeeper->settings.target);
        QVERIFY(target);
        QCOMPARE(target->loudnessLufs, -18.5);
        QCOMPARE(m_deliveryKeeper->steps.last(), QStringLiteral("Delivery: -18.5 LUFS"));
        QLocale::setDefault(QLocale(QLocale::German)); // what is kept does not depend on it
        loudness->setValue(-17.5);
        QCOMPARE(m_deliveryKeeper->settings.target, QStringLiteral("-17.5"));
    }
    void everyMasteringPresetCanBeChosen()
    {
        auto* list = m_mastering->findChild<QComboBox*>(QStringLiteral("settings.mastering.preset"));
        const auto* words = m_mastering->findChild<QLabel*>(QStringLiteral("settings.mastering.description"));
        const auto* plan = m_mastering->findChild<QLabel*>(QStringLiteral("settings.mastering.plan"));
        QCOMPARE(list->count(), static_cast<int>(masteringPresets().size()) + 1);
        QCOMPARE(list->currentData().toString(), QString());
        QVERIFY(!plan->text().contains(QStringLiteral("treble")));
        for (const QString& name : masteringPresets()) {
            choose(*list, name);
            QCOMPARE(m_masteringKeeper->settings.masterPreset, name);
            QCOMPARE(list->currentText(), loadMasteringPreset(name)->title);
            QCOMPARE(words->text(), loadMasteringPreset(name)->description);
            QVERIFY(!m_mastering->view().conflict.has_value());
        }
        choose(*list, QStringLiteral("streaming"));
        QCOMPARE(m_masteringKeeper->steps.last(), QStringLiteral("Mastering: Streaming"));
        QVERIFY(plan->isVisible() && plan->text().contains(QStringLiteral("treble +1.0 dB")));
        choose(*list, QString());
        QVERIFY(m_masteringKeeper->settings == RestoreSettings());
    }
    /// A knob shows what the preset has, goes over it, and back.
    void masteringKnobs()
    {
        auto* list = m_mastering->findChild<QComboBox*>(QStringLiteral("settings.mastering.preset"));
        choose(*list, QStringLiteral("streaming"));
        auto* bass = m_mastering->findChild<ParameterControl*>(QStringLiteral("master.lowShelfDb"));
        auto* box = bass->findChild<QDoubleSpinBox*>(QStringLiteral("box"));
        QCOMPARE(box->value(), -1.0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(m_masteringKeeper->settings.changed.number(QStringLiteral("master.lowShelfDb")), -0.9);
        QCOMPARE(m_masteringKeeper->settings.masterPreset, QStringLiteral("streaming"));
        box->setValue(-1.0);
        QVERIFY(!m_masteringKeeper->settings.changed.isSet(QStringLiteral("master.lowShelfDb")));
        for (const char* id :
             {"master.lowShelfDb", "master.midDb", "master.highShelfDb", "master.gluePercent", "master.widthPercent"}) {
            const auto* control = m_mastering->findChild<ParameterControl*>(QLatin1String(id));
            QVERIFY2(control != nullptr && !control->focusProxy()->accessibleName().isEmpty(), id);
            QVERIFY(!control->focusProxy()->accessibleDescription().isEmpty());
        }
    }
    /// Another mastering preset takes the knobs and the delivery target along, and nothing else.
    void aMasteringPresetIsAboutMastering()
    {
        RestoreSettings settings;
        settings.target = QStringLiteral("spotify");
        QVERIFY(settings.changed.set(QStringLiteral("master.widthPercent"), 40.0));
        QVERIFY(settings.changed.set(QStringLiteral("denoise.strength"), 30.0));
        const RestoreSettings chosen = withMasterPreset(settings, QStringLiteral("broadcast"));
        QVERIFY(chosen.target.isEmpty());
        QVERIFY(!chosen.changed.isSet(QStringLiteral("master.widthPercent")));
        QCOMPARE(chosen.changed.number(QStringLiteral("denoise.strength")), 30.0);
        m_deliveryKeeper->show(chosen);
        const auto* list = m_delivery->findChild<QComboBox*>(QStringLiteral("settings.delivery.target"));
        QCOMPARE(list->currentText(), QStringLiteral("As the preset says (-23 LUFS)"));
        m_deliveryKeeper->show(withMasterPreset(settings, QStringLiteral("none")));
        QCOMPARE(list->currentText(), QStringLiteral("As the preset says (the level stays)"));
    }
    void aReferenceThatNothingFollowsIsTold()
    {
        auto* trouble = m_delivery->findChild<QLabel*>(QStringLiteral("settings.delivery.reference.trouble"));
        auto* follow = m_delivery->findChild<QPushButton*>(QStringLiteral("settings.delivery.reference.follow"));
        auto* amount = m_delivery->findChild<ParameterControl*>(QStringLiteral("master.matchAmount"));
        QVERIFY(!amount->isVisible());
        RestoreSettings settings;
        settings.reference = "/music/reference.flac";
        m_deliveryKeeper->show(settings);
        QVERIFY(!trouble->isVisible() && !follow->isVisible() && amount->isVisible());
        QVERIFY(settings.changed.set(QStringLiteral("master.matchAmount"), 0.0));
        settings.skippedStages.insert(QStringLiteral("master"));
        m_deliveryKeeper->show(settings);
        QVERIFY(trouble->isVisible() && follow->isVisible());
        QVERIFY(m_delivery->view().conflict.has_value()); // the engine says so as well
        follow->click();
        QVERIFY(!trouble->isVisible() && !m_delivery->view().conflict.has_value());
        m_delivery->setReferenceTrouble(QStringLiteral("It is gone."));
        QCOMPARE(trouble->text(), QStringLiteral("It is gone."));
        // As loud as the piece, and not when there is none any more.
        auto* asLoud = m_delivery->findChild<QCheckBox*>(QStringLiteral("settings.delivery.reference.loudness"));
        asLoud->click();
        QCOMPARE(m_deliveryKeeper->settings.changed.choice(QStringLiteral("master.matchLoudness"), {}),
                 QStringLiteral("reference"));
        m_delivery->findChild<QPushButton*>(QStringLiteral("settings.delivery.reference.none"))->click();
        QVERIFY(m_deliveryKeeper->settings.reference.empty() && !trouble->isVisible() && !asLoud->isVisible());
        QVERIFY(!m_delivery->view().conflict.has_value());
    }

    void flacHoldsNoFloats()
    {
        auto* format = m_output->findChild<QComboBox*>(QStringLiteral("settings.output.format"));
        auto* bits = m_output->findChild<QComboBox*>(QStringLiteral("settings.output.bits"));
        choose(*bits, QStringLiteral("32f"));
        QCOMPARE(m_outputKeeper->settings.output.form.bits, QStringLiteral("32f"));
        choose(*format, QStringLiteral("flac"));
        QCOMPARE(m_outputKeeper->settings.output.form.format, QStringLiteral("flac"));
        QCOMPARE(m_outputKeeper->settings.output.form.bits, QStringLiteral("24"));
        QVERIFY(!m_output->view().conflict.has_value());
        QCOMPARE(bits->findData(QStringLiteral("32f")), -1);
    }
    void namesAreShownAsTheyWillBe()
    {
        const auto* example = m_output->findChild<QLabel*>(QStringLiteral("settings.output.names.example"));
        QVERIFY(example->text().contains(QStringLiteral("show.master.wav")));
        m_output->findChild<QCheckBox*>(QStringLiteral("settings.output.stems"))->click();
        QVERIFY(m_outputKeeper->settings.output.form.stems);
        QVERIFY(example->text().contains(QStringLiteral("show.vocals.wav")));
        type(QStringLiteral("Live - {name} ({part})"));
        QCOMPARE(m_outputKeeper->settings.output.nameTemplate, QStringLiteral("Live - {name} ({part})"));
        QVERIFY(example->text().contains(QStringLiteral("Live - show (master).wav")));
    }
    void badNames_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString() << QStringLiteral("needed");
        QTest::newRow("spaces") << QStringLiteral("   ") << QStringLiteral("needed");
        QTest::newRow("folder") << QStringLiteral("a/{name}{part}") << QStringLiteral("/");
        QTest::newRow("field") << QStringLiteral("{name}{year}") << QStringLiteral("braces");
        QTest::newRow("open brace") << QStringLiteral("{name}{part") << QStringLiteral("braces");
        QTest::newRow("one name for all") << QStringLiteral("{name}") << QStringLiteral("{part}");
        QTest::newRow("long") << QString(300, QLatin1Char('x')) + QStringLiteral("{part}") << QStringLiteral("long");
    }
    /// What cannot be used is told at the field, stays there, and never gets into the settings.
    void badNames()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, word);
        m_output->findChild<QCheckBox*>(QStringLiteral("settings.output.stems"))->click();
        type(pattern);
        const auto* trouble = m_output->findChild<QLabel*>(QStringLiteral("settings.output.names.trouble"));
        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(word), qPrintable(trouble->text()));
        RestoreSettings kept = m_outputKeeper->settings;
        QVERIFY(nameExample(kept, "show.m4a").trouble.isEmpty());
        QCOMPARE(m_output->findChild<QLineEdit*>(QStringLiteral("settings.output.names"))->text(), pattern);
    }

    void modelsSayWhatTheyCost()
    {
        m_models->setBasicSeconds(10.0);
        m_models->setOffers(offers(false));
        QVERIFY(wordsOf("none").contains(QStringLiteral("about 10 second")));
        QTRY_VERIFY(wordsOf("small").contains(QStringLiteral("about 3 minute")));
        QVERIFY(wordsOf("small").contains(QStringLiteral("84 MB")));
        QVERIFY(wordsOf("big").contains(QStringLiteral("not known")));
        QVERIFY(wordsOf("auto").contains(QStringLiteral("basic separation")));
        m_models->setOffers(offers(true));
        QVERIFY(wordsOf("auto").contains(QStringLiteral("At present: Small")));
        QVERIFY(wordsOf("small").contains(QStringLiteral("installed")));
    }
    void theLicenceComesBeforeTheDownload()
    {
        m_models->setOffers(offers(false));
        QSignalSpy installs(&*m_models, &ModelPanel::installWanted);
        card("small")->click();
        QVERIFY(card("auto")->isChecked());
        QCOMPARE(installs.size(), 0);
        const auto* words = m_models->findChild<QLabel*>(QStringLiteral("settings.models.box.words"));
        QVERIFY(words->isVisible() && words->text().contains(QStringLiteral("Its licence.")));
        button("settings.models.cancel")->click(); // not now
        QVERIFY(!words->isVisible());
        card("small")->click();
        button("settings.models.install")->click();
        QCOMPARE(installs.takeFirst().first().toString(), QStringLiteral("small"));
        m_models->showProgress(QStringLiteral("Fetching Small"), 0.5);
        m_models->showDone();
        m_models->setOffers(offers(true));
        QCOMPARE(m_modelKeeper->settings.model, std::string("small"));
    }
    /// Who stops, or closes the trouble, is not surprised by a choice later on.
    void whatWasStoppedIsNotChosenLater()
    {
        m_models->setOffers(offers(false));
        card("small")->click();
        button("settings.models.install")->click();
        m_models->showProgress(QStringLiteral("Fetching Small"), 0.5);
        button("settings.models.cancel")->click();
        m_models->showDone();
        m_models->setOffers(offers(true));
        QCOMPARE(m_modelKeeper->settings.model, std::string("auto"));
    }
    void aModelOfOnesOwnIsShown()
    {
        RestoreSettings settings;
        settings.model = "/models/mine.th";
        m_modelKeeper->show(settings);
        QVERIFY(card("file")->isChecked());
        QVERIFY(wordsOf("file").contains(QStringLiteral("mine.th")));
        QSignalSpy asked(&*m_models, &ModelPanel::fileWanted);
        card("file")->click();
        QCOMPARE(asked.size(), 1);
        card("none")->click();
        QCOMPARE(m_modelKeeper->settings.model, std::string("none"));
    }

private:
    static void choose(QComboBox& list, const QString& data)
    {
        const int index = list.findData(data);
        QVERIFY2(index >= 0, qPrintable(data));
        list.setCurrentIndex(index);
        Q_EMIT list.activated(index);
    }
    void type(const QString& text)
    {
        auto* field = m_output->findChild<QLineEdit*>(QStringLiteral("settings.output.names"));
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        if (text.size() < 100)
            QTest::keyClicks(field, text);
        else
            field->insert(text);
        Q_EMIT field->textEdited(field->text());
    }
    QString wordsOf(const char* model) const
    {
        QStringList texts;
        for (const QLabel* label : card(model)->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    ChoiceCard* card(const char* model) const
    {
        return m_models->findChild<ChoiceCard*>(QStringLiteral("settings.models.") + QLatin1String(model));
    }
    QPushButton* button(const char* name) const { return m_models->findChild<QPushButton*>(QLatin1String(name)); }

    std::optional<DeliveryPanel> m_delivery;
    std::optional<OutputPanel> m_output;
    std::optional<ModelPanel> m_models;
    std::optional<MasteringPanel> m_mastering;
    std::optional<PanelKeeper> m_deliveryKeeper, m_outputKeeper, m_modelKeeper, m_masteringKeeper;
};

QTEST_MAIN(TestDeliveryPanels)
#include "test_delivery_panels.moc"
