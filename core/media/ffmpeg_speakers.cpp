#include "core/media/ffmpeg_speakers.h"

#include "core/media/text_cleaning.h"

namespace resonate {
namespace {

Speaker speakerOf(AVChannel channel)
{
    switch (channel) {
    case AV_CHAN_FRONT_LEFT:
    case AV_CHAN_STEREO_LEFT:
    case AV_CHAN_WIDE_LEFT:
        return Speaker::Left;
    case AV_CHAN_FRONT_RIGHT:
    case AV_CHAN_STEREO_RIGHT:
    case AV_CHAN_WIDE_RIGHT:
        return Speaker::Right;
    case AV_CHAN_FRONT_CENTER:
        return Speaker::Centre;
    case AV_CHAN_LOW_FREQUENCY:
    case AV_CHAN_LOW_FREQUENCY_2:
        return Speaker::LowFrequency;
    case AV_CHAN_SIDE_LEFT:
    case AV_CHAN_SURROUND_DIRECT_LEFT:
        return Speaker::LeftSurround;
    case AV_CHAN_SIDE_RIGHT:
    case AV_CHAN_SURROUND_DIRECT_RIGHT:
        return Speaker::RightSurround;
    case AV_CHAN_BACK_LEFT:
        return Speaker::LeftRear;
    case AV_CHAN_BACK_RIGHT:
        return Speaker::RightRear;
    case AV_CHAN_TOP_FRONT_LEFT:
    case AV_CHAN_TOP_BACK_LEFT:
    case AV_CHAN_TOP_SIDE_LEFT:
        return Speaker::LeftAbove;
    case AV_CHAN_TOP_FRONT_RIGHT:
    case AV_CHAN_TOP_BACK_RIGHT:
    case AV_CHAN_TOP_SIDE_RIGHT:
        return Speaker::RightAbove;
    case AV_CHAN_BACK_CENTER:
    case AV_CHAN_TOP_CENTER:
    case AV_CHAN_TOP_FRONT_CENTER:
    case AV_CHAN_TOP_BACK_CENTER:
        return Speaker::CentreSurround;
    case AV_CHAN_FRONT_LEFT_OF_CENTER:
        return Speaker::LeftOfCentre;
    case AV_CHAN_FRONT_RIGHT_OF_CENTER:
        return Speaker::RightOfCentre;
    default:
        return Speaker::Unknown;
    }
}

} // namespace

std::vector<Speaker> speakersOf(const AVChannelLayout& layout)
{
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
        return usualSpeakers(layout.nb_channels);
    std::vector<Speaker> speakers;
    for (int i = 0; i < layout.nb_channels; ++i)
        speakers.push_back(speakerOf(av_channel_layout_channel_from_index(&layout, static_cast<unsigned>(i))));
    return speakers;
}

std::string layoutName(const AVChannelLayout& layout)
{
    char name[64] = "";
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC || av_channel_layout_describe(&layout, name, sizeof name) < 0)
        return "";
    return cleanText(name, sizeof name);
}

} // namespace resonate
