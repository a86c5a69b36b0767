#include "core/data/tokens/row_tokenizer.h"

#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::data {
namespace {

std::size_t sharedPrefix(const std::vector<TokenId>& a, const std::vector<TokenId>& b) {
    const std::size_t most = std::min(a.size(), b.size());
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin()).first - a.begin());
}

/// Whether the last turn is an answer that counts: nothing but white space follows it.
bool endsWithAnswer(const Rendered& rendered) {
    if (rendered.chunks.empty() || rendered.chunks.back().answers.empty()) return false;
    const Chunk& last = rendered.chunks.back();
    return last.text.find_first_not_of(" \t\r\n", last.answers.back().end) == std::string::npos;
}

} // namespace

std::string problemWithShape(const DatasetInfo& info, const TokenizeOptions& options) {
    Shape shape = Shape::Unknown;
    try {
        shape = RecordReader(info, options.map).shape();
    } catch (const Error& problem) {
        return problem.message();
    }
    const std::string is = "these rows are " + nameOf(shape) + ", and ";
    const std::string& task = options.task;
    if (shape == Shape::Unknown) return "no column plays a role yet. Say which one does: --map text=COLUMN, or instruction=… and output=…";
    if (task == "pretrain" && shape != Shape::Text && shape != Shape::Labelled)
        return is + "pretrain needs a text column: --map text=COLUMN";
    if (base::readsLabels(task) && shape != Shape::Labelled) return is + task + " needs text and label: --map text=COLUMN,label=COLUMN";
    if (base::readsPairs(task) && shape != Shape::Preference)
        return is + task + " needs chosen and rejected: --map chosen=COLUMN,rejected=COLUMN";
    if (task == "kto" && shape != Shape::Rated)
        return is + "kto needs prompt, completion and label: --map prompt=COLUMN,completion=COLUMN,label=COLUMN";
    if (task == "sft" && shape == Shape::Rated)
        return is + "sft needs answers to learn: train with kto, or --map instruction=COLUMN,output=COLUMN";
    return {};
}

std::string resolvedTemplate(const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options) {
    if (options.promptTemplate != "auto") return options.promptTemplate;
    const Shape shape = RecordReader(info, options.map).shape();
    const bool turns = shape == Shape::Chat || shape == Shape::Instruction || shape == Shape::Preference || shape == Shape::Rated;
    if (const std::string& jinja = tokenizer.facts().chatTemplate; !jinja.empty() && turns) {
        const std::string family = templateFamily(jinja);
        if (family.empty())
            throw Error(
                ErrorKind::Model,
                "the model's chat template is of a kind that cannot be rendered here. Choose data.template: alpaca, chatml, llama3 …");
        return family;
    }
    return shape == Shape::Instruction ? "alpaca" : "plain";
}

RowTokenizer::RowTokenizer(const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options)
    : reader_(info, options.map), tokenizer_(tokenizer), options_(options) {
    if (const std::string problem = problemWithShape(info, options); !problem.empty())
        throw Error(ErrorKind::Data, (info.name.empty() ? "" : info.name + ": ") + problem);
    if (options.overlong == "split" && (base::readsPairs(options.task) || options.task == "kto" || base::readsLabels(options.task)))
        throw Error(ErrorKind::Usage, "data.overlong: a row of " + options.task + " cannot be split; choose truncate, drop or error");
    render_.promptTemplate = resolvedTemplate(info, tokenizer, options);
    if (std::find(templateNames().begin(), templateNames().end(), render_.promptTemplate) == templateNames().end())
        throw Error(ErrorKind::Usage, "data.template: there is no template '" + render_.promptTemplate + "'");
    const tokenizers::TokenizerFacts& facts = tokenizer.facts();
    render_.endText = facts.eos >= 0 ? tokenizer.display(facts.eos) : "";
    render_.startText = facts.bos >= 0 ? tokenizer.display(facts.bos) : "";
    pretraining_ = options.task == "pretrain" || (options.task == "sft" && reader_.shape() == Shape::Text);
}

/// The tokenizer's own end token is taken off: where one belongs is the template's business.
std::vector<TokenId> RowTokenizer::encode(std::string_view text, bool special, bool control) const {
    std::vector<TokenId> ids = tokenizer_.encode(text, {special, control});
    const tokenizers::TokenizerFacts& facts = tokenizer_.facts();
    if (special && facts.addsEos && !ids.empty() && ids.back() == facts.eos) ids.pop_back();
    return ids;
}

