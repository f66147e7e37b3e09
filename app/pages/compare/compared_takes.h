#pragma once

#include "app/pages/compare/compared_restoration.h"
#include "core/playback/stem_choice.h"

namespace resonate {

class Listening;
class SynthesisWork;

/// Puts the takes of what is compared into what plays, while the document is at the comparing step: those of the
/// restoration, the chosen stems together, and, once somebody asked for it, what was made up.
class ComparedTakes final : public QObject {
    Q_OBJECT
public:
    ComparedTakes(Document& document, ComparedRestoration& compared, SynthesisWork& synthesis, Listening& listening,
                  QObject* parent = nullptr);

    const StemChoice& stems() const noexcept { return m_stems; }
    /// And hears them.
    void setStems(const StemChoice& stems);
    /// Computes what was made up, and hears it.
    void hearSynthesised();
    /// What is to be said of that, in a sentence; empty: nothing.
    const QString& synthesisStatus() const noexcept { return m_status; }

Q_SIGNALS:
    void synthesisStatusChanged();

private:
    void put();
    void restart();
    void takeSynthesised(const std::shared_ptr<const Restoration>& restoration,
                         const std::shared_ptr<const AudioSource>& audio);
    void setStatus(const QString& status);

    Document& m_document;
    ComparedRestoration& m_compared;
    SynthesisWork& m_synthesis;
    Listening& m_listening;
    StemChoice m_stems;
    std::shared_ptr<const AudioSource> m_synthesised; // of what is compared
    QString m_status;
};

} // namespace resonate
