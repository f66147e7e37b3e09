#include "app/pages/compare/compared_restoration.h"

#include "widgets/time/time_text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace resonate {

ComparedRestoration::ComparedRestoration(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::rendersChanged, this, &ComparedRestoration::takeRenders);
    connect(&document, &Document::previewChanged, this, &ComparedRestoration::takePreview);
}

QStringList ComparedRestoration::titles() const
{
    QStringList titles;
    const auto& songs = m_document.settings().songs;
    for (int i = 0; i < renders(); ++i) {
        const TimeSpan& part = m_document.renders()[static_cast<std::size_t>(i)]->part;
        const bool whole = renders() == 1 && songs.isEmpty();
        titles << (whole ? tr("The whole recording")
                         : tr("Song %1 (%2 to %3)")
                               .arg(QLocale().toString(i < songs.size() ? songs[i] + 1 : i + 1),
                                    timeText(part.beginSeconds), timeText(part.endSeconds)));
    }
    if (const auto& preview = m_document.preview())
        titles << tr("The preview (%1 to %2)")
                      .arg(timeText(preview->part.beginSeconds), timeText(preview->part.endSeconds));
    return titles;
}

std::shared_ptr<const Restoration> ComparedRestoration::current() const
{
    return isPreview()           ? m_document.preview()
           : m_index < renders() ? m_document.renders()[static_cast<std::size_t>(m_index)]
                                 : nullptr;
}

bool ComparedRestoration::isPreview() const noexcept
{
    return m_index >= renders() && m_document.preview() != nullptr;
}

void ComparedRestoration::choose(int index)
{
    if (index < 0 || index == m_index || index >= titles().size())
        return;
    m_index = index;
    m_told = current();
    Q_EMIT changed();
}

void ComparedRestoration::choosePreview()
{
    if (m_document.preview())
        choose(renders());
}

void ComparedRestoration::takeRenders()
{
    m_index = 0; // what was just made is what one wants to hear
    Q_EMIT listChanged();
    if (current() != m_told.lock() || !current()) {
        m_told = current();
        Q_EMIT changed();
    }
}

void ComparedRestoration::takePreview()
{
    if (m_index > renders() || (m_index == renders() && !m_document.preview()))
        m_index = 0;
    Q_EMIT listChanged();
    if (current() != m_told.lock() || !current()) {
        m_told = current();
        Q_EMIT changed();
    }
}

std::string contentKey(const Restoration& restoration, const std::string& takeId)
{
    const auto& recording = *restoration.recording;
    if (takeId == "original" && restoration.part.beginSeconds == 0.0 &&
        restoration.part.endSeconds >= recording.report.durationSeconds)
        return recording.key; // the waveform that other pages know already
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(recording.key + '\n' + restoration.request.model + '\n' + takeId + '\n'));
    hash.addData(QJsonDocument(restoration.plan.toJson()).toJson(QJsonDocument::Compact));
    return hash.result().toHex().toStdString();
}

} // namespace resonate
