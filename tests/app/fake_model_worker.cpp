// Stands in for resonate-model: a model's "file" holds one word that says how it behaves.
#include "app/model/model_server.h"
#include "app/worker/worker_channel.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <limits>
#include <string>

#include <unistd.h>

using namespace resonate;

namespace {

/// Source k is the input times k + 1; "sleeps" and others misbehave instead.
class FakeModel final : public SegmentModel {
public:
    explicit FakeModel(std::string behaviour) : m_behaviour(std::move(behaviour))
    {
        m_info = {{"drums", "bass", "other", "vocals"}, 44100, m_behaviour == "mono" ? 1 : 2, 1000, 2};
    }
    const SegmentModelInfo& info() const noexcept override { return m_info; }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted, const std::stop_token&) override
    {
        if (m_behaviour == "sleeps")
            sleep(60);
        if (m_behaviour == "crashes")
            std::raise(SIGKILL); // a sanitizer would make something else of SIGSEGV
        if (m_behaviour == "leaves")
            _exit(5);
        if (m_behaviour == "fails")
            return Error{ErrorCode::Worker, "no luck today"};
        if (m_behaviour == "babbles")
            sendLine({{QStringLiteral("hello"), 1}});
        if (m_behaviour == "warns")
            sendLine({{QStringLiteral("warning"), QStringLiteral("careful")}});
        for (const SegmentTask& task : tasks)
            for (std::size_t s = 0; s < wanted.size(); ++s)
                fill(task, s, static_cast<float>(wanted[s] + 1));
        return {};
    }

private:
    void fill(const SegmentTask& task, std::size_t source, float gain) const
    {
        for (int c = 0; c < task.input.channels(); ++c) {
            const auto out = task.sources[source].channel(c);
            std::ranges::transform(task.input.channel(c), out.begin(), [&](float in) { return in * gain; });
            if (m_behaviour == "nan")
                out.back() = std::numeric_limits<float>::quiet_NaN();
        }
    }

    std::string m_behaviour;
    SegmentModelInfo m_info;
};

Result<std::unique_ptr<SegmentModel>> load(const QJsonObject&, int descriptor, const ModelServer::Settings&)
{
    std::string word(100, '\0');
    const ssize_t got = read(descriptor, word.data(), word.size());
    word.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (word == "refused")
        return Error{ErrorCode::BadInput, "is no model"};
    return std::unique_ptr<SegmentModel>(std::make_unique<FakeModel>(word));
}

} // namespace

int main()
{
    settleWorker({"{\"failed\":{}}\n", "{\"failed\":{}}\n"});
    return ModelServer(load).run();
}
