#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A row seen through its mapping: the fields of CONTRACT 2, whatever the layout it came in.
namespace core::data {

/// One turn. Roles are "system", "user", "assistant" and "tool", whatever the source calls them.
struct Message {
    std::string role;
    std::string content;
    bool counts = true; ///< an assistant's turn that the loss may count
};

struct Record {
    Shape shape = Shape::Unknown;
    std::string text, textPair, label; ///< text, labelled, rated
    std::string instruction, input, output, system, tools;
    std::vector<Message> messages;         ///< chat; the prompt of preference and rated rows; history and question of instruction rows
    std::vector<Message> chosen, rejected; ///< preference: the answers alone
    std::vector<Message> completion;       ///< rated: the answer alone
    std::vector<std::string> missing;      ///< required roles whose cell is null
};

/// Reads rows of one dataset. Immutable; any thread.
class RecordReader {
public:
    /// `map` empty: the dataset's own. Throws Error for columns that are not there.
    RecordReader(const DatasetInfo& info, const Mapping& map);
    [[nodiscard]] Shape shape() const noexcept { return shape_; }
    [[nodiscard]] bool has(const std::string& role) const { return columns_.contains(role); }
    /// Throws Error{Data} for a cell that is not what its role needs (messages that are no list of turns).
    [[nodiscard]] Record read(const Row& row) const;
    /// The cell of a role, or null where the role is not mapped or the cell is null.
    [[nodiscard]] const Cell* cell(const Row& row, const std::string& role) const;

private:
    [[nodiscard]] std::string textOf(const Row& row, const std::string& role) const;
    void readInstruction(const Row& row, Record& record) const;
    void readChat(const Row& row, Record& record) const;
    void readPreference(const Row& row, Record& record) const;
    void readRated(const Row& row, Record& record) const;

    std::map<std::string, std::size_t> columns_;
    Shape shape_ = Shape::Unknown;
};

/// What a rated row's label says: true, 1, yes, or false, 0, no, in any case; nothing for other words.
[[nodiscard]] std::optional<bool> ratingOf(std::string_view label);

/// A list of turns: OpenAI's {role, content} (content text or parts), ShareGPT's {from, value}; a single turn as an object; a text as one turn of
/// `roleOfText`. Throws Error{Data} in words.
[[nodiscard]] std::vector<Message> messagesOf(const Cell& cell, const std::string& roleOfText);

} // namespace core::data
