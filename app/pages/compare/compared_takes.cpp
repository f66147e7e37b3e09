#include "app/pages/compare/compared_takes.h"

#include "app/listening/listening.h"
#include "app/work/synthesis_work.h"
#include "widgets/look/error_sentence.h"

namespace resonate {

ComparedTakes::ComparedTakes(Document& document, ComparedRestoration& compared, SynthesisWork& synthesis,
                             Listening& listening, QObject* parent)
    : QObject(parent), m_document(document), m_compared(compared), m_synthesis(synthesis), m_listening(listening)
{
    connect(&compared, &ComparedRestoration::changed, this, &ComparedTakes::restart);
    connect(&document, &Document::stepChanged, this, &ComparedTakes::put);
    connect(&synthesis, &SynthesisWork::finished, this, &ComparedTakes::takeSynthesised);
    connect(&synthesis, &SynthesisWork::failed, this, [this](const Error& error) { setStatus(errorSentence(error)); });
    connect(&synthesis, &SynthesisWork::progressed, this, [this](const Progress& progress) {
        setStatus(tr("Working out what was made up: %1 %")
                      .arg(QLocale().toString(static_cast<int>(100.0 * progress.fraction))));
    });
    put();
}

void ComparedTakes::restart()
{
    m_synthesised.reset();
    setStatus({});
    put();
}

void ComparedTakes::put()
{
    const auto made = m_compared.current();
    if (m_document.step() != Step::Compare || !made)
        return;
    std::vector<Take> takes = made->takes;
    if (const auto stems = stemsTake(takes, m_stems); stems && *stems)
        takes.push_back(**stems);
    if (m_synthesised)
        takes.push_back({TakeKind::Synthesised, {}, m_synthesised});
    m_listening.setTakes(std::move(takes), made->part);
}

void ComparedTakes::setStems(const StemChoice& stems)
{
    if (stems == m_stems)
        return;
    m_stems = stems;
    put();
    m_listening.selectTake(QStringLiteral("stems"));
}

void ComparedTakes::hearSynthesised()
{
    const auto made = m_compared.current();
    if (!made)
        return;
    if (m_synthesised) {
        m_listening.selectTake(QStringLiteral("synthesised"));
        return;
    }
    setStatus(tr("Working out what was made up..."));
    m_synthesis.start(made);
}

void ComparedTakes::takeSynthesised(const std::shared_ptr<const Restoration>& restoration,
                                    const std::shared_ptr<const AudioSource>& audio)
{
    if (restoration != m_compared.current())
        return;
    m_synthesised = audio;
    setStatus(audio ? QString() : tr("Nothing was made up in it: all that is heard was in the recording."));
    put();
    if (audio)
        m_listening.selectTake(QStringLiteral("synthesised"));
}

void ComparedTakes::setStatus(const QString& status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT synthesisStatusChanged();
}

} // namespace resonate
