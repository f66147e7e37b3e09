#include "pipeline/encoding/encoded_file_writer.h"

#include "core/io/atomic_file.h"
#include "core/io/sound_file.h"
#include "core/media/clean_tags.h"
#include "pipeline/encoding/encode_settings_json.h"
#include "pipeline/encoding/file_tags_json.h"
#include "pipeline/encoding/memory_file.h"
#include "pipeline/worker_conversation.h"
#include "pipeline/worker_failure.h"

#include <QJsonDocument>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <functional>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace resonate {
namespace {

constexpr std::uint64_t kAddressSpaceBytes = std::uint64_t{1} << 30;
constexpr std::chrono::seconds kLongestSilence{60}; // of a worker that takes nothing: it hangs
constexpr std::chrono::seconds kLongestFinish{300}; // what is left in the encoder, on a slow disk
constexpr std::int64_t kTagBytes = 64 << 20;        // tags and a cover, in base64 at worst

Error about(const std::filesystem::path& path, ErrorCode code, const std::string& reason)
{
    return {code, path.native() + ": " + reason};
}

Error errorOf(const std::filesystem::path& path, const WorkerOutcome& outcome)
{
    switch (outcome.end) {
    case WorkerEnd::Cancelled:
        return cancelled();
    case WorkerEnd::Failed: {
        const Error error = errorFromJson(outcome.answer);
        return about(path, error.code == ErrorCode::BadInput ? ErrorCode::Worker : error.code, error.detail);
    }
    case WorkerEnd::Done: // before it was told everything
        return about(path, ErrorCode::Worker, "the encoder ended too early");
    default:
        return about(path, ErrorCode::Worker, "the encoder broke down (" + outcome.reason + ")");
    }
}

Result<Descriptor> tagsFile(const FileTags& tags)
{
    const QByteArray json = QJsonDocument(fileTagsJson(tags)).toJson(QJsonDocument::Compact);
    return memoryFile(std::as_bytes(std::span(json.constData(), static_cast<std::size_t>(json.size()))));
}

} // namespace

struct EncodedFileWriter::State {
    State(AtomicFile file, const std::stop_token& token)
        : output(std::move(file)),
          stop(token),
          wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          onStop(token, [this] { eventfd_write(wake.value(), 1); })
    {
    }

    const std::filesystem::path& path() const noexcept { return output.target(); }

    /// How the worker came to its end: what it says, or how it died.
    WorkerOutcome lastWords()
    {
        limits.wallClock = kLongestFinish;
        InlineExecutor executor;
        return attendWorker(*worker, limits, {executor, stop, {}});
    }
    Error giveUp(int signal, Error error)
    {
        worker->end(signal);
        return error;
    }

    Result<> start(int theirEnd, int file, const FileTags& tags);
    Result<> send(std::span<const std::byte> bytes);

    AtomicFile output;
    std::stop_token stop;
    Descriptor wake;
    std::stop_callback<std::function<void()>> onStop;
    EncodeSettings settings;
    WorkerLimits limits;
    std::optional<WorkerConversation> worker;
    Descriptor audio;
    std::int64_t written = 0;
    std::vector<float> scratch;
};

Result<> EncodedFileWriter::State::start(int theirEnd, int file, const FileTags& tags)
{
    const FileTags clean = cleanTags(tags, static_cast<double>(settings.frames) / settings.audio.sampleRateHz);
    const auto words = tagsFile(clean);
    const auto cover = clean.cover ? memoryFile(clean.cover->bytes) : memoryFile();
    if (!words || !cover)
        return about(path(), ErrorCode::Io, words ? cover.error().detail : words.error().detail);
    const QJsonObject job = {{QStringLiteral("job"), QStringLiteral("encode")},
                             {QStringLiteral("audio"), 3},
                             {QStringLiteral("output"), 4},
                             {QStringLiteral("tags"), 5},
                             {QStringLiteral("cover"), 6},
                             {QStringLiteral("settings"), encodeSettingsJson(settings)}};
    auto started = WorkerConversation::start({workerProgram("resonate-media", "RESONATE_MEDIA"),
                                              job,
                                              {theirEnd, file, words->value(), cover->value()},
                                              limits});
    if (!started)
        return about(path(), ErrorCode::Worker, "the encoder could not be started: " + started.error().detail);
    started->hangUp();
    worker.emplace(std::move(*started));
    return {};
}

