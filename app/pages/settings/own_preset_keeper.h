#pragma once

#include "pipeline/own_presets.h"

#include <QObject>

namespace resonate {

/// The user's presets, read and written off the window's thread, which this lives in.
class OwnPresetKeeper final : public QObject {
    Q_OBJECT
public:
    explicit OwnPresetKeeper(QObject* parent = nullptr, std::filesystem::path folder = ownPresetsFolder());

    const QList<OwnPreset>& presets() const noexcept { return m_presets; }
    void refresh();
    void save(const Preset& preset);
    /// Reads any preset's file strictly, and keeps a copy of it.
    void load(const std::filesystem::path& file);
    void remove(const OwnPreset& preset);

Q_SIGNALS:
    void changed();
    /// A file was read and kept.
    void loaded(const resonate::Preset& preset);
    void failed(const resonate::Error& error);

private:
    std::filesystem::path m_folder;
    QList<OwnPreset> m_presets;
};

} // namespace resonate
