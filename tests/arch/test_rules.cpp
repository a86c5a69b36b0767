// Every rule fires on a seeded violation, and stays quiet beside it.
#include "tests/arch/rules/functions.h"
#include "tests/arch/rules/rules.h"

#include <QTest>

#include <string>

using arch::SourceTree;
using arch::Violations;

namespace {

SourceTree treeOf(std::initializer_list<std::pair<const char*, std::string>> files) {
    SourceTree tree;
    for (const auto& [path, text] : files) tree.add(path, text);
    return tree;
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

/// The one violation, as text, or what else there was.
QString only(const Violations& found) {
    if (found.size() != 1) return QStringLiteral("%1 violations").arg(found.size());
    return QString::fromStdString(arch::describe(found.front()));
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qt_in_core_is_found() {
        const auto tree = treeOf({{"core/base/a.h", "#include <QString>\n"},
                                  {"app/cli/b.cpp", "#include <QtCore/QFile>\n"},
                                  {"ui/c.h", "#include <QWidget>\n"},
                                  {"core/base/d.h", "#include <Quote.h>\n#include <queue>\n"}});
        const auto found = arch::qtStaysOutOfCore(tree);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].path == "app/cli/b.cpp");
        QVERIFY(found[1].path == "core/base/a.h" && found[1].line == 1);
    }

    void torch_outside_its_places_is_found() {
        const auto tree = treeOf({{"core/runs/a.cpp", "\n#include <torch/torch.h>\n"},
                                  {"core/models/b.cpp", "#include <torch/torch.h>\n"},
                                  {"core/engine/library/c.cpp", "#include <ATen/ATen.h>\n"}});
        QVERIFY(only(arch::torchStaysInItsPlaces(tree)).startsWith("core/runs/a.cpp:2: includes <torch/torch.h>"));
    }
    void torch_in_the_face_of_the_engine_is_found() {
        QVERIFY(only(arch::torchStaysInItsPlaces(treeOf({{"core/engine/a.cpp", "#include <c10/core/Device.h>\n"}})))
                    .startsWith("core/engine/a.cpp:1"));
    }
    void torch_behind_two_headers_of_the_window_is_found() {
        const auto tree = treeOf({{"ui/a.cpp", "#include \"core/engine/b.h\"\n"},
                                  {"core/engine/b.h", "#include \"core/models/c.h\"\n"},
                                  {"core/models/c.h", "#include <torch/torch.h>\n"}});
        const auto found = arch::torchFreeHeadersForTheWindow(tree);
        QCOMPARE(found.size(), std::size_t{2}); // the engine's header, and the window that includes it
        QVERIFY(QString::fromStdString(found[1].message).endsWith("through ui/a.cpp > core/engine/b.h > core/models/c.h"));
    }

