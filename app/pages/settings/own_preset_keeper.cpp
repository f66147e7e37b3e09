#include "app/pages/settings/own_preset_keeper.h"

#include "app/document/background.h"

#include <QFile>
#include <QThreadPool>

namespace resonate {

OwnPresetKeeper::OwnPresetKeeper(QObject* parent, std::filesystem::path folder)
    : QObject(parent), m_folder(std::move(folder))
{
}

void OwnPresetKeeper::refresh()
{
    runInBackground<OwnPresets>(
        *QThreadPool::globalInstance(), this,
        [folder = m_folder](const std::stop_token&) -> Result<OwnPresets> { return loadOwnPresets(folder); },
        [this](const Result<OwnPresets>& own) {
            if (!own)
                return;
            m_presets = own->presets;
            Q_EMIT changed();
            for (const Error& error : own->errors)
                Q_EMIT failed(error);
        });
}

void OwnPresetKeeper::save(const Preset& preset)
{
    using Path = std::filesystem::path;
    runInBackground<Path>(
        *QThreadPool::globalInstance(), this,
        [folder = m_folder, preset](const std::stop_token&) { return saveOwnPreset(folder, preset); },
        [this](const Result<Path>& saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
            refresh();
        });
}

void OwnPresetKeeper::load(const std::filesystem::path& file)
{
    runInBackground<Preset>(
        *QThreadPool::globalInstance(), this,
        [folder = m_folder, file](const std::stop_token&) -> Result<Preset> {
            auto preset = loadPreset(QFile::decodeName(file.c_str()));
            if (!preset)
                return preset;
            const auto kept = saveOwnPreset(folder, *preset);
            return kept ? preset : Result<Preset>(kept.error());
        },
        [this](const Result<Preset>& preset) {
            if (preset)
                Q_EMIT loaded(*preset);
            else
                Q_EMIT failed(preset.error());
            refresh();
        });
}

void OwnPresetKeeper::remove(const OwnPreset& preset)
{
    runInBackground<bool>(
        *QThreadPool::globalInstance(), this,
        [path = preset.path](const std::stop_token&) -> Result<bool> {
            const auto removed = removeOwnPreset(path);
            return removed ? Result<bool>(true) : Result<bool>(removed.error());
        },
        [this](const Result<bool>& removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            refresh();
        });
}

} // namespace resonate