Record RowTokenizer::recordOf(const Row& row) const {
    Record record = reader_.read(row);
    if (!record.missing.empty()) throw Error(ErrorKind::Data, "the cell of role '" + record.missing.front() + "' is empty");
    return record;
}

bool RowTokenizer::isEmpty(const Row& row) const {
    const Record record = reader_.read(row);
    if (!record.missing.empty()) return true;
    if (record.shape == Shape::Text || record.shape == Shape::Labelled) return record.text.empty() && record.textPair.empty();
    return (record.shape == Shape::Chat && record.messages.empty());
}

void RowTokenizer::addChunk(const Chunk& chunk, bool first, bool control, bool marks, TokenRow& row) const {
    const std::vector<TokenId> ids = encode(chunk.text, first, control);
    const std::size_t base = row.ids.size();
    const auto startOf = [&](std::size_t byte) {
        return byte == 0 && !first ? 0 : sharedPrefix(encode(std::string_view(chunk.text).substr(0, byte), first, control), ids);
    };
    const auto endOf = [&](std::size_t byte) { return byte >= chunk.text.size() ? ids.size() : startOf(byte); };
    row.ids.insert(row.ids.end(), ids.begin(), ids.end());
    row.counted.resize(row.ids.size(), options_.lossOn == "all" ? 1 : 0);
    for (const Span& answer : chunk.answers)
        for (std::size_t i = startOf(answer.begin), last = endOf(answer.end); i < last; ++i) row.counted[base + i] = 1;
    if (marks) {
        row.fromTemplate.resize(row.ids.size(), 1);
        for (const Span& field : chunk.fields)
            for (std::size_t i = startOf(field.begin), last = endOf(field.end); i < last; ++i) row.fromTemplate[base + i] = 0;
    }
    const TokenId eos = tokenizer_.facts().eos;
    if (chunk.endToken && eos >= 0) {
        row.ids.push_back(eos);
        row.counted.push_back(chunk.answerAtEnd || options_.lossOn == "all" ? 1 : 0);
        if (marks) row.fromTemplate.push_back(1);
    }
}

TokenRow RowTokenizer::tokenizeRendered(const Rendered& rendered, bool marks) const {
    TokenRow row;
    bool first = true;
    for (const Chunk& chunk : rendered.chunks) {
        addChunk(chunk, first, rendered.controlTexts, marks, row);
        first = false;
    }
    // Where the tokenizer has no piece for the template's end-of-turn, its own end token says that the answer is over.
    const TokenId eos = tokenizer_.facts().eos;
    const bool marked =
        std::any_of(row.ids.rbegin(), row.ids.rbegin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, row.ids.size())),
                    [&](TokenId id) { return tokenizer_.isSpecial(id); });
    if (rendered.controlTexts && eos >= 0 && !marked && (options_.lossOn == "all" || endsWithAnswer(rendered))) {
        row.ids.push_back(eos);
        row.counted.push_back(1);
        if (marks) row.fromTemplate.push_back(1);
    }
    if (!row.counted.empty()) row.counted.front() = 0; // nothing precedes it
    return row;
}

/// Start token where the tokenizer has one, text, end token; all counted but the start.
TokenRow RowTokenizer::tokenizePlainText(const Record& record, bool marks) const {
    const tokenizers::TokenizerFacts& facts = tokenizer_.facts();
    const Rendered rendered = render(record, render_);
    TokenRow row;
    row.ids = encode(rendered.chunks.front().text, true, false);
    if (facts.bos >= 0 && (row.ids.empty() || row.ids.front() != facts.bos)) row.ids.insert(row.ids.begin(), facts.bos);
    const bool start = facts.bos >= 0;
    if (facts.eos >= 0) row.ids.push_back(facts.eos);
    row.counted.assign(row.ids.size(), 1);
    if (!row.counted.empty()) row.counted.front() = 0;
    if (marks) {
        row.fromTemplate.assign(row.ids.size(), 0);
        if (start) row.fromTemplate.front() = 1;
        if (facts.eos >= 0) row.fromTemplate.back() = 1;
    }
    return row;
}