    void arrows_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* from, const char* to, bool allowed) {
            QTest::addRow("%s to %s", from, to) << from << to << allowed;
        };
        row("core/models/a.cpp", "core/data/dataset.h", false);
        row("core/models/a.cpp", "core/tokenizers/tokenizer.h", true);
        row("core/base/a.cpp", "core/data/dataset.h", false);
        row("core/tokenizers/a.cpp", "core/data/dataset.h", false);
        row("core/data/a.cpp", "core/tokenizers/tokenizer.h", true);
        row("core/data/a.cpp", "core/store/project.h", false);
        row("core/runs/a.cpp", "core/data/dataset.h", false);
        row("core/evaluation/a.cpp", "core/training/trainer.h", false);
        row("core/training/a.cpp", "core/export/hf.h", false);
        row("core/export/a.cpp", "core/training/trainer.h", false);
        row("core/engine/engine.cpp", "core/training/trainer.h", false);
        row("core/engine/library/a.cpp", "core/training/trainer.h", true);
        row("core/base/a.cpp", "ui/main_window.h", false);
        row("ui/a.cpp", "core/models/model.h", false);
        row("ui/a.cpp", "core/engine/engine.h", true);
        row("ui/a.cpp", "core/engine/library/a.h", false);
        row("app/cli/a.cpp", "ui/main_window.h", false);
        row("app/main.cpp", "ui/main_window.h", true);
        row("core/novelty/a.cpp", "core/base/error.h", false);
    }
    void arrows() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, allowed);
        const auto found = arch::foldersFollowTheArrows(treeOf({{qPrintable(from), "#include \"" + to.toStdString() + "\"\n"}}));
        QCOMPARE(found.empty(), allowed);
    }

    void library_headers_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* header, bool allowed) {
            QTest::addRow("%s in %s", header, path) << path << header << allowed;
        };
        row("core/runs/a.cpp", "sqlite3.h", false);
        row("core/store/a.cpp", "sqlite3.h", true);
        row("ui/panels/a.cpp", "qcustomplot.h", false);
        row("ui/plots/a.cpp", "qcustomplot.h", true);
        row("core/store/a.cpp", "arrow/api.h", false);
        row("core/data/a.h", "arrow/api.h", false);
        row("core/data/formats/a.cpp", "parquet/arrow/reader.h", true);
        row("core/base/a.h", "nlohmann/json.hpp", false);
        row("core/base/a.cpp", "nlohmann/json.hpp", true);
        row("core/base/a.h", "nlohmann/json_fwd.hpp", true);
    }
    void library_headers() {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, allowed);
        const auto tree = treeOf({{qPrintable(path), "#include <" + header.toStdString() + ">\n"}});
        QCOMPARE(arch::libraryHeadersStayInTheirPlaces(tree).empty(), allowed);
    }

    void a_relative_include_is_found() {
        const auto tree = treeOf({{"core/base/a.cpp", "#include \"a.h\"\n#include \"core/base/a.h\"\n#include \"test_a.moc\"\n"}});
        QVERIFY(only(arch::includesAreRooted(tree)).startsWith("core/base/a.cpp:1: includes \"a.h\""));
    }

    void a_function_of_81_lines_is_found_and_one_of_80_is_not() {
        const auto functionOf = [](int lines) { return "int f(int a) {\n" + repeated("a += 1;\n", lines - 2) + "}\n"; };
        QVERIFY(
            only(arch::functionsAreShort(treeOf({{"core/base/a.cpp", functionOf(81)}}))).startsWith("core/base/a.cpp:1: f has 81 lines"));
        QVERIFY(arch::functionsAreShort(treeOf({{"core/base/a.cpp", functionOf(80)}})).empty());
    }
    void functions_are_told_from_everything_else_in_braces() {
        const std::string code = R"(
namespace a::b {
enum class Kind : int { One, Two };
const Table kTable = { {1, f(2)}, {3, f(4)} };
struct [[nodiscard]] Point : Shape<int> {
public:
    Point(int x) : x_{x}, y_(f(x)), z_{} { use(); }
    bool operator==(const Point&) const = default;
    Point& operator=(Point&& other) noexcept { swap(other); return *this; }
    auto size() const -> std::size_t { return 1; }
    template <class T, class = std::enable_if_t<true>> void take(T&& t) { use(t); }
    int x_ = 0, y_{0};
};
template <class T> concept Printable = requires(T t) { print(t); };
struct Point make(int a = 3) { auto run = [&] { return a; }; if (run()) { use(); } return {}; }
#if defined(X) && (Y > 1)
void guarded() {}
#endif
}
TEST_MACRO(Name)
)";
        QStringList names;
        for (const auto& function : arch::findFunctions(arch::blankCommentsAndLiterals(code)))
            names << QString::fromStdString(function.name);
        QCOMPARE(names.join(' '), QStringLiteral("Point operator= size take make guarded"));
    }
    void braces_in_literals_and_comments_do_not_count() {
        const std::string code =
            "int f() { // }\n  auto a = \"}\"; char c = '}'; auto r = R\"x(}\n})x\"; int n = 1'000; /* }\n */\n  return 1;\n}\n";
        const auto functions = arch::findFunctions(arch::blankCommentsAndLiterals(code));
        QCOMPARE(functions.size(), std::size_t{1});
        QCOMPARE(functions[0].lines, std::size_t{6});
    }

    void a_file_of_501_lines_is_found_and_one_of_500_is_not() {
        QVERIFY(only(arch::filesAreShort(treeOf({{"ui/a.cpp", repeated("int a;\n", 501)}}))).startsWith("ui/a.cpp: has 501 lines"));
        QVERIFY(arch::filesAreShort(treeOf({{"ui/a.cpp", repeated("int a;\n", 500)}})).empty());
    }

    void a_folder_of_26_files_is_found_unless_they_are_leaves() {
        SourceTree tree;
        for (int i = 0; i < 26; ++i) {
            tree.add("ui/panels/p" + std::to_string(i) + ".cpp", "");
            tree.add("core/models/architectures/p" + std::to_string(i) + ".cpp", "");
        }
        tree.add("core/models/architectures.def", "");
        QVERIFY(only(arch::foldersAreSmall(tree)).startsWith("ui/panels: holds 26 files"));
    }

    void empty_names_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << path << code << allowed;
        };
        row("core/runs/a.h", "class RunManager {};", false);
        row("core/runs/a.h", "struct Util\n{};", false);
        row("core/runs/a.h", "class PanelBase : public QWidget {};", false);
        row("core/runs/a.h", "class RunManager;", true); // a foreign class announced
        row("core/runs/a.h", "class Database final : Store {};", true);
        row("core/runs/a.h", "// class RunManager {};", true);
        row("core/runs/run_helpers.cpp", "", false);
        row("core/runs/common.h", "", false);
        row("core/base/database.cpp", "", true);
    }
    void empty_names() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        QCOMPARE(arch::namesSayWhatThingsAre(treeOf({{qPrintable(path), code.toStdString()}})).empty(), allowed);
    }

    void a_header_without_a_guard_is_found() {
        QVERIFY(only(arch::headersHaveAGuard(treeOf({{"ui/a.h", "int a;\n"}, {"ui/b.h", "#pragma once\n"}}))).startsWith("ui/a.h:1"));
    }

    void a_nested_event_loop_is_found() {
        const auto tree =
            treeOf({{"ui/a.cpp", "void f() {\n  QCoreApplication::processEvents();\n}\n"}, {"ui/b.cpp", "void f() { dialog.open(); }\n"}});
        QVERIFY(only(arch::noNestedEventLoops(tree)).startsWith("ui/a.cpp:2"));
    }

    void a_test_of_the_window_that_lets_warnings_pass_is_found() {
        const auto tree = treeOf({{"tests/ui/test_a.cpp", "QTEST_MAIN(TestA)\n"},
                                  {"tests/ui/test_b.cpp", "ANNEAL_WINDOW_TEST(TestB)\n"},
                                  {"tests/ui/test_c.cpp", "int main() { return tests::runWindowTest(test, 0, {}); }\n"},
                                  {"tests/base/test_d.cpp", "QTEST_APPLESS_MAIN(TestD)\n"}});
        QVERIFY(only(arch::testsOfTheWindowWatchForWarnings(tree)).startsWith("tests/ui/test_a.cpp: "));
    }
    void an_item_model_without_a_test_is_found() {
        const auto tree =
            treeOf({{"tests/ui/test_item_models.cpp", "Known model;\nProxy proxy;\n"},
                    {"ui/a.h", "class Known : public QAbstractTableModel {};\nclass Proxy : public QSortFilterProxyModel {};\n"},
                    {"ui/b.h", "\nclass Forgotten final : public QAbstractListModel {};\n"},
                    {"core/c.h", "class Model : public QAbstractItemModel {};\n"}});
        QVERIFY(only(arch::itemModelsAreTested(tree)).startsWith("ui/b.h:2: Forgotten"));
    }

    void foreign_text_that_could_be_read_as_markup_is_found_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* code, bool allowed) {
            QTest::addRow("%s %s", path, code) << path << code << allowed;
        };
        row("ui/a.cpp", "QToolTip::showText(at, name, this);", false);
        row("ui/a.cpp", "QToolTip::setPalette(palette);", true);
        row("ui/text/tooltips.cpp", "QToolTip::showText(at, name, this);", true);
        row("ui/a.cpp", "auto* label = new QLabel(name);", false);
        row("ui/a.h", "class Words : public QLabel {};", false);
        row("ui/widgets/label.h", "class Label : public QLabel {};", true);
        row("ui/a.cpp", "auto* label = new widgets::Label(name);", true);
        row("ui/a.cpp", "label->setTextFormat(Qt::RichText);", false);
        row("ui/a.cpp", "setToolTip(name.toHtmlEscaped());", false);
        row("ui/a.cpp", "QTextDocument plain;", false);
        row("ui/a.cpp", "void dress(QTextDocument& document);", true);
        row("ui/a.cpp", "text->insertHtml(answer);", false);
        row("ui/a.cpp", "QMessageBox::warning(this, title, problem);", false);
        row("tests/ui/a.cpp", "QTextDocument plain;", true);
    }
    void foreign_text_that_could_be_read_as_markup_is_found() {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        QCOMPARE(arch::foreignTextIsShownAsItIs(treeOf({{qPrintable(path), code.toStdString()}})).empty(), allowed);
    }

    void a_name_that_is_filled_in_before_others_is_found_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* code, bool allowed) { QTest::addRow("%s", code) << code << allowed; };
        row("tr(\"%1 of %2\").arg(name).arg(count)", false);
        row("tr(\"%1 of %2\").arg(QString::fromStdString(entry.value))\n    .arg(count)", false);
        row("tr(\"%1 of %2\").arg(dataset_).arg(count)", false);
        row("tr(\"%1 of %2\").arg(count).arg(name)", true);
        row("tr(\"%1 of %2\").arg(name, count)", true);
        row("tr(\"%1: %2\").arg(name, tr(\"%1 rows\").arg(rows))", true);
    }
    void a_name_that_is_filled_in_before_others_is_found() {
        QFETCH(QString, code);
        QFETCH(bool, allowed);
        QCOMPARE(arch::namesAreFilledInTogether(treeOf({{"ui/a.cpp", code.toStdString()}})).empty(), allowed);
    }

    void a_leaf_missing_from_its_table_is_found() {
        const auto tree = treeOf({{"core/data/formats.def", "// shared: sniffing\nX(csv)\nX(jsonl)\n"},
                                  {"core/data/formats/csv.cpp", ""},
                                  {"core/data/formats/csv_quotes.cpp", ""},
                                  {"core/data/formats/sniffing.cpp", ""},
                                  {"core/data/formats/format.cpp", ""},
                                  {"core/data/formats/jsonl.cpp", ""},
                                  {"core/data/formats/parquet.cpp", ""}});
        QVERIFY(
            only(arch::leavesStandInTheirTables(tree)).startsWith("core/data/formats/parquet.cpp: is no leaf of core/data/formats.def"));
    }
    void a_leaf_may_be_a_folder_or_carry_a_word_after_its_name() {
        const auto tree = treeOf(
            {{"ui/panels/panels.def", "X(Data)\nX(TryOut)\n"}, {"ui/panels/data/facts.cpp", ""}, {"ui/panels/try_out_place.cpp", ""}});
        QCOMPARE(only(arch::leavesStandInTheirTables(tree)), QStringLiteral("0 violations"));
    }
    void a_table_line_without_a_leaf_is_found() {
        const auto tree = treeOf({{"core/data/formats/formats.def", "X(csv)\nX(jsonl)\n"}, {"core/data/formats/csv.cpp", ""}});
        QVERIFY(only(arch::leavesStandInTheirTables(tree)).startsWith("core/data/formats/formats.def: lists jsonl"));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "test_rules.moc"
