#include "core/inference/kernels/linear_finish.h"

/// Linear maps whose factors are bfloat16 numbers and whose sums are float32. Weights lie in panels [depth / 2][32][2]:
/// the two of a pair are multiplied at once. Depth is the number of inputs rounded up to a tile's, with zeros.
namespace resonate::RESONATE_KERNELS {

typedef std::uint16_t Bits __attribute__((may_alias));
typedef std::int32_t PairBits __attribute__((may_alias));

inline constexpr int kWidth = 32;     // outputs of a panel
inline constexpr int kTileDepth = 32; // inputs of a tile: 64 bytes
inline constexpr int kTileRows = 16;
inline constexpr int kPairWidth = 2 * kWidth;
inline constexpr int kLine = 32; // numbers in a line of the cache

static std::int64_t depthOf(std::int64_t inputs)
{
    return (inputs + kTileDepth - 1) / kTileDepth * kTileDepth;
}

/// Rows of rounded inputs: the line between them keeps the rows of a tile out of the same set of the cache.
static std::int64_t strideOf(std::int64_t inputs)
{
    return depthOf(inputs) + kLine;
}

static std::int64_t panelFloats(std::int64_t inputs, std::int64_t outputs)
{
    return (outputs + kWidth - 1) / kWidth * kWidth * depthOf(inputs) / 2;
}

static std::int64_t scratchFloats(std::int64_t rows, std::int64_t inputs)
{
    return (rows + kTileRows - 1) / kTileRows * kTileRows * strideOf(inputs) / 2;
}

/// To the nearest, halves to even.
static Bits rounded(float value)
{
    std::uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof(bits));
    if ((bits & 0x7fffffffu) > 0x7f800000u) // not a number: its fraction must not become 0
        return static_cast<Bits>(bits >> 16 | 0x40u);
    return static_cast<Bits>((bits + 0x7fffu + (bits >> 16 & 1u)) >> 16);
}

static void pack(const float* weight, std::int64_t inputs, std::int64_t outputs, float* panels)
{
    Bits* to = reinterpret_cast<Bits*>(panels);
    for (std::int64_t first = 0; first < outputs; first += kWidth)
        for (std::int64_t pair = 0; pair < depthOf(inputs); pair += 2)
            for (std::int64_t n = first; n < first + kWidth; ++n)
                for (std::int64_t k = pair; k < pair + 2; ++k)
                    *to++ = n < outputs && k < inputs ? rounded(weight[n * inputs + k]) : Bits{0};
}

/// a.from -> a.scratch [rows, rounded up to a tile's][depth] with zeros beyond the end.
static void roundInputs(const LinearArguments& a)
{
    const std::int64_t stride = strideOf(a.inputs), rows = (a.rows + kTileRows - 1) / kTileRows * kTileRows;
    Bits* to = reinterpret_cast<Bits*>(a.scratch);
    for (std::int64_t row = 0; row < rows; ++row, to += stride)
        for (std::int64_t k = 0; k < depthOf(a.inputs); k += kTileDepth) {
            const float* from = a.from + row * a.fromStride + k;
            const std::int64_t left = row < a.rows ? a.inputs - k : 0;
            const int low = left < kLanes ? static_cast<int>(left) : kLanes;
            const int high = left < 2 * kLanes ? static_cast<int>(left) - low : kLanes;
            const __m512 first = reinterpret_cast<__m512>(loadPartial(from, low));
            const __m512 second = reinterpret_cast<__m512>(loadPartial(from + low, high));
            _mm512_storeu_si512(to + k, reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(second, first)));
        }
}

/// What is needed soon.
struct Ahead {
    const Bits* from;
    std::int64_t lines; ///< per step of a tile's depth
};

/// Fetches it into the second cache, evenly over the time.
RESONATE_INLINE void fetch(const Ahead& ahead, std::int64_t k)
{
    for (std::int64_t line = 0; line < ahead.lines; ++line)
        __builtin_prefetch(ahead.from + (k / kTileDepth * ahead.lines + line) * kLine, 0, 2);
}

