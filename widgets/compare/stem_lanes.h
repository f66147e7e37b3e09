#pragma once

#include "core/audio/stem.h"
#include "core/playback/stem_choice.h"
#include "widgets/compare/comparison_view.h"

#include <QWidget>

#include <array>

namespace resonate {

class StemLane;

/// All stems under each other, and which of them are heard. Changing solo or mute asks for them to be heard together.
class StemLanes final : public QWidget {
    Q_OBJECT
public:
    StemLanes(TimeViewport& viewport, PeakStore& peaks, QWidget* parent = nullptr);

    /// In kStems order; without audio there is nothing but a word.
    void setAudio(const std::array<ComparedAudio, kStemCount>& stems, double beginSeconds);
    void setChoice(const StemChoice& choice);
    const StemChoice& choice() const noexcept { return m_choice; }
    void setPlayhead(double seconds);
    void setSelection(const std::optional<TimeSpan>& selection);

Q_SIGNALS:
    void choiceChanged(const resonate::StemChoice& choice);
    void seekRequested(double seconds);
    void selectionChanged(const resonate::TimeSpan& selection);
    void selectionCleared();

private:
    void change(const StemChoice& choice);

    StemChoice m_choice;
    QLabel* m_empty;
    QWidget* m_body;
    std::array<StemLane*, kStemCount> m_lanes{};
    TimeRuler* m_ruler;
};

} // namespace resonate
