#include "core/inference/kernels/packed_linear.h"

namespace resonate {

PackedLinear::PackedLinear(const LinearKernels& kernels, const float* weight, const float* bias, const float* scale,
                           std::int64_t inputs, std::int64_t outputs)
    : m_kernels(&kernels), m_inputs(inputs), m_outputs(outputs)
{
    const std::int64_t width = (outputs + kernels.panelWidth - 1) / kernels.panelWidth * kernels.panelWidth;
    float* panels = m_panels.reserve(kernels.panelFloats(inputs, outputs));
    kernels.pack(weight, inputs, outputs, panels);
    float* vectors = m_vectors.reserve(2 * width);
    for (std::int64_t n = 0; n < width; ++n) {
        vectors[n] = bias && n < outputs ? bias[n] : 0.0f;
        vectors[width + n] = scale && n < outputs ? scale[n] : 1.0f;
    }
    m_weights = panels;
    m_bias = vectors;
    m_scale = vectors + width;
}

LinearArguments PackedLinear::arguments() const noexcept
{
    LinearArguments arguments;
    arguments.inputs = m_inputs;
    arguments.outputs = m_outputs;
    arguments.groupWidth = m_outputs;
    arguments.panels = m_weights;
    arguments.bias = m_bias;
    arguments.scale = m_scale;
    return arguments;
}

} // namespace resonate
