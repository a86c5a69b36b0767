#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The folder that the next version of a dataset goes to.
namespace core::store {

/// Rows that are to become a version, as far as their place depends on it.
struct NewRows {
    std::string name;                 ///< of the dataset
    std::vector<std::string> sources; ///< files that the rows come from, absolute; empty: not known
    /// The name where rows of other sources have `name` already; where they have this one, too, with a number behind it. Empty: `name` whatever stands there.
    std::string otherName;
};

/// Kept for one writer: as long as the object lives, no other process or thread is given the same folder, or one of the same name for another dataset.
/// The folder itself is not there before its writer makes it whole. Any thread; a holder that ends in whatever way gives its place back.
class NewVersion {
public:
    /// `.vN.reserved` beside the folder is locked and names the dataset and its sources.
    NewVersion(std::filesystem::path folder, const std::string& dataset, const std::vector<std::string>& sources);
    ~NewVersion();
    NewVersion(NewVersion&&) noexcept;
    NewVersion& operator=(NewVersion&&) = delete;

    /// `datasets/NAME/vN`. To be kept with its object.
    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }
    /// The name that the dataset has.
    [[nodiscard]] const std::string& dataset() const noexcept { return dataset_; }
    /// N
    [[nodiscard]] std::int64_t version() const;

private:
    struct Place;
    std::filesystem::path folder_;
    std::string dataset_;
    std::unique_ptr<Place> place_;
};

/// For the lifetime of the object nobody else looks for a place among the datasets of this folder; waits for whoever does, which takes moments.
class PlacesLock {
public:
    explicit PlacesLock(const std::filesystem::path& datasets);
    ~PlacesLock();
    PlacesLock(const PlacesLock&) = delete;
    PlacesLock& operator=(const PlacesLock&) = delete;

private:
    int descriptor_ = -1;
};

/// A place that a writer holds now.
struct TakenPlace {
    std::string dataset; ///< its name
    std::int64_t version = 0;
    std::vector<std::string> sources; ///< of its rows; empty: not known
};
/// Those in the folder of one dataset. Places whose writer is gone are given back. Under a PlacesLock.
[[nodiscard]] std::vector<TakenPlace> takenPlaces(const std::filesystem::path& datasetFolder);

} // namespace core::store