Result<> EncodedFileWriter::State::send(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        if (stop.stop_requested())
            return giveUp(SIGTERM, cancelled());
        const ssize_t sent = ::send(audio.value(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(sent));
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN)
            return errorOf(path(), lastWords());
        std::array<pollfd, 2> wait = {{{audio.value(), POLLOUT, 0}, {wake.value(), POLLIN, 0}}};
        if (poll(wait.data(), wait.size(), static_cast<int>(std::chrono::milliseconds(kLongestSilence).count())) == 0)
            return giveUp(SIGKILL, about(path(), ErrorCode::Worker, "the encoder takes no more audio"));
    }
    return {};
}

EncodedFileWriter::EncodedFileWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

EncodedFileWriter::~EncodedFileWriter() = default;

WorkerLimits encoderLimits(const EncodeSettings& settings)
{
    const double seconds = static_cast<double>(settings.frames) / settings.audio.sampleRateHz;
    WorkerLimits limits;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limits.addressSpaceBytes = kAddressSpaceBytes;
#else
    (void)kAddressSpaceBytes;
#endif
    limits.cpuSeconds = 60 + static_cast<std::uint64_t>(seconds); // the slowest encoder is 50 times as quick
    limits.fileBytes = static_cast<std::uint64_t>(
        kTagBytes +
        static_cast<std::int64_t>(bytesPerChannelSecond(settings.format, settings.bits, settings.audio.sampleRateHz) *
                                  settings.audio.channels * seconds));
    return limits;
}

Result<std::unique_ptr<EncodedFileWriter>> EncodedFileWriter::create(const std::filesystem::path& path,
                                                                     const EncodeSettings& settings,
                                                                     const FileTags& tags, const std::stop_token& stop)
{
    return create(path, settings, tags, stop, encoderLimits(settings));
}

Result<std::unique_ptr<EncodedFileWriter>> EncodedFileWriter::create(const std::filesystem::path& path,
                                                                     const EncodeSettings& settings,
                                                                     const FileTags& tags, const std::stop_token& stop,
                                                                     const WorkerLimits& limits)
{
    auto output = AtomicFile::begin(path, IfExists::Replace);
    if (!output)
        return output.error();
    const Descriptor file(open(output->temporaryPath().c_str(), O_RDWR | O_CLOEXEC));
    std::array<int, 2> ends = {-1, -1};
    if (!file || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return about(path, ErrorCode::Io, std::string("cannot be written: ") + std::strerror(errno));
    auto state = std::make_unique<State>(std::move(*output), stop);
    state->audio = Descriptor(ends[0]);
    const Descriptor theirs(ends[1]); // closed here, so that a worker that is gone is noticed
    state->settings = settings;
    state->limits = limits;
    if (auto started = state->start(theirs.value(), file.value(), tags); !started)
        return started.error();
    return std::unique_ptr<EncodedFileWriter>(new EncodedFileWriter(std::move(state)));
}

Result<> EncodedFileWriter::write(ConstAudioView block)
{
    assert(block.channels() == m_state->settings.audio.channels);
    const auto samples = static_cast<std::size_t>(block.frames() * block.channels());
    m_state->written += block.frames();
    return m_state->send(std::as_bytes(std::span(interleave(block, m_state->scratch), samples)));
}

Result<> EncodedFileWriter::finish()
{
    assert(m_state->written == m_state->settings.frames);
    m_state->audio = {};
    const WorkerOutcome outcome = m_state->lastWords();
    if (outcome.end != WorkerEnd::Done)
        return errorOf(m_state->path(), outcome);
    return m_state->output.commit();
}

} // namespace resonate
