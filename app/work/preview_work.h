#pragma once

#include "app/document/document.h"
#include "pipeline/cache.h"
#include "pipeline/progress.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace resonate {

class OneJob;

/// Keeps the document's preview in step with its settings: whenever they change it is made anew in the background,
/// shortly afterwards. What is obsolete is cancelled at once; until the newest is there, the last good one stays. Lives
/// in the window's thread; destroying it cancels and waits.
class PreviewWork final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< there is no recording, or it is switched off
        Working,
        Current, ///< the document's preview is that of its settings
        Failed,  ///< the document's preview, if any, is that of earlier settings
    };

    /// All outlive this. `pool` is not one that renders work on: a preview that waits for a render is none.
    PreviewWork(Document& document, Cache& cache, QThreadPool& pool, QObject* parent = nullptr);
    ~PreviewWork() override;

    State state() const noexcept { return m_state; }
    bool isBusy() const noexcept { return m_state == State::Working; }
    /// Why it failed; empty in every other state.
    const std::optional<Error>& error() const noexcept { return m_error; }

    /// Switched off, what is at work is cancelled, and the document's preview stays as it is.
    void setEnabled(bool enabled);
    bool isEnabled() const noexcept { return m_enabled; }
    /// Stages that the preview is made without, for listening; the settings stay as they are.
    void setBypassed(const QSet<QString>& stages);
    const QSet<QString>& bypassed() const noexcept { return m_bypassed; }
    /// Tries again, after a failure or a cancel.
    void start();
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    void progressed(const resonate::Progress& progress);
    void told(const QString& message);
    void failed(const resonate::Error& error);
    void bypassedChanged();

private:
    /// All that decides about a preview.
    struct Wish {
        std::shared_ptr<const OpenRecording> recording;
        RestoreSettings settings; ///< without what only an export asks for
        QSet<QString> bypassed;
        bool operator==(const Wish&) const = default;
    };

    Wish wish() const;
    void follow();
    void begin();
    void take(const Wish& made, std::shared_ptr<const Restoration> preview);
    void fail(const Error& error);
    void setState(State state, std::optional<Error> error = {});

    Document& m_document;
    Cache& m_cache;
    OneJob* m_job;
    QTimer m_pause; // a slider that is being dragged
    QSet<QString> m_bypassed;
    bool m_enabled = true;
    State m_state = State::Nothing;
    std::optional<Error> m_error;
    std::optional<Wish> m_wanted; // what is at work, or was last made
};

} // namespace resonate
