#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace ui::plots {

/// Finds the smallest and the largest value of any part of a growing column in logarithmic time: a tree of buckets of 16, 256, 4,096 … values, of
/// which only full ones are kept, so that appending costs nothing extra. Does not own the column; `extend` follows its growth.
class ExtremaIndex {
public:
    void extend(std::span<const double> values);
    void clear();

    struct Extrema {
        std::size_t low = 0, high = 0; ///< places of the smallest and the largest value
        bool found = false;            ///< false: no finite value there
    };
    /// Of values[begin, end). `values` is the column that `extend` was given.
    [[nodiscard]] Extrema find(std::span<const double> values, std::size_t begin, std::size_t end) const;

private:
    struct Bucket {
        std::uint32_t low = kNone, high = kNone;
    };
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    static constexpr std::size_t kFactor = 16;
    std::size_t covered_ = 0;                 ///< values in full buckets of the first level
    std::vector<std::vector<Bucket>> levels_; ///< levels_[k]: buckets of 16^(k+1) values
};

/// Which points of a curve are worth drawing on `columns` pixel columns between `low` and `high`: of each column the first, the lowest, the
/// highest and the last, so that the picture is the same as with all points (Jugel and others, "M4", VLDB 2014), and one point beyond each
/// edge, so that the line goes on. `x` must not decrease. At most 4 · columns + 2 places, ascending.
[[nodiscard]] std::vector<std::size_t> visiblePoints(std::span<const double> x, std::span<const double> y, const ExtremaIndex& extrema,
                                                     double low, double high, int columns);

} // namespace ui::plots