/// One or two tiles of rows times a panel -> sums [16 or 32][32].
template <bool two>
static void multiplyTiles(const Bits* x, std::int64_t stride, const Bits* panel, std::int64_t depth, float* sums,
                          const Ahead& ahead)
{
    const std::int64_t bytes = stride * 2;
    constexpr int kPanelBytes = kPairWidth * 2, kSumBytes = kWidth * 4;
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    for (std::int64_t k = 0; k < depth; k += kTileDepth, panel += kTileDepth / 2 * kPairWidth) {
        fetch(ahead, k);
        _tile_loadd(4, x + k, bytes);
        _tile_loadd(6, panel, kPanelBytes);
        _tile_loadd(7, panel + kPairWidth / 2, kPanelBytes);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        if (two) {
            _tile_loadd(5, x + kTileRows * stride + k, bytes);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    }
    _tile_stored(0, sums, kSumBytes);
    _tile_stored(1, sums + kLanes, kSumBytes);
    if (two) {
        _tile_stored(2, sums + kTileRows * kWidth, kSumBytes);
        _tile_stored(3, sums + kTileRows * kWidth + kLanes, kSumBytes);
    }
}

/// Lends this thread eight tiles of 16 rows of 64 bytes.
static void openTiles()
{
    struct {
        std::uint8_t palette, firstRow, reserved[14];
        std::uint16_t rowBytes[16];
        std::uint8_t rows[16];
    } layout = {};
    layout.palette = 1;
    for (int tile = 0; tile < 8; ++tile) {
        layout.rowBytes[tile] = 64;
        layout.rows[tile] = kTileRows;
    }
    asm volatile("" ::"r"(&layout) : "memory"); // GCC 12 believes that only the first bytes of it are read
    _tile_loadconfig(&layout);
}

static void multiplyByTiles(const LinearArguments& a)
{
    alignas(64) float sums[2 * kTileRows * kWidth];
    const std::int64_t depth = depthOf(a.inputs), stride = strideOf(a.inputs), panelStep = depth * kWidth;
    const std::int64_t parts = (a.rows + 2 * kTileRows - 1) / (2 * kTileRows), lines = (kWidth + parts - 1) / parts;
    roundInputs(a);
    openTiles();
    const Bits* x = reinterpret_cast<const Bits*>(a.scratch);
    const Bits* panel = reinterpret_cast<const Bits*>(a.panels);
    asm volatile("" ::: "memory"); // GCC 12 believes that tiles are loaded from nowhere
    for (std::int64_t column = 0; column < a.outputs; column += kWidth, panel += panelStep) {
        const std::int64_t left = a.outputs - column;
        const Bits* next = left > kWidth ? panel + panelStep : reinterpret_cast<const Bits*>(a.panels);
        for (std::int64_t row = 0; row < a.rows; row += 2 * kTileRows) {
            const int rows = a.rows - row < 2 * kTileRows ? static_cast<int>(a.rows - row) : 2 * kTileRows;
            const Ahead ahead = {next + row / (2 * kTileRows) * lines * depth, lines};
            if (rows > kTileRows)
                multiplyTiles<true>(x + row * stride, stride, panel, depth, sums, ahead);
            else
                multiplyTiles<false>(x + row * stride, stride, panel, depth, sums, ahead);
            finishTile<kWidth>(a, sums, row, rows, column, left > kLanes ? 2 : 1);
        }
    }
    _tile_release();
}

/// Rows times a panel -> sums [rows][32].
template <int rows>
static void multiplyRows(const Bits* x, std::int64_t stride, const Bits* panel, std::int64_t depth, float* sums)
{
    __m512 c[rows][2];
    for (int r = 0; r < rows; ++r)
        c[r][0] = c[r][1] = _mm512_setzero_ps();
    for (std::int64_t k = 0; k < depth; k += 2, panel += kPairWidth) {
        const __m512bh first = reinterpret_cast<__m512bh>(_mm512_loadu_si512(panel));
        const __m512bh second = reinterpret_cast<__m512bh>(_mm512_loadu_si512(panel + kPairWidth / 2));
        for (int r = 0; r < rows; ++r) {
            const PairBits pair = *reinterpret_cast<const PairBits*>(x + r * stride + k);
            const __m512bh value = reinterpret_cast<__m512bh>(_mm512_set1_epi32(pair));
            c[r][0] = _mm512_dpbf16_ps(c[r][0], value, first);
            c[r][1] = _mm512_dpbf16_ps(c[r][1], value, second);
        }
    }
    for (int r = 0; r < rows; ++r) {
        store(sums + r * kWidth, reinterpret_cast<Floats>(c[r][0]));
        store(sums + r * kWidth + kLanes, reinterpret_cast<Floats>(c[r][1]));
    }
}

static void multiplyByVectors(const LinearArguments& a)
{
    constexpr int kRows = 8; // 16 sums, 2 vectors of the panel and one of the inputs
    alignas(64) float sums[kRows * kWidth];
    const std::int64_t depth = depthOf(a.inputs), stride = strideOf(a.inputs);
    roundInputs(a);
    const Bits* x = reinterpret_cast<const Bits*>(a.scratch);
    const Bits* panel = reinterpret_cast<const Bits*>(a.panels);
    for (std::int64_t column = 0; column < a.outputs; column += kWidth, panel += depth * kWidth)
        for (std::int64_t row = 0; row < a.rows; row += kRows) { // rows up to a tile's end are there
            const int rows = a.rows - row < kRows ? static_cast<int>(a.rows - row) : kRows;
            multiplyRows<kRows>(x + row * stride, stride, panel, depth, sums);
            finishTile<kWidth>(a, sums, row, rows, column, a.outputs - column > kLanes ? 2 : 1);
        }
}

extern const LinearKernels vectorKernels, tileKernels;
const LinearKernels vectorKernels = {kWidth, panelFloats, pack, scratchFloats, multiplyByVectors};
const LinearKernels tileKernels = {kWidth, panelFloats, pack, scratchFloats, multiplyByTiles};

} // namespace resonate::RESONATE_KERNELS
