#include "core/data/roles.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <set>

namespace core::data {
namespace {

struct RoleWords {
    const char* role;
    std::vector<const char*> names; ///< most likely first
};

const std::vector<RoleWords>& roleWords() {
    static const std::vector<RoleWords> words = {
        {"text", {"text",    "content", "body",    "document", "passage",   "sentence",  "story",   "article", "review",
                  "message", "tweet",   "comment", "sms",      "utterance", "sentence1", "premise", "texte",   "texto",
                  "testo",   "tekst",   "текст",   "Текст",    "文本",      "テキスト",  "텍스트",  "نص"}},
        {"instruction",
         {"instruction", "instructions", "question", "query", "prompt", "user", "human", "request", "task",
          // de, fr (as English), es, pt, it, pl, ru, zh, ja, ko, ar
          "frage", "anweisung", "aufgabe", "pregunta", "pergunta", "domanda", "pytanie", "вопрос", "Вопрос", "问题", "问", "質問", "질문",
          "سؤال"}},
        {"input", {"input", "context", "inputs"}},
        {"output", {"output",    "response",  "answer",  "completion", "outputs", "assistant", "reply",    "solution", "target",
                    "gpt",       "instances", "antwort", "réponse",    "reponse", "respuesta", "resposta", "risposta", "odpowiedź",
                    "odpowiedz", "ответ",     "Ответ",   "回答",       "答案",    "答",        "답변",     "جواب"}},
        {"system", {"system", "system_prompt"}},
        {"history", {"history"}},
        {"messages", {"messages", "conversations", "conversation", "dialog", "dialogue", "chat", "turns"}},
        {"tools", {"tools", "functions"}},
        {"text_pair", {"text_pair", "text2", "sentence2", "hypothesis"}},
        {"label", {"label",     "labels",    "category", "class",     "intent",    "sentiment", "kto_tag",   "topic",     "rating",
                   "score",     "target",    "stars",    "emotion",   "kategorie", "klasse",    "catégorie", "categorie", "étiquette",
                   "categoría", "categoria", "etiqueta", "etichetta", "kategoria", "категория", "Категория", "метка",     "Метка",
                   "标签",      "类别",      "ラベル",   "カテゴリ",  "라벨",      "تصنيف"}},
        {"prompt", {"prompt", "instruction", "question", "query", "conversations", "messages"}},
        {"chosen", {"chosen", "chosen_messages", "chosen_response", "response_chosen", "preferred", "accepted"}},
        {"rejected", {"rejected", "rejected_messages", "rejected_response", "response_rejected", "dispreferred"}},
        {"completion", {"completion", "response", "answer", "output"}},
    };
    return words;
}

std::string plainName(const std::string& name) {
    std::string plain;
    for (const char c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0)
            plain.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        else if (!plain.empty() && plain.back() != '_') plain.push_back('_');
    }
    while (!plain.empty() && plain.back() == '_') plain.pop_back();
    return plain;
}

/// The column that plays a role by its name, or empty.
std::string columnFor(const std::string& role, const std::vector<std::string>& columns) {
    for (const RoleWords& words : roleWords()) {
        if (role != words.role) continue;
        for (const char* name : words.names)
            for (const std::string& column : columns)
                if (plainName(column) == name) return column;
    }
    return {};
}

/// What the sample says of one column.
struct ColumnFacts {
    std::size_t filled = 0, json = 0, lists = 0, conversations = 0, truths = 0, verdicts = 0, bytes = 0;
    std::set<std::string> distinct;
    [[nodiscard]] double meanBytes() const { return filled == 0 ? 0.0 : static_cast<double>(bytes) / static_cast<double>(filled); }
    [[nodiscard]] bool holdsConversations() const { return filled > 0 && conversations * 10 >= filled * 9; }
    [[nodiscard]] bool holdsTruths() const { return filled > 0 && truths * 10 >= filled * 9; }
    /// Truths, also as 0 and 1 or yes and no.
    [[nodiscard]] bool holdsVerdicts() const { return filled > 0 && verdicts * 10 >= filled * 9; }
    /// Few short values that come again and again.
    [[nodiscard]] bool looksLikeLabel() const {
        return filled >= 4 && meanBytes() <= 40 && distinct.size() * 2 <= filled && distinct.size() >= 2;
    }
};

bool isConversation(const std::string& json) {
    const auto value = nlohmann::json::parse(json, nullptr, false);
    if (!value.is_array() || value.empty()) return false;
    const auto& first = value.front();
    return first.is_object() && (first.contains("role") || first.contains("from"));
}

bool isEmptyList(const std::string& text) {
    if (text.front() != '[' || text.back() != ']') return false;
    return text.find_first_not_of(" \t\r\n", 1) == text.size() - 1;
}

ColumnFacts factsOf(const std::vector<Row>& sample, std::size_t column) {
    ColumnFacts facts;
    for (const Row& row : sample) {
        if (column >= row.size() || row[column].kind == Cell::Kind::Null || row[column].text.empty()) continue;
        const Cell& cell = row[column];
        if (isEmptyList(cell.text)) continue; // a conversation of nobody tells nothing of its column
        ++facts.filled;
        facts.bytes += cell.text.size();
        facts.json += cell.kind == Cell::Kind::Json;
        if (const std::string word = cell.text.size() <= 5 ? plainName(cell.text) : std::string(); !word.empty()) {
            const bool truth = word == "true" || word == "false";
            facts.truths += truth;
            facts.verdicts += truth || word == "0" || word == "1" || word == "yes" || word == "no";
        }
        if (cell.text.front() == '[') { // the first eight tell; parsing all of them would take long
            if (facts.lists < 8 ? isConversation(cell.text) : facts.conversations == facts.lists) ++facts.conversations;
            ++facts.lists;
        }
        if (facts.distinct.size() < 2000) facts.distinct.insert(cell.text.substr(0, 64));
    }
    return facts;
}

std::size_t indexOf(const std::vector<std::string>& columns, const std::string& name) {
    return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), name) - columns.begin());
}

