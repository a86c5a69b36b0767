// Chat templates render what Transformers renders, within their bounds, and say where the answers are.
#include "core/base/error.h"
#include "core/tokenizers/chat/answer_spans.h"
#include "core/tokenizers/chat/chat_template.h"
#include "tests/support/cases.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace core::tokenizers;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const fs::path kRoot = ANNEAL_SOURCE_DIR;
const fs::path kTemplates = kRoot / "tests/fixtures/chat-templates";
const fs::path kGolden = kRoot / "tests/golden/chat_templates";

std::string contentsOf(const fs::path& file) { return tests::contentsOf(file).toStdString(); }

std::vector<Json> linesOf(const fs::path& file) {
    std::vector<Json> lines;
    std::istringstream in(contentsOf(file));
    for (std::string line; std::getline(in, line);) lines.push_back(Json::parse(line));
    return lines;
}

/// The time that the golden values were made at: 4 March 2025, 15:06:07.
std::time_t thatTime() {
    std::tm time{};
    time.tm_year = 125, time.tm_mon = 2, time.tm_mday = 4, time.tm_hour = 15, time.tm_min = 6, time.tm_sec = 7, time.tm_isdst = -1;
    return std::mktime(&time);
}

chat::ChatTemplate templateOf(const std::string& source, const jinja::Limits& limits = {}) {
    return {source, {}, {{"bos_token", "<s>"}, {"eos_token", "</s>"}, {"unk_token", "<unk>"}, {"pad_token", "<pad>"}}, limits, thatTime};
}

const char* const kShort =
    R"([{"role": "system", "content": "Be kind."}, {"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}])";

QString rendered(const std::string& source, const std::string& request = kShort, const jinja::Limits& limits = {}) {
    const auto read = chat::requestFromJson(request, "request");
    return QString::fromStdString(templateOf(source, limits).render(read.conversation, read.generationPrompt).text);
}

/// The words of the refusal, or an empty text.
QString refusal(const std::string& source, const std::string& request = kShort, const jinja::Limits& limits = {}) {
    try {
        (void)rendered(source, request, limits);
    } catch (const core::Error& error) {
        return QString::fromStdString(error.message());
    }
    return {};
}

/// What the loss counts of a conversation, each in brackets.
QString answers(const std::string& source, const std::string& request, const std::vector<bool>& counts = {}) {
    const auto read = chat::requestFromJson(request, "request");
    const auto chat = templateOf(source);
    const auto whole = chat.render(read.conversation, false);
    std::vector<chat::AnswerTurn> turns;
    for (std::size_t i = 0; i < read.conversation.messages.size(); ++i) {
        const bool assistant = *read.conversation.messages[i].dict()->find(std::string_view("role"))->text() == "assistant";
        turns.push_back({assistant, assistant && (counts.empty() || counts[i])});
    }
    QString out;
    for (const auto& [begin, end] : chat::answerSpans(chat, read.conversation, turns, whole))
        out += QStringLiteral("[") + QString::fromStdString(whole.text.substr(begin, end - begin)) + QStringLiteral("]");
    return out;
}

std::string named(const char* name) { return contentsOf(kTemplates / (std::string(name) + ".jinja")); }

} // namespace

class TestChatTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void templates_of_well_known_families_render_as_in_transformers_data() {
        QTest::addColumn<QString>("file");
        int count = 0;
        for (const auto& entry : fs::directory_iterator(kTemplates))
            if (entry.path().extension() == ".jinja") {
                const QString name = QString::fromStdString(entry.path().stem().string());
                QTest::addRow("%s", qPrintable(name)) << name;
                ++count;
            }
        QVERIFY2(count >= 40, qPrintable(QString::number(count)));
    }
    void templates_of_well_known_families_render_as_in_transformers() {
        QFETCH(QString, file);
        std::map<std::string, Json> conversations;
        for (Json& one : linesOf(kGolden / "conversations.jsonl")) conversations[one["name"].get<std::string>()] = one;
        QCOMPARE(conversations.size(), std::size_t{12});
        const auto cases = linesOf(kGolden / (file.toStdString() + ".jsonl"));
        QCOMPARE(cases.size(), std::size_t{24});
        int texts = 0;
        for (const Json& one : cases) {
            Json request = conversations.at(one["conversation"].get<std::string>());
            request.erase("name");
            request["add_generation_prompt"] = one["add_generation_prompt"];
            const std::string source = named(qPrintable(file));
            if (one.contains("refused")) {
                QVERIFY2(!refusal(source, request.dump()).isEmpty(), one.dump().c_str());
                continue;
            }
            QCOMPARE(rendered(source, request.dump()), QString::fromStdString(one["text"].get<std::string>()));
            ++texts;
        }
        QVERIFY(texts >= 6);
    }

    void every_corner_of_the_language_is_as_in_transformers() {
        const auto cases = linesOf(kGolden / "expressions.jsonl");
        QVERIFY(cases.size() > 120);
        for (const Json& one : cases) {
            const auto source = one["source"].get<std::string>();
            const QString problem = refusal(source);
            if (one.contains("refused")) {
                QVERIFY2(problem.startsWith("the model's chat template, line "), (source + "\n" + problem.toStdString()).c_str());
                QVERIFY2(!problem.contains('\n'), qPrintable(problem));
            } else {
                QVERIFY2(problem.isEmpty(), (source + "\n" + problem.toStdString()).c_str());
                QCOMPARE(rendered(source), QString::fromStdString(one["text"].get<std::string>()));
            }
        }
    }

    void a_refusal_names_the_line_and_what_is_wrong_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* source, const char* words) { QTest::newRow(words) << source << words; };
        row("a\n\n{{ nothing.more }}", "line 3: 'nothing' is undefined");
        row("{% for m in messages %}\n{{ m.nope.x }}{% endfor %}", "line 2: 'dict object' has no attribute 'nope'");
        row("a\n{% if x %}", "line 2: the template ends where {% endif %} is expected");
        row("{{ 'a\n", "line 1: a string is not closed");
        row("\n{{ a b }}", "line 2: there is 'b' where '}}' is expected");
        row("{{ raise_exception('no system role') }}", "line 1: the template refuses: no system role");
        row("{% include 'x' %}", "line 1: {% include %} reads another template, which a chat template may not");
        row("{{ messages.append(1) }}", "'append' changes a value, which a chat template may not; use namespace()");
        row("{{ 1 | nope }}", "there is no filter 'nope'");
        row("{% endfor %}", "{% endfor %} closes nothing that is open here");
    }
    void a_refusal_names_the_line_and_what_is_wrong() {
        QFETCH(QString, source);
        QFETCH(QString, words);
        const QString problem = refusal(source.toStdString());
        QVERIFY2(problem.contains(words), qPrintable(problem));
    }

    void what_would_not_end_is_stopped_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("words");
        const QString many = "{% for a in range(99999) %}{% for b in range(99999) %}";
        QTest::newRow("loops") << many + "{% endfor %}{% endfor %}"
                               << "steps";
        QTest::newRow("recursion") << "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}"
                                   << "levels deep";
        QTest::newRow("recursion of a loop") << "{% set l = [[1]] %}{% for x in l recursive %}{{ loop(l) }}{% endfor %}"
                                             << "levels deep";
        QTest::newRow("a text doubled")
            << "{% set ns = namespace(x='abcdefgh') %}{% for i in range(99) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}"
            << "at most";
        QTest::newRow("a text repeated") << "{{ 'abc' * 99999999999 }}"
                                         << "at most";
        QTest::newRow("a list repeated") << "{{ ([1] * 99999999) | length }}"
                                         << "too long";
        QTest::newRow("a width") << "{{ 'a'.ljust(99999999999) }}"
                                 << "at most";
        QTest::newRow("a format's width") << "{{ '%99999999d' % 1 }}"
                                          << "width";
        QTest::newRow("output") << "{% for a in range(99999) %}{{ 'x' * 9999 }}{% endfor %}"
                                << "allowed";
        QTest::newRow("a list in a list in a list")
            << "{% set ns = namespace(x=[]) %}{% for i in range(999) %}{% set ns.x = [ns.x] %}{% endfor %}"
            << "nested";
        QTest::newRow("a method of a list of a method")
            << "{% set ns = namespace(x=[]) %}{% for i in range(999) %}{% set ns.x = [ns.x].index %}{% endfor %}"
            << "nested";
        QTest::newRow("equal lists that share all they hold")
            << "{% set ns = namespace(a=[1], b=[1]) %}{% for i in range(150) %}{% set ns.a = [ns.a, ns.a] %}{% set ns.b = [ns.b, ns.b] "
               "%}{% endfor %}{{ ns.a == ns.b }}"
            << "steps";
        QTest::newRow("printing what shares all it holds")
            << "{% set ns = namespace(a=[1]) %}{% for i in range(150) %}{% set ns.a = [ns.a, ns.a] %}{% endfor %}{{ ns.a }}"
            << "allowed";
        QTest::newRow("brackets") << "{{ " + QString(5000, '(') + "1" + QString(5000, ')') + " }}"
                                  << "nested";
        QTest::newRow("a long chain") << "{{ 1" + QString(" + 1").repeated(2000) + " }}"
                                      << "levels";
        QTest::newRow("many filters") << "{{ 1" + QString("|abs").repeated(2000) + " }}"
                                      << "levels";
        QTest::newRow("many tags") << QString("{% if 1 %}").repeated(2000) << "nested";
        QTest::newRow("powers") << "{{ 9 ** 999999999999 }}"
                                << "64 bits";
    }
    void what_would_not_end_is_stopped() {
        QFETCH(QString, source);
        QFETCH(QString, words);
        QElapsedTimer timer;
        timer.start();
        const QString problem = refusal(source.toStdString());
        QVERIFY2(problem.contains(words), qPrintable(problem.isEmpty() ? "it was rendered" : problem));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
    void what_holds_itself_goes_away() { // under a sanitizer a leak would show
        QCOMPARE(rendered("{% set ns = namespace(a=1) %}{% set ns.self = ns %}{% macro m() %}{{ m }}{% endmacro %}{% set ns.m = m %}"
                          "{% for x in [1] %}{{ loop.changed(loop) }}{% set ns.l = loop %}{% endfor %}"),
                 QString("True"));
        QVERIFY(refusal("{% set ns = namespace() %}{% set ns.self = ns %}{{ ns }}").contains("levels deep"));
        QCOMPARE(rendered("{% set ns = namespace(p=none) %}{% for i in range(20000) %}{% set ns.p = namespace(p=ns.p) %}{% endfor %}x"),
                 QString("x"));
        QCOMPARE(rendered("{% set ns = namespace(p=none) %}{% for i in range(20000) %}{% set q = ns.p %}{% macro m() %}{{ q }}{% endmacro "
                          "%}{% set ns.p = m %}{% endfor %}x"),
                 QString("x"));
    }
    void bounds_are_those_that_are_given() {
        jinja::Limits limits;
        limits.steps = 50;
        QVERIFY(refusal("{% for i in range(100) %}{{ i }}{% endfor %}", kShort, limits).contains("more than 50 steps"));
        limits = {};
        limits.outputBytes = 10;
        QVERIFY(refusal("{{ 'x' * 11 }}", kShort, limits).contains("at most 10"));
    }

    void requests_are_read_as_transformers_takes_them() {
        QCOMPARE(rendered("{{ messages[0] | tojson }}", R"([{"role": "user", "content": null, "tool_calls": null, "reasoning": "r"}])"),
                 QString(R"({"thinking": "r", "role": "user", "reasoning": "r", "reasoning_content": "r"})"));
        QCOMPARE(
            rendered(
                "{{ tools }} {{ enable_thinking }} {{ add_generation_prompt }}",
                R"({"messages": [{"role": "user", "content": ""}], "tools": [{"n": 1}], "enable_thinking": false, "add_generation_prompt": true})"),
            QString("[{'n': 1}] False True"));
        const char* const wrong[][2] = {{"{", "request"},
                                        {"7", "a JSON list of turns"},
                                        {"[]", "the conversation is empty"},
                                        {R"(["x"])", "a turn is no object"},
                                        {R"({"messages": [{"role": "user"}], "tools": 5})", "\"tools\" is no list of objects"},
                                        {R"({"messages": [{"role": "user"}], "add_generation_prompt": 1})", "true or false"},
                                        {R"([{"role": "user", "n": 18446744073709551615}])", "larger than 64 bits"}};
        for (const auto& [request, words] : wrong) QVERIFY2(refusal("x", request).contains(words), qPrintable(refusal("x", request)));
    }

    void a_folder_has_its_template_in_one_of_its_files() {
        QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        fs::copy_file(kRoot / "tests/fixtures/tiny-tokenizers/byte-bpe/tokenizer.json", folder / "tokenizer.json");
        const auto load = [&](const std::string& request) {
            const auto chat = chat::chatTemplateOf(*loadTokenizer(folder));
            const auto read = chat::requestFromJson(request, "request");
            return chat ? QString::fromStdString(chat->render(read.conversation, false).text) : QString("none");
        };
        const std::string tools = R"({"messages": [{"role": "user", "content": ""}], "tools": [{"a": 1}]})";
        QCOMPARE(load(kShort), QString("none"));
        std::ofstream(folder / "tokenizer_config.json") << R"({"bos_token": {"content": "<|end|>"}, "sep_token": "S", "chat_template":
            [{"name": "tool_use", "template": "with tools"}, {"name": "default", "template": "{{ bos_token }}{{ sep_token }}{{ eos_token is defined }}"}]})";
        QCOMPARE(load(kShort), QString("<|end|>SFalse"));
        QCOMPARE(load(tools), QString("with tools"));
        std::ofstream(folder / "chat_template.jinja") << "own file";
        QCOMPARE(load(tools), QString("own file"));
        fs::create_directory(folder / "additional_chat_templates");
        std::ofstream(folder / "additional_chat_templates/tool_use.jinja") << "own file with tools";
        QCOMPARE(load(tools), QString("own file with tools"));
        QCOMPARE(load(kShort), QString("own file"));
    }

    void answers_are_every_assistant_turn_with_its_end_mark() {
        const std::string turns =
            R"([{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello \n"}, {"role": "user", "content": "Bye"},
            {"role": "assistant", "content": "Tschüß"}])";
        QCOMPARE(answers(named("chatml"), turns), QString("[Hello \n<|im_end|>][Tschüß<|im_end|>]"));
        QCOMPARE(answers(named("chatml"), turns, {false, false, false, true}), QString("[Tschüß<|im_end|>]"));
        QCOMPARE(answers(named("chatml-generation"), turns), QString("[Hello \n<|im_end|>][Tschüß<|im_end|>]"));
        QCOMPARE(answers(named("chatml-generation"), turns, {false, true, false, false}), QString("[Hello \n<|im_end|>]"));
        QCOMPARE(answers(named("llama2"), turns), QString("[ Hello </s>][ Tschüß </s>]"));
        QCOMPARE(answers(named("llama3"), turns), QString("[Hello<|eot_id|>][Tschüß<|eot_id|>]"));
        QCOMPARE(answers(named("gemma"), turns), QString("[Hello<end_of_turn>][Tschüß<end_of_turn>]"));
        QCOMPARE(answers(named("mistral-v1"), turns), QString("[Hello \n</s>][Tschüß</s>]"));
        QCOMPARE(answers(named("vicuna"), turns), QString("[ Hello</s>][ Tschüß</s>]"));
        QCOMPARE(answers(named("command-r"), turns), QString("[Hello<|END_OF_TURN_TOKEN|>][Tschüß<|END_OF_TURN_TOKEN|>]"));
        QCOMPARE(answers(named("zephyr"), turns), QString("[Hello \n</s>][Tschüß</s>]"));
        QCOMPARE(answers(named("falcon3"), turns), QString("[Hello \n</s>][Tschüß]")); // the last turn has no end mark there
    }
    void answers_are_found_where_a_template_writes_earlier_turns_otherwise() {
        const std::string thoughts =
            R"([{"role": "user", "content": "2+2?"}, {"role": "assistant", "content": "<think>\nEasy.\n</think>\n\nFour"},
            {"role": "user", "content": "3+3?"}, {"role": "assistant", "content": "<think>\nAgain.\n</think>\n\nSix"}])";
        QCOMPARE(answers(named("qwen3-thinking"), thoughts), QString("[Four<|im_end|>][<think>\nAgain.\n</think>\n\nSix<|im_end|>]"));
        QCOMPARE(answers(named("deepseek-r1"), thoughts), QString("[\n\nFour<｜end▁of▁sentence｜>][\n\nSix<｜end▁of▁sentence｜>]"));
        const std::string plain =
            R"([{"role": "user", "content": "2+2?"}, {"role": "assistant", "content": "Four"}, {"role": "user", "content": "3+3?"},
            {"role": "assistant", "content": "Six"}])";
        QCOMPARE(answers(named("deepseek-r1"), plain), QString("[Four<｜end▁of▁sentence｜>][Six<｜end▁of▁sentence｜>]"));
        QCOMPARE(answers(named("gpt-oss"), plain),
                 QString("[<|channel|>final<|message|>Four<|end|>][<|channel|>final<|message|>Six<|return|>]"));
    }
    void calls_of_tools_are_answers() {
        const std::string call = R"({"messages": [{"role": "user", "content": "1+2"}, {"role": "assistant", "content": "", "tool_calls":
            [{"type": "function", "function": {"name": "add", "arguments": {"a": 1}}}]}, {"role": "tool", "content": "3"}, {"role": "assistant", "content": "It is 3."}]})";
        QCOMPARE(answers(named("qwen25-tools"), call),
                 QString("[<tool_call>\n{\"name\": \"add\", \"arguments\": {\"a\": 1}}\n</tool_call><|im_end|>][It is 3.<|im_end|>]"));
    }
};

QTEST_APPLESS_MAIN(TestChatTemplate)
#include "test_chat_template.moc"