TokenRow RowTokenizer::tokenize(const Row& row, bool marks) const {
    Record record = recordOf(row);
    if (pretraining_) return tokenizePlainText(record, marks);
    if (base::readsLabels(options_.task)) {
        TokenRow scored;
        scored.ids = tokenizer_.encode(render(record, render_).chunks.front().text, {true, false});
        scored.counted.assign(scored.ids.size(), 0);
        if (marks) scored.fromTemplate.assign(scored.ids.size(), 0);
        return scored;
    }
    if (record.shape == Shape::Labelled) { // the class name is the answer
        record.shape = Shape::Instruction;
        record.instruction = std::move(record.text);
        record.input = std::move(record.textPair);
        record.output = record.label;
    }
    if (record.shape == Shape::Preference) return tokenizePair(row, marks).first;
    if (record.shape == Shape::Rated) return tokenizeRendered(render(record, render_, &record.completion), marks);
    return tokenizeRendered(render(record, render_), marks);
}

std::pair<TokenRow, TokenRow> RowTokenizer::tokenizePair(const Row& row, bool marks) const {
    const Record record = recordOf(row);
    std::pair<TokenRow, TokenRow> pair{tokenizeRendered(render(record, render_, &record.chosen), marks),
                                       tokenizeRendered(render(record, render_, &record.rejected), marks)};
    const auto firstCounted = [](const TokenRow& r) { return std::find(r.counted.begin(), r.counted.end(), 1) - r.counted.begin(); };
    const auto begin = std::min(firstCounted(pair.first), firstCounted(pair.second));
    for (TokenRow* const one : {&pair.first, &pair.second})
        for (auto i = begin; i < firstCounted(*one); ++i) one->counted[static_cast<std::size_t>(i)] = 1;
    return pair;
}

std::string RowTokenizer::labelOf(const Row& row) const {
    const Cell* const label = reader_.cell(row, "label");
    if (label == nullptr || label->text.empty()) throw Error(ErrorKind::Data, "the label is empty");
    return label->text;
}

bool RowTokenizer::ratingOf(const Row& row) const {
    const std::string label = labelOf(row);
    if (const auto rating = data::ratingOf(label)) return *rating;
    throw Error(ErrorKind::Data, "the label '" + base::shortened(label, 40) +
                                     "' is neither true nor false, which kto needs; correct the row or leave it out");
}

TokenRow tokenizeRow(const Row& row, const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options) {
    return RowTokenizer(info, tokenizer, options).tokenize(row, true);
}

Fitted fitRow(TokenRow row, const TokenizeOptions& options) {
    Fitted fitted;
    const auto longest = static_cast<std::size_t>(std::max<std::int64_t>(1, options.maxLength));
    const bool scored = base::readsLabels(options.task);
    const auto useful = [&](const TokenRow& piece) {
        return scored ? !piece.ids.empty() : std::find(piece.counted.begin(), piece.counted.end(), 1) != piece.counted.end();
    };
    std::string overlong = options.overlong;
    if (overlong == "auto") overlong = options.task == "pretrain" ? "split" : "truncate";
    if (row.ids.size() <= longest) {
        fitted.dropped = !useful(row);
        if (!fitted.dropped) fitted.rows.push_back(std::move(row));
        return fitted;
    }
    if (overlong == "error")
        throw Error(ErrorKind::Data, "the row has " + std::to_string(row.ids.size()) + " tokens, at most " + std::to_string(longest) +
                                         " fit. Raise model.max_length, or choose data.overlong");
    if (overlong == "drop") {
        fitted.dropped = true;
        return fitted;
    }
    fitted.truncated = overlong == "truncate";
    const std::size_t end = fitted.truncated ? longest : row.ids.size();
    for (std::size_t at = 0; at < end; at += longest) {
        const auto from = static_cast<std::ptrdiff_t>(at), to = static_cast<std::ptrdiff_t>(std::min(end, at + longest));
        TokenRow piece;
        piece.row = row.row;
        piece.label = row.label;
        piece.ids.assign(row.ids.begin() + from, row.ids.begin() + to);
        piece.counted.assign(row.counted.begin() + from, row.counted.begin() + to);
        if (!row.fromTemplate.empty()) piece.fromTemplate.assign(row.fromTemplate.begin() + from, row.fromTemplate.begin() + to);
        piece.counted.front() = 0; // nothing precedes it in its sequence
        if (useful(piece)) fitted.rows.push_back(std::move(piece));
    }
    fitted.dropped = fitted.rows.empty();
    return fitted;
}

} // namespace core::data
