#pragma once

#include "pipeline/recording/restoration.h"
#include "pipeline/settings/restore_settings.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <memory>

namespace resonate {

/// The four steps of the wizard.
enum class Step { Upload, Analyze, Settings, Compare };

/// What one window works on: a recording, what is known of it, what is wanted, and what was made. Lives in the window's
/// thread. Facts are replaced whole and told by a signal; nothing here works on audio.
class Document final : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    /// Another recording: everything that belonged to the one before is let go of, the history included; of the
    /// settings what points into it. An empty path: none.
    void setRecordingPath(const std::filesystem::path& path);
    const std::filesystem::path& recordingPath() const noexcept { return m_path; }

    /// Null until it was read and measured.
    const std::shared_ptr<const OpenRecording>& recording() const noexcept { return m_recording; }
    void setRecording(std::shared_ptr<const OpenRecording> recording);

    const RestoreSettings& settings() const noexcept { return m_settings; }
    /// One step of the history, called `what` ("Noise reduction 60 %"). Steps with the same `mergeKey` that follow each
    /// other become one: a slider that is being dragged. An empty key never merges.
    void change(const RestoreSettings& settings, const QString& what, const QString& mergeKey = {});
    /// Without a step of the history: from a project, or to begin with.
    void resetSettings(const RestoreSettings& settings);
    QUndoStack& history() noexcept { return m_history; }
    /// Something was changed that is saved nowhere.
    bool isModified() const { return !m_history.isClean(); }

    /// Null until there is one. A preview belongs to settings that may have changed since.
    const std::shared_ptr<const Restoration>& preview() const noexcept { return m_preview; }
    void setPreview(std::shared_ptr<const Restoration> preview);
    /// The whole, in full quality: one for each song that was chosen, else one.
    const std::vector<std::shared_ptr<const Restoration>>& renders() const noexcept { return m_renders; }
    void setRenders(std::vector<std::shared_ptr<const Restoration>> renders);

    Step step() const noexcept { return m_step; }
    void setStep(Step step);

Q_SIGNALS:
    void recordingPathChanged();
    void recordingChanged();
    void settingsChanged();
    void modifiedChanged();
    void previewChanged();
    void rendersChanged();
    void stepChanged();

private:
    class ChangeSettings;
    void applySettings(const RestoreSettings& settings);

    std::filesystem::path m_path;
    std::shared_ptr<const OpenRecording> m_recording;
    RestoreSettings m_settings;
    QUndoStack m_history;
    std::shared_ptr<const Restoration> m_preview;
    std::vector<std::shared_ptr<const Restoration>> m_renders;
    Step m_step = Step::Upload;
};

} // namespace resonate
