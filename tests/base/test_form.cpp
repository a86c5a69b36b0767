#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/json_io.h"

#include <QTest>

using namespace core::base;

namespace {

std::vector<Choice> colours() { return {{"red", "Red"}, {"green", "Green"}}; }

struct Inner {
    double lr = 2e-4;
    std::string colour = "red";
    static auto fields() {
        return std::tuple{Field{&Inner::lr, "lr", "Rate", "Help.", Range{1e-8, 1.0}, Unit{"peak"}},
                          Field{&Inner::colour, "colour", "Colour", "Help.", Choices{colours},
                                VisibleIf<Inner>{[](const Inner& inner) { return inner.lr > 0.1; }}}};
    }
};

struct Outer {
    bool on = true;
    std::int64_t count = 3;
    std::string note = "a";
    std::vector<std::string> words = {"x"};
    std::map<std::string, std::string> map;
    Inner inner;
    static auto fields() {
        return std::tuple{Field{&Outer::on, "on", "On", "Help."},       Field{&Outer::count, "count", "Count", "Help.", Range{1, 10}},
                          Field{&Outer::note, "note", "Note", "Help."}, Field{&Outer::words, "words", "Words", "Help."},
                          Field{&Outer::map, "map", "Map", "Help."},    Field{&Outer::inner, "inner", "Inner", "Help."}};
    }
};

/// The message of the Error that `work` throws, or an empty text.
template <class F> QString messageOf(F work) {
    try {
        work();
    } catch (const core::Error& error) {
        return QString::fromStdString(error.message());
    }
    return {};
}

Outer read(const char* json) { return fromJson<Outer>(json, "run.json"); }

} // namespace

class FormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void json_written_and_read_again_is_the_same_object() {
        Outer outer;
        outer.on = false;
        outer.count = 7;
        outer.note = "ä \"quoted\"\n";
        outer.words = {"a, b", "c"};
        outer.map = {{"text", "body"}};
        outer.inner.lr = 0.30000000000000004;
        const Outer again = fromJson<Outer>(toJson(outer), "x");
        QVERIFY(differences(structInfo<Outer>(), {&outer, &again}).empty());
        QCOMPARE(again.inner.lr, outer.inner.lr);
    }

    void missing_keys_keep_their_defaults() {
        const Outer outer = read(R"({"inner":{"colour":"green"}})");
        QCOMPARE(outer.count, 3);
        QCOMPARE(outer.inner.lr, 2e-4);
        QCOMPARE(outer.inner.colour, std::string("green"));
    }

    void an_unknown_key_names_the_nearest() {
        QCOMPARE(messageOf([] { read(R"({"inner":{"lrr":1}})"); }), "run.json: unknown key \"inner.lrr\"; did you mean \"inner.lr\"?");
        QCOMPARE(messageOf([] { read(R"({"cuont":1})"); }), "run.json: unknown key \"cuont\"; did you mean \"count\"?");
        QCOMPARE(messageOf([] { read(R"({"zzzzzzzzzzzz":1})"); }), "run.json: unknown key \"zzzzzzzzzzzz\"");
    }

    void a_wrong_type_says_what_is_wanted_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* json, const char* message) { QTest::newRow(json) << QByteArray(json) << QString(message); };
        row(R"({"count":"3"})", "run.json: count must be a whole number, not \"3\"");
        row(R"({"count":3.5})", "run.json: count must be a whole number, not 3.5");
        row(R"({"count":99})", "run.json: count must be at most 10");
        row(R"({"on":1})", "run.json: on must be true or false, not 1");
        row(R"({"inner":[]})", "run.json: inner must be an object");
        row(R"({"\ncount":1})", "run.json: unknown key \"\\ncount\"; did you mean \"count\"?");
        row(R"([])", "run.json: must be a JSON object");
        row(R"({"words":["a",1]})", "run.json: words must be a list of texts, not [\"a\",1]");
        row(R"({"inner":{"colour":"gren"}})", "run.json: inner.colour is wrong: \"gren\" is not one of red, green; did you mean green?");
        row(R"({"count":1,"count":2})", "run.json: the key \"count\" stands twice in one object; remove one");
        row("{\"count\":1,\n}", "run.json: not valid JSON at line 2, column 1");
        row("", "run.json: the file is empty");
        row("version https://git-lfs.github.com/spec/v1\n",
            "run.json: this is a Git LFS pointer, not the file itself; fetch it with git lfs pull");
        row("<!DOCTYPE html>", "run.json: this is a web page, not JSON; fetch the file again");
        row(R"({"count":1e999})", "run.json: a number is out of range of what a computer can hold");
        row("{\"note\":\"\xff\"}", "run.json: not valid UTF-8 at byte 9; save the file as UTF-8");
        row(R"({"note":"a\u0000b"})", "run.json: note must not contain a NUL character");
    }
    void a_wrong_type_says_what_is_wanted() {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        QCOMPARE(messageOf([&] { read(json.constData()); }), message);
    }

    void deep_nesting_is_refused() {
        const std::string deep(100'000, '[');
        QVERIFY(messageOf([&] { (void)fromJson<Outer>(deep, "x"); }).contains("nested more than 200 levels"));
    }

    void whole_reals_are_taken_for_integers_and_integers_for_reals() {
        QCOMPARE(read(R"({"count":1e1})").count, 10);
        QCOMPARE(read(R"({"inner":{"lr":1}})").inner.lr, 1.0);
    }

    void a_setting_is_parsed_checked_and_set() {
        Outer outer;
        const auto set = [&](const char* text) { applySetting(structInfo<Outer>(), &outer, text); };
        set("inner.lr=1e-3");
        set("on=off");
        set("words=a, b");
        set("map=text=body, label=class");
        QCOMPARE(outer.inner.lr, 1e-3);
        QVERIFY(!outer.on);
        QCOMPARE(outer.words, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(outer.map.at("label"), std::string("class"));
        QCOMPARE(messageOf([&] { set("inner.lr=5"); }), "inner.lr: must be at most 1");
        QCOMPARE(messageOf([&] { set("count=a"); }), "count: \"a\" is not a number");
        QCOMPARE(messageOf([&] { set("lr=1"); }), "unknown setting \"lr\"; did you mean \"inner.lr\"?");
        QCOMPARE(messageOf([&] { set("inner=1"); }).left(23), "unknown setting \"inner\"");
        QCOMPARE(messageOf([&] { set("count"); }), "\"count\" is not KEY=VALUE");
        QCOMPARE(messageOf([&] { set("count=nan"); }).left(6), "count:");
    }

    void every_value_formats_to_text_that_parses_back() {
        const auto& info = structInfo<Outer>();
        for (const Value& value :
             {Value(true), Value(std::int64_t{-7}), Value(0.1), Value(std::string(" text, with = signs")),
              Value(std::vector<std::string>{"a,b", " c ", ""}), Value(std::map<std::string, std::string>{{"a=b", "c,d"}})}) {
            for (const auto& field : info.fields) {
                if (field.kind == FieldKind::Nested || field.defaultValue.index() != value.index()) continue;
                QVERIFY2(parseValue(field, formatValue(value)) == value, formatValue(value).c_str());
            }
        }
    }

    void only_changes_are_written() {
        Outer outer;
        QCOMPARE(changesToJson(structInfo<Outer>(), &outer, -1), std::string("{}"));
        outer.inner.lr = 0.5;
        QCOMPARE(changesToJson(structInfo<Outer>(), &outer, -1), std::string(R"({"inner":{"lr":0.5}})"));
    }

    void visibility_follows_the_predicate() {
        Outer outer;
        QVERIFY(!visibleAt(structInfo<Outer>(), &outer, "inner.colour"));
        outer.inner.lr = 0.2;
        QVERIFY(visibleAt(structInfo<Outer>(), &outer, "inner.colour"));
    }

    void the_flat_form_lists_every_leaf_in_order() {
        QStringList paths;
        for (const auto& field : formFields(structInfo<Outer>())) paths << QString::fromStdString(field.path);
        QCOMPARE(paths, (QStringList{"on", "count", "note", "words", "map", "inner.lr", "inner.colour"}));
    }
};

QTEST_APPLESS_MAIN(FormTest)
#include "test_form.moc"