void addIfNamed(Mapping& map, const std::string& role, const std::vector<std::string>& columns) {
    const std::string column = columnFor(role, columns);
    const bool used = std::any_of(map.begin(), map.end(), [&](const auto& entry) { return entry.second == column; });
    if (!column.empty() && !used) map[role] = column;
}

std::string joined(const Mapping& map) {
    std::string names;
    for (const auto& [role, column] : map) names += (names.empty() ? "" : ", ") + (role == column ? role : role + " (" + column + ")");
    return names;
}

/// The three fields of a rated row as the manual names them.
bool isRatedByName(const std::vector<std::string>& columns) {
    const auto has = [&](const char* name) { return std::find(columns.begin(), columns.end(), name) != columns.end(); };
    return has("prompt") && has("completion") && has("label");
}

ShapeGuess guessByName(const std::vector<std::string>& columns, const std::vector<Row>& sample) {
    ShapeGuess guess;
    const auto column = [&](const char* role) { return columnFor(role, columns); };
    const auto conversation = [&](const std::string& name) {
        return !name.empty() && factsOf(sample, indexOf(columns, name)).holdsConversations();
    };
    const auto truths = [&](const std::string& name) { return !name.empty() && factsOf(sample, indexOf(columns, name)).holdsTruths(); };
    const auto verdicts = [&](const std::string& name) { return !name.empty() && factsOf(sample, indexOf(columns, name)).holdsVerdicts(); };
    const auto mostlyVerdicts = [&](const std::string& name) {
        const ColumnFacts facts = factsOf(sample, indexOf(columns, name));
        return facts.filled > 0 && facts.verdicts * 2 >= facts.filled;
    };
    const std::string messages = column("messages"), label = column("label");
    const std::string text = conversation(column("text")) ? std::string() : column("text");
    if (!column("chosen").empty() && !column("rejected").empty()) {
        guess.map = {{"chosen", column("chosen")}, {"rejected", column("rejected")}};
        addIfNamed(guess.map, "prompt", columns);
        addIfNamed(guess.map, "system", columns);
    } else if (conversation(messages)) {
        guess.map = {{"messages", messages}};
        if (truths(label)) guess.map["label"] = label;
        addIfNamed(guess.map, "tools", columns);
        addIfNamed(guess.map, "system", columns);
    } else if (isRatedByName(columns) && mostlyVerdicts("label")) { // what is odd among them is for the doctor
        guess.map = {{"prompt", "prompt"}, {"completion", "completion"}, {"label", "label"}};
    } else if (verdicts(label) && !column("prompt").empty() && !column("completion").empty() && column("completion") != column("prompt")) {
        guess.map = {{"prompt", column("prompt")}, {"completion", column("completion")}, {"label", label}};
    } else if (!column("instruction").empty() && !column("output").empty()) {
        guess.map = {{"instruction", column("instruction")}, {"output", column("output")}};
        for (const char* role : {"input", "system", "history", "tools"}) addIfNamed(guess.map, role, columns);
    } else if (!text.empty() && !label.empty() && label != text) {
        guess.map = {{"text", text}, {"label", label}};
        addIfNamed(guess.map, "text_pair", columns);
    } else if (!column("input").empty() && !column("output").empty()) {
        guess.map = {{"instruction", column("input")}, {"output", column("output")}};
    } else if (!text.empty()) {
        guess.map = {{"text", text}};
    }
    guess.shape = shapeOfMapping(guess.map, columns, sample);
    if (guess.shape != Shape::Unknown) guess.reason = joined(guess.map) + (guess.map.size() == 1 ? " is there" : " are there");
    return guess;
}

