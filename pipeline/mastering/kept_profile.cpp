#include "pipeline/mastering/kept_profile.h"

#include "pipeline/cache_key.h"
#include "pipeline/mastering/reference_piece.h"

namespace resonate {
namespace {

constexpr int kProfileVersion = 1; // raise when the same audio gives another profile
const QString kProfile = QStringLiteral("profile");

} // namespace

Result<KeptProfile> keptProfile(const Cache& cache, const std::string& audioKey, const AudioSource& audio,
                                const WorkContext& context)
{
    auto claim = cache.begin(cacheKey({audioKey, "profile", kProfileVersion, {}}), 0, context.stop);
    if (!claim)
        return claim.error();
    if (const auto* found = std::get_if<CacheEntry>(&*claim))
        return KeptProfile{profileFromJson(found->metadata().value(kProfile).toObject()), true};
    auto profile = measureProfile(audio, context);
    if (!profile)
        return profile.error();
    auto entry = std::get<PartialEntry>(*std::move(claim)).commit({{kProfile, profileToJson(*profile)}}, context.stop);
    if (!entry)
        return entry.error();
    return KeptProfile{*std::move(profile), false};
}

} // namespace resonate
