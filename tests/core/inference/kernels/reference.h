#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

/// Slow, obvious implementations in double, against which the kernels are held.
namespace resonate::reference {

using Doubles = std::vector<double>;

inline std::vector<float> noise(std::int64_t count, unsigned seed, float deviation = 1.0f, float mean = 0.0f)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal(mean, deviation);
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values)
        value = normal(generator);
    return values;
}

inline Doubles wide(const std::vector<float>& values)
{
    return {values.begin(), values.end()};
}

inline double gelu(double x)
{
    return 0.5 * x * std::erfc(-x / std::sqrt(2.0));
}

/// x [rows][inputs], weight [outputs][inputs], bias [outputs] -> [rows][outputs]
inline Doubles linear(const Doubles& x, const std::vector<float>& weight, const std::vector<float>& bias)
{
    const std::size_t outputs = bias.size(), inputs = weight.size() / outputs, rows = x.size() / inputs;
    Doubles y(rows * outputs);
    for (std::size_t m = 0; m < rows; ++m)
        for (std::size_t n = 0; n < outputs; ++n) {
            double sum = bias[n];
            for (std::size_t k = 0; k < inputs; ++k)
                sum += x[m * inputs + k] * static_cast<double>(weight[n * inputs + k]);
            y[m * outputs + n] = sum;
        }
    return y;
}

/// Every group of `size` values by itself, with weights and biases that repeat.
inline Doubles norm(const Doubles& x, std::size_t size, const std::vector<float>& weight,
                    const std::vector<float>& bias, double epsilon)
{
    Doubles y(x.size());
    for (std::size_t first = 0; first < x.size(); first += size) {
        double mean = 0.0, variance = 0.0;
        for (std::size_t i = first; i < first + size; ++i)
            mean += x[i] / static_cast<double>(size);
        for (std::size_t i = first; i < first + size; ++i)
            variance += (x[i] - mean) * (x[i] - mean) / static_cast<double>(size);
        for (std::size_t i = first; i < first + size; ++i)
            y[i] = (x[i] - mean) / std::sqrt(variance + epsilon) * static_cast<double>(weight[i % weight.size()]) +
                   static_cast<double>(bias[i % bias.size()]);
    }
    return y;
}

/// One head: q [queries][width], k and v [tokens][width] -> [queries][width]
inline Doubles attention(const Doubles& q, const Doubles& k, const Doubles& v, std::size_t width)
{
    Doubles y(q.size());
    const std::size_t tokens = k.size() / width;
    for (std::size_t row = 0; row < q.size() / width; ++row) {
        Doubles scores(tokens);
        double largest = -1e300, total = 0.0;
        for (std::size_t t = 0; t < tokens; ++t) {
            for (std::size_t i = 0; i < width; ++i)
                scores[t] += q[row * width + i] * k[t * width + i] / std::sqrt(static_cast<double>(width));
            largest = std::max(largest, scores[t]);
        }
        for (double& score : scores)
            total += score = std::exp(score - largest);
        for (std::size_t t = 0; t < tokens; ++t)
            for (std::size_t i = 0; i < width; ++i)
                y[row * width + i] += scores[t] / total * v[t * width + i];
    }
    return y;
}

/// Root of the mean squared difference, as a share of the expected values' own.
inline double difference(const std::vector<float>& values, const Doubles& expected)
{
    double error = 0.0, power = 1e-60;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        error += (values[i] - expected[i]) * (values[i] - expected[i]);
        power += expected[i] * expected[i];
    }
    return values.size() == expected.size() ? std::sqrt(error / power) : 1e9;
}

} // namespace resonate::reference