/// Names say nothing: what do the cells hold?
ShapeGuess guessByContent(const std::vector<std::string>& columns, const std::vector<Row>& sample) {
    ShapeGuess guess;
    std::vector<ColumnFacts> facts;
    for (std::size_t i = 0; i < columns.size(); ++i) facts.push_back(factsOf(sample, i));
    std::size_t longest = columns.size(), label = columns.size(), texts = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (facts[i].holdsConversations()) {
            guess = {{{"messages", columns[i]}}, Shape::Chat, "column " + columns[i] + " holds lists of messages"};
            return guess;
        }
        const bool text = facts[i].conversations == 0 && (facts[i].json < facts[i].filled || facts[i].json == 0);
        texts += text;
        if (text && (longest == columns.size() || facts[i].meanBytes() > facts[longest].meanBytes())) longest = i;
        if (label == columns.size() && facts[i].looksLikeLabel()) label = i;
    }
    if (longest == columns.size() || facts[longest].filled == 0) return guess;
    if (label < columns.size() && label != longest && facts[longest].meanBytes() > facts[label].meanBytes()) {
        guess.map = {{"text", columns[longest]}, {"label", columns[label]}};
        guess.shape = Shape::Labelled;
        guess.reason = "column " + columns[label] + " holds " + std::to_string(facts[label].distinct.size()) +
                       " values again and again, column " + columns[longest] + " holds texts";
    } else if (columns.size() == 1) {
        guess.map = {{"text", columns[0]}};
        guess.shape = Shape::Text;
        guess.reason = "there is one column";
    } else if (columns.size() == 2 && texts == 2) {
        guess.map = {{"instruction", columns[0]}, {"output", columns[1]}};
        guess.shape = Shape::Instruction;
        guess.reason = "there are two columns of text";
    } else if (facts[longest].meanBytes() >= 20) {
        guess.map = {{"text", columns[longest]}};
        guess.shape = Shape::Text;
        guess.reason = "column " + columns[longest] + " holds the longest texts";
    }
    return guess;
}

} // namespace

const std::vector<std::string>& roleNames() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> made;
        for (const RoleWords& words : roleWords()) made.emplace_back(words.role);
        return made;
    }();
    return names;
}

std::string roleOfName(const std::string& columnName) {
    const std::string plain = plainName(columnName);
    for (const RoleWords& words : roleWords())
        for (const char* name : words.names)
            if (plain == name) return words.role;
    return {};
}

bool isConversationName(const std::string& columnName) {
    const std::string plain = plainName(columnName);
    if (plain == "chosen" || plain == "rejected" || plain == "tools" || plain == "functions") return true;
    for (const RoleWords& words : roleWords())
        if (std::string_view(words.role) == "messages")
            for (const char* name : words.names)
                if (plain == name) return true;
    return plain.ends_with("_messages");
}

Shape shapeOfMapping(const Mapping& map, const std::vector<std::string>& columns, const std::vector<Row>& sample) {
    const auto has = [&](const char* role) { return map.contains(role); };
    if (has("chosen") && has("rejected")) return Shape::Preference;
    if (has("prompt") && has("completion") && has("label")) return Shape::Rated;
    if (has("messages") && has("label")) {
        const ColumnFacts label = factsOf(sample, indexOf(columns, map.at("label")));
        return sample.empty() || label.holdsTruths() ? Shape::Rated : Shape::Chat; // no sample: mapped by hand, and means it
    }
    if (has("messages")) return Shape::Chat;
    if (has("output") && (has("instruction") || has("input"))) return Shape::Instruction;
    if (has("text") && has("label")) return Shape::Labelled;
    if (has("text")) return Shape::Text;
    return Shape::Unknown;
}

ShapeGuess guessShape(const std::vector<std::string>& columns, const std::vector<Row>& sample) {
    ShapeGuess guess = guessByName(columns, sample);
    if (guess.shape == Shape::Unknown) guess = guessByContent(columns, sample);
    if (guess.shape == Shape::Unknown) guess.reason = "no column is named or filled like one of the shapes; map columns by hand";
    return guess;
}

void checkMapping(const Mapping& map, const std::vector<std::string>& columns) {
    for (const auto& [role, column] : map) {
        if (std::find(roleNames().begin(), roleNames().end(), role) == roleNames().end()) {
            const auto nearest = base::nearestWord(role, roleNames());
            throw Error(ErrorKind::Usage,
                        "there is no role '" + role + "'" +
                            (nearest ? "; did you mean '" + *nearest + "'?" : "; there are " + base::joined(roleNames(), ", ")));
        }
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            const auto nearest = base::nearestWord(column, columns);
            std::string known;
            for (const std::string& name : columns) known += (known.empty() ? "" : ", ") + name;
            throw Error(ErrorKind::Data, "role " + role + ": there is no column '" + column + "'" +
                                             (nearest ? "; did you mean '" + *nearest + "'?" : ". There are: " + known.substr(0, 300)));
        }
    }
}

} // namespace core::data
