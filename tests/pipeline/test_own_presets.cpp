#include "pipeline/own_presets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

RestoreSettings hallWithLessNoise()
{
    RestoreSettings settings;
    settings.preset = QStringLiteral("hall");
    const bool set = settings.changed.set(QStringLiteral("denoise.strength"), 35.0) &&
                     settings.changed.set(QStringLiteral("mix.vocalsGainDb"), 2.0);
    return set ? settings : RestoreSettings();
}

} // namespace

class TestOwnPresets final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savedAndLoadedAgain()
    {
        const auto preset =
            presetOf(hallWithLessNoise(), QStringLiteral("Säle: leise"), QStringLiteral("Quiet halls."));
        QVERIFY(preset);
        const auto path = saveOwnPreset(folder() / "made", *preset);
        QVERIFY2(path, path ? "" : path.error().detail.c_str());
        QCOMPARE(path->filename().string(), std::string("säle-leise.json"));
        const OwnPresets own = loadOwnPresets(folder() / "made");
        QVERIFY(own.errors.isEmpty());
        QCOMPARE(own.presets.size(), 1);
        QCOMPARE(own.presets[0].preset.title, QStringLiteral("Säle: leise"));
        QCOMPARE(own.presets[0].preset.parameters, preset->parameters);
        QVERIFY(removeOwnPreset(*path));
        QVERIFY(loadOwnPresets(folder() / "made").presets.isEmpty());
    }
    /// Chosen, it gives what was saved, on the preset that it differs least from.
    void chosenItIsWhatWasSaved()
    {
        const RestoreSettings before = hallWithLessNoise();
        const auto preset = presetOf(before, QStringLiteral("Mine"), QStringLiteral("Mine."));
        QVERIFY(preset);
        RestoreSettings other;
        other.output.form.stems = true;
        const RestoreSettings chosen = withOwnPreset(other, *preset);
        QCOMPARE(chosen.preset, before.preset);
        QCOMPARE(chosen.changed, before.changed);
        QVERIFY(chosen.output.form.stems);
        QVERIFY(isOwnPreset(chosen, *preset) && !isOwnPreset(other, *preset));
    }
    void whatAPresetDoesNotSetIsStandard()
    {
        Preset bare{QStringLiteral("bare"), QStringLiteral("Bare"), QStringLiteral("Nothing set."), {}};
        const RestoreSettings chosen = withOwnPreset(RestoreSettings(), bare);
        const auto request = toRequest(chosen, "a.wav", ProcessingMode::Preview);
        QVERIFY(request);
        for (const Parameter& parameter : allParameters())
            if (!parameter.isChoice())
                QCOMPARE(request->parameters.number(parameter.id, ProcessingMode::Preview),
                         bare.parameters.number(parameter.id, ProcessingMode::Preview));
        QVERIFY(isOwnPreset(chosen, bare));
    }
    void theSameTitleIsReplacedAndAnotherIsNot()
    {
        Preset preset{QStringLiteral("a-b"), QStringLiteral("A b"), QStringLiteral("One."), {}};
        const auto first = saveOwnPreset(folder(), preset);
        preset.description = QStringLiteral("Two.");
        const auto again = saveOwnPreset(folder(), preset);
        preset.title = QStringLiteral("A/b");
        const auto other = saveOwnPreset(folder(), preset);
        QVERIFY(first && again && other);
        QCOMPARE(*first, *again);
        QCOMPARE(other->filename().string(), std::string("a-b-2.json"));
        QCOMPARE(loadOwnPresets(folder()).presets.size(), 2);
    }
    void whatIsNoPresetIsTold()
    {
        QFile file(m_folder->filePath(QStringLiteral("broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": 1}");
        file.close();
        const OwnPresets own = loadOwnPresets(folder());
        QVERIFY(own.presets.isEmpty());
        QCOMPARE(own.errors.size(), 1);
        QVERIFY(QString::fromStdString(own.errors[0].detail).contains(QStringLiteral("broken.json")));
    }
    void aTitleIsNeeded()
    {
        const Preset preset{QStringLiteral("x"), QStringLiteral("  "), QStringLiteral("One."), {}};
        const auto saved = saveOwnPreset(folder(), preset);
        QVERIFY(!saved && saved.error().code == ErrorCode::BadUsage);
        QVERIFY(loadOwnPresets(folder() / "nowhere").errors.isEmpty());
    }
    void init() { m_folder.emplace(); }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    std::optional<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestOwnPresets)
#include "test_own_presets.moc"
