#include "app/document/document.h"

#include <QUndoCommand>

namespace resonate {

class Document::ChangeSettings final : public QUndoCommand {
public:
    ChangeSettings(Document& document, RestoreSettings after, const QString& what, QString mergeKey)
        : QUndoCommand(what),
          m_document(document),
          m_before(document.m_settings),
          m_after(std::move(after)),
          m_mergeKey(std::move(mergeKey))
    {
    }
    void redo() override { m_document.applySettings(m_after); }
    void undo() override { m_document.applySettings(m_before); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ChangeSettings*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Document& m_document;
    RestoreSettings m_before;
    RestoreSettings m_after;
    QString m_mergeKey;
};

Document::Document(QObject* parent) : QObject(parent)
{
    connect(&m_history, &QUndoStack::cleanChanged, this, &Document::modifiedChanged);
}

void Document::setRecordingPath(const std::filesystem::path& path)
{
    if (path == m_path)
        return;
    m_path = path;
    setRenders({});
    setPreview(nullptr);
    setRecording(nullptr);
    RestoreSettings kept = m_settings;
    kept.songs.clear();
    kept.previewStartSeconds.reset();
    resetSettings(kept);
    Q_EMIT recordingPathChanged();
}

void Document::setRecording(std::shared_ptr<const OpenRecording> recording)
{
    if (recording == m_recording)
        return;
    m_recording = std::move(recording);
    Q_EMIT recordingChanged();
}

void Document::change(const RestoreSettings& settings, const QString& what, const QString& mergeKey)
{
    if (settings != m_settings)
        m_history.push(new ChangeSettings(*this, settings, what, mergeKey)); // the stack owns it
}

void Document::resetSettings(const RestoreSettings& settings)
{
    m_history.clear();
    m_history.setClean(); // also when it was not, with nothing in it
    applySettings(settings);
}

void Document::applySettings(const RestoreSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT settingsChanged();
}

void Document::setPreview(std::shared_ptr<const Restoration> preview)
{
    if (preview == m_preview)
        return;
    m_preview = std::move(preview);
    Q_EMIT previewChanged();
}

void Document::setRenders(std::vector<std::shared_ptr<const Restoration>> renders)
{
    if (renders == m_renders)
        return;
    m_renders = std::move(renders);
    Q_EMIT rendersChanged();
}

void Document::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace resonate
