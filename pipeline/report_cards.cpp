#include "pipeline/report_cards.h"

#include <algorithm>
#include <string_view>

namespace resonate {
namespace {

struct FigureId {
    std::string_view group;
    std::string_view key;
    bool operator==(const FigureId&) const = default;
};

struct Subject {
    const char* id;
    const char* title;
    std::vector<FigureId> leading;        ///< the worst of these; the first of equally bad ones
    std::vector<std::string_view> groups; ///< all their other figures are told on request
};

/// In the order in which they usually matter.
const std::vector<Subject>& subjects()
{
    static const std::vector<Subject> all = {
        {"noise", QT_TRANSLATE_NOOP("Report", "Noise"), {{"noise", "snr"}}, {"noise"}},
        {"clipping", QT_TRANSLATE_NOOP("Report", "Clipping"), {{"clipping", "severity"}}, {"clipping"}},
        {"bandwidth",
         QT_TRANSLATE_NOOP("Report", "Frequency range"),
         {{"bandwidth", "high"}, {"bandwidth", "low"}},
         {"bandwidth", "spectrum"}},
        {"reverb", QT_TRANSLATE_NOOP("Report", "Reverberation"), {{"reverb", "wetness"}}, {"reverb"}},
        {"hum", QT_TRANSLATE_NOOP("Report", "Mains hum"), {{"hum", "present"}}, {"hum"}},
        {"level",
         QT_TRANSLATE_NOOP("Report", "Level"),
         {{"loudness", "integrated"}, {"loudness", "truePeak"}, {"pumping", "present"}},
         {"loudness", "level", "pumping"}},
        {"stereo", QT_TRANSLATE_NOOP("Report", "Stereo"), {{"stereo", "mono"}}, {"stereo"}},
        {"crowd", QT_TRANSLATE_NOOP("Report", "Audience"), {{"crowd", "likelihood"}}, {"crowd"}},
        {"phone", QT_TRANSLATE_NOOP("Report", "Recorded by a phone"), {{"phone", "likelihood"}}, {"phone"}},
        {"handling",
         QT_TRANSLATE_NOOP("Report", "Handling and wind"),
         {{"handling", "clicks"}, {"handling", "bumps"}, {"handling", "windPresent"}},
         {"handling"}},
    };
    return all;
}

FigureId idOf(const Figure& figure)
{
    return {figure.group, figure.key};
}

/// Of the figures that may lead, the worst that can be relied on; if none can, the first.
const Figure* leadingFigure(const Subject& subject, const Figures& figures)
{
    const Figure* chosen = nullptr;
    for (const FigureId& wanted : subject.leading) {
        const auto found = std::ranges::find(figures, wanted, idOf);
        if (found == figures.end())
            continue;
        const bool better = !chosen || (found->reliable && (!chosen->reliable || found->severity > chosen->severity));
        if (better)
            chosen = &*found;
    }
    return chosen;
}

} // namespace

std::vector<ReportCard> reportCards(const RecordingReport& report)
{
    const Figures figures = reportFigures(report);
    std::vector<ReportCard> cards;
    for (const Subject& subject : subjects()) {
        const Figure* leading = leadingFigure(subject, figures);
        if (!leading)
            continue;
        ReportCard card = {subject.id, Report::tr(subject.title), *leading};
        for (const Figure& figure : figures)
            if (std::ranges::find(subject.groups, std::string_view(figure.group)) != subject.groups.end() &&
                idOf(figure) != idOf(*leading))
                card.more.push_back(figure);
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace resonate
