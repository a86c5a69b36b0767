#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

/// Which column plays which role (CONTRACT 2): by name, by what the cells hold, or by hand.
namespace core::data {

/// Every role there is, in the order of CONTRACT 2.
[[nodiscard]] const std::vector<std::string>& roleNames();
/// The role that a column of this name usually plays, or empty.
[[nodiscard]] std::string roleOfName(const std::string& columnName);
/// Whether a column of this name usually holds messages.
[[nodiscard]] bool isConversationName(const std::string& columnName);

struct ShapeGuess {
    Mapping map;
    Shape shape = Shape::Unknown;
    std::string reason;
};
/// From names and a sample of rows.
[[nodiscard]] ShapeGuess guessShape(const std::vector<std::string>& columns, const std::vector<Row>& sample);
/// The shape that a mapping leads to; Unknown where roles are missing.
[[nodiscard]] Shape shapeOfMapping(const Mapping& map, const std::vector<std::string>& columns, const std::vector<Row>& sample);
/// Throws Error{Usage} for a role that is not one, Error{Data} for a column that is not there; both name the nearest.
void checkMapping(const Mapping& map, const std::vector<std::string>& columns);

} // namespace core::data
