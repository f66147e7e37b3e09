#pragma once

#include "core/audio/stream_processor.h"

#include <memory>
#include <vector>

namespace resonate {

/// Processors one after the other; none: a wire.
class ToolChain final : public StreamProcessor {
public:
    template <class Tool>
    void add(const typename Tool::Parameters& parameters)
    {
        m_tools.push_back(std::make_unique<Tool>(parameters));
    }

    void process(AudioView block) noexcept override
    {
        for (const auto& tool : m_tools)
            tool->process(block);
    }
    std::int64_t latencyFrames() const noexcept override
    {
        std::int64_t frames = 0;
        for (const auto& tool : m_tools)
            frames += tool->latencyFrames();
        return frames;
    }
    void reset() noexcept override
    {
        for (const auto& tool : m_tools)
            tool->reset();
    }

private:
    std::vector<std::unique_ptr<StreamProcessor>> m_tools;
};

} // namespace resonate
