#include "pipeline/loudness/matched_album.h"

#include "core/metering/program_meter.h"
#include "pipeline/loudness/many_files.h"
#include "pipeline/number_words.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr int kMostRounds = 4;
constexpr double kCloseLu = 0.05;
constexpr double kMostLimitingDb = 6.0; // of any file, 99 % of the time: as for tracks
constexpr double kLimitingSlackDb = 0.05;
constexpr double kLuPerDb = 0.8; // what a dB of gain gives through a limiter that is at work

using Made = Result<std::shared_ptr<UnkeptFile>>;

class Album final {
public:
    Album(const MatchRequest& request, const WorkContext& context)
        : m_request(request), m_context(context), m_plan(planMatch(request.scans, request.settings))
    {
        for (const std::filesystem::path& file : filesOfMatch(request))
            m_names.push_back(file.filename());
    }

    std::vector<MatchResult> run(const std::function<void(std::size_t, const MatchResult&)>& told)
    {
        for (int round = 0; round < kMostRounds; ++round)
            if (makeAll(); m_context.stopRequested() || isDone())
                break;
        noteHoldingBack();
        std::vector<MatchResult> results;
        for (std::size_t i = 0; i < m_made.size(); ++i) {
            results.push_back(m_context.stopRequested() ? MatchResult(cancelled())
                              : m_made[i]               ? (*m_made[i])->keep()
                                                        : MatchResult(m_made[i].error()));
            if (told && !m_context.stopRequested())
                told(i, results.back());
        }
        m_context.report(1.0);
        return results;
    }

private:
    void makeAll()
    {
        m_made.clear(); // their hidden names are needed again
        const double from = m_progress;
        m_progress += (1.0 - m_progress) / 2.0; // nobody knows how many rounds there will be
        const WorkContext context{m_context.executor, m_context.stop,
                                  [this, from](double done) { m_context.report(from + (m_progress - from) * done); }};
        m_made = forEachFile<std::shared_ptr<UnkeptFile>>(
            m_request.inputs, context, [this](std::size_t i, const WorkContext& own) { return make(i, own); }, {});
    }

    Made make(std::size_t i, const WorkContext& context) const
    {
        const LoudnessScan* scan = m_request.scans[i];
        if (scan == nullptr)
            return Error{ErrorCode::BadInput, m_request.inputs[i].string() + ": could not be measured"};
        FileMatch match = m_plan.files[i];
        if (match.gainDb)
            match = matchAtGain(*scan, *match.gainDb + m_moreDb, match.loweredDb, m_request.settings);
        return makeMatchedFile(
            {m_request.inputs[i], m_request.folder, m_names[i], m_request.settings, match, m_request.overwrite},
            context);
    }

    /// Measures the album that was made, and chooses the next gain where it is not what it should be.
    bool isDone()
    {
        LoudnessHistogram together;
        double limitingDb = 0.0;
        for (const Made& made : m_made) {
            if (!made)
                continue;
            together.add((*made)->made().after.momentaries);
            limitingDb = std::max(limitingDb, (*made)->made().limitingP99Db);
        }
        const bool limited =
            std::ranges::any_of(m_made, [](const Made& made) { return made && (*made)->made().limitingMaxDb > 0.0; });
        const bool mixed = std::ranges::any_of( // to stereo, which has another loudness
            m_request.scans, [](const LoudnessScan* scan) { return scan != nullptr && scan->channels > 2; });
        if (together.empty() || !(limited || mixed) || !m_request.settings.limit)
            return true;
        m_lufs = together.gatedLufs(kIntegratedGateLu);
        const double missingLu = m_request.settings.targetLufs - m_lufs;
        if (limitingDb > kMostLimitingDb + kLimitingSlackDb) {
            m_heldBack = true;
            m_moreDb -= limitingDb - kMostLimitingDb;
            return false;
        }
        if (std::abs(missingLu) <= kCloseLu || (m_heldBack && missingLu > 0.0))
            return true;
        m_moreDb += missingLu / kLuPerDb;
        return false;
    }

    /// Once for all, with the first file that was made.
    void noteHoldingBack()
    {
        const auto first = std::ranges::find_if(m_made, [](const Made& made) { return static_cast<bool>(made); });
        if (m_heldBack && first != m_made.end())
            (**first)->addNote("The album stays at " + numberText(m_lufs, 1).toStdString() +
                               " LUFS: more would take more than " + numberText(kMostLimitingDb, 1).toStdString() +
                               " dB of limiting.");
    }

    const MatchRequest& m_request;
    const WorkContext& m_context;
    MatchPlan m_plan;
    std::vector<std::string> m_names;
    std::vector<Made> m_made;
    double m_moreDb = 0.0; // than planned
    double m_lufs = -70.0; // of the album that was made
    double m_progress = 0.0;
    bool m_heldBack = false;
};

} // namespace

std::vector<MatchResult> matchAlbum(const MatchRequest& request, const WorkContext& context,
                                    const std::function<void(std::size_t, const MatchResult&)>& made)
{
    return Album(request, context).run(made);
}

} // namespace resonate
