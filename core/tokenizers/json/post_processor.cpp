#include "core/tokenizers/json/post_processor.h"

#include "core/base/text.h"

#include <algorithm>

namespace core::tokenizers::json {

namespace {

constexpr std::size_t kMostTokens = 1024; ///< in one template

/// ["[SEP]", 102]: a token and its id.
TokenId pairId(const Node& node, TokenId end) {
    if (node.list().count() != 2) node.fail("must be a token and its id");
    (void)node.item(0).text();
    return static_cast<TokenId>(node.item(1).integer(0, end - 1));
}

} // namespace

PostProcessor::PostProcessor(std::vector<TokenId> front, std::vector<TokenId> behind) {
    Template made = std::move(front);
    made.push_back(kText);
    made.insert(made.end(), behind.begin(), behind.end());
    templates_.push_back(std::move(made));
}

void PostProcessor::readTemplate(const Node& node, TokenId end) {
    const Node single = node.at("single").list();
    const auto pair = node.find("pair");
    if (pair) pair->list();
    const auto specials = node.find("special_tokens");
    Template made;
    for (std::size_t i = 0; i < single.count(); ++i) {
        const Node part = single.item(i);
        if (const auto sequence = part.object().find("Sequence")) {
            const Node id = sequence->at("id");
            if (id.text() != "A") id.fail("must be A: a single text has no other sequence");
            made.push_back(kText);
            continue;
        }
        const Node special = part.at("SpecialToken");
        const auto name = special.at("id").text();
        const auto known = specials ? specials->object().find(name) : std::nullopt;
        if (!known) special.fail("names \"" + base::shortened(name, 40) + "\", which \"special_tokens\" does not explain");
        const Node ids = known->at("ids").list();
        for (std::size_t k = 0; k < ids.count(); ++k) made.push_back(static_cast<TokenId>(ids.item(k).integer(0, end - 1)));
        if (made.size() > kMostTokens) single.fail("adds more than " + std::to_string(kMostTokens) + " tokens");
    }
    const auto texts = std::count(made.begin(), made.end(), kText);
    if (texts < 1) single.fail("has no place for the text");
    // Templates one after the other multiply.
    constexpr std::ptrdiff_t kMostTexts = 16;
    texts_ *= texts;
    if (texts > kMostTexts || texts_ > kMostTexts) single.fail("has more than 16 places for the text");
    templates_.push_back(std::move(made));
}

void PostProcessor::read(const Node& node, TokenId end) {
    const auto type = node.object().type();
    if (type == "TemplateProcessing") return readTemplate(node, end);
    if (type == "ByteLevel") return; // it moves offsets, not ids
    if (type == "BertProcessing" || type == "RobertaProcessing") {
        templates_.push_back({pairId(node.at("cls"), end), kText, pairId(node.at("sep"), end)});
        return;
    }
    if (type == "Sequence") {
        const Node list = node.at("processors").list();
        if (list.count() > 16) list.fail("has more than 16 parts");
        for (std::size_t i = 0; i < list.count(); ++i) read(list.item(i), end);
        return;
    }
    node.failUnknownType({"BertProcessing", "ByteLevel", "RobertaProcessing", "Sequence", "TemplateProcessing"});
}

bool PostProcessor::isPlain() const noexcept {
    return std::all_of(templates_.begin(), templates_.end(),
                       [](const Template& one) { return std::count(one.begin(), one.end(), kText) == 1; });
}

std::vector<TokenId> PostProcessor::front() const {
    std::vector<TokenId> out;
    for (const auto& one : templates_) out.insert(out.begin(), one.begin(), std::find(one.begin(), one.end(), kText));
    return out;
}

std::vector<TokenId> PostProcessor::behind() const {
    std::vector<TokenId> out;
    for (const auto& one : templates_) out.insert(out.end(), std::find(one.rbegin(), one.rend(), kText).base(), one.end());
    return out;
}

std::vector<TokenId> PostProcessor::applied(std::vector<TokenId> ids) const {
    for (const auto& one : templates_) {
        std::vector<TokenId> made;
        for (const TokenId part : one) {
            if (part == kText) made.insert(made.end(), ids.begin(), ids.end());
            else made.push_back(part);
        }
        ids = std::move(made);
    }
    return ids;
}

} // namespace core::tokenizers::json
