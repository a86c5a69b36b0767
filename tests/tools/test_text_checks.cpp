// What the screenshots are checked with finds every fault that it is there for, and excuses only what no window could mend.
#include "tests/support/ui/text_checks.h"
#include "tests/support/ui/window_test.h"
#include "ui/tables/header_view.h"
#include "ui/tables/list_view.h"
#include "ui/tables/table_view.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/region.h"

#include <QAbstractTableModel>
#include <QTest>

using tests::TextFault;
using ui::theme::Theme;
using ui::theme::Type;

namespace {

const QString kSentence = QStringLiteral("a sentence of a person's own that no column of any table is wide enough to hold");

/// One row: a cell of the person's own words, or one of the program's.
class OneRow : public QAbstractTableModel {
public:
    OneRow(bool foreign, QString tooltip) : foreign_(foreign), tooltip_(std::move(tooltip)) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole) return index.column() == 0 ? kSentence : QStringLiteral("short");
        if (role == Qt::ToolTipRole && index.column() == 0) return tooltip_;
        return role == ui::tables::kForeignRole ? QVariant(foreign_) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override {
        return role == Qt::DisplayRole ? QVariant(section == 0 ? QStringLiteral("What the row says") : QStringLiteral("two")) : QVariant();
    }

private:
    bool foreign_;
    QString tooltip_;
};

/// A window with a ground of the theme, shown.
struct Window : ui::widgets::Region {
    Window() : Region(&Theme::surface) {
        setObjectName(QStringLiteral("window"));
        resize(400, 200);
    }
    template <class W> W* put(W* widget, const QRect& where) {
        widget->setParent(this);
        widget->setGeometry(where);
        widget->show();
        return widget;
    }
    QStringList faults() {
        show();
        if (!QTest::qWaitForWindowExposed(this)) return {QStringLiteral("not shown")};
        QStringList kinds;
        for (const auto& fault : tests::faultsOfTexts(*this)) kinds << tests::kindName(fault.kind) + QStringLiteral(": ") + fault.words;
        return kinds;
    }
    bool has(const QString& kind) {
        const QStringList all = faults();
        return all.size() == 1 && all.front().startsWith(kind + QStringLiteral(": "));
    }
};

ui::tables::TableView* tableOf(Window& window, OneRow& model, int first, int second) {
    auto* table = new ui::tables::TableView(QStringLiteral("table"), QStringLiteral("A table"));
    table->setModel(&model);
    table->setSortingEnabled(false);
    table->setColumnWidths({first, second});
    return window.put(table, {0, 0, 260, 120});
}

} // namespace

class TestTextChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::Appearance::instance().show(ui::theme::lightTheme()); }

    void a_window_in_order_has_no_fault() {
        Window window;
        window.put(new ui::widgets::Label(QStringLiteral("Rows of the file")), {10, 10, 200, 20});
        window.put(new ui::widgets::Button(QStringLiteral("open"), QStringLiteral("Open…")), {10, 40, 120, 28});
        QCOMPARE(window.faults(), QStringList());
    }
    void a_shortened_label_of_the_program_is_a_fault() {
        Window window;
        auto* label =
            window.put(new ui::widgets::ElidedLabel(QStringLiteral("kept beside the dataset, with line and reason")), {10, 10, 120, 20});
        QVERIFY(window.has(QStringLiteral("elided")));
        label->setToolTip(label->text()); // also with a tooltip that says it
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_shortened_name_of_the_persons_own_is_none_while_its_tooltip_has_it() {
        Window window;
        auto* label = window.put(ui::widgets::foreignLabel(kSentence), {10, 10, 120, 20});
        QCOMPARE(window.faults(), QStringList());
        label->setToolTip(QStringLiteral("something else"));
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_name_of_which_nothing_is_left_is_a_fault() {
        Window window;
        window.put(ui::widgets::foreignLabel(kSentence), {10, 10, 24, 20});
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_shortened_header_is_a_fault() {
        Window window;
        OneRow model(true, {});
        auto* table = tableOf(window, model, 170, 120);
        QCOMPARE(window.faults(), QStringList()); // sentence of the person's own, no room beside
        table->setColumnWidth(0, 90);
        table->setColumnWidth(1, 200);
        const QStringList faults = window.faults();
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.front().startsWith(QStringLiteral("elided")) && faults.front().contains(QStringLiteral("(header)")));
    }
    void columns_begin_as_wide_as_their_titles() {
        Window window;
        OneRow model(true, {});
        auto* table = tableOf(window, model, 20, 0);
        QVERIFY(table->columnWidth(0) >= table->head()->fontMetrics().horizontalAdvance(QStringLiteral("What the row says")));
    }
    void a_shortened_cell_of_the_program_is_a_fault() {
        Window window;
        OneRow model(false, {});
        tableOf(window, model, 170, 120);
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_shortened_cell_whose_tooltip_says_something_else_is_a_fault() {
        Window window;
        OneRow model(true, QStringLiteral("one finding"));
        tableOf(window, model, 170, 120);
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_shortened_cell_beside_an_idle_room_is_a_fault() {
        Window window;
        OneRow model(true, {});
        tableOf(window, model, 150, 40);
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void an_entry_of_a_list_may_be_shortened_where_its_words_are_the_persons() {
        Window window;
        auto* list = new ui::tables::ListView(QStringLiteral("list"), QStringLiteral("A list"));
        ui::tables::ListItem item;
        item.id = item.title = kSentence;
        item.tooltip = QStringLiteral("2 findings");
        item.foreign = true;
        list->setItems({item});
        window.put(list, {0, 0, 200, 100});
        QCOMPARE(window.faults(), QStringList());
        item.foreign = false;
        list->setItems({item});
        QVERIFY(window.has(QStringLiteral("elided")));
    }
    void a_pale_text_is_a_fault() {
        Window window;
        window.put(new ui::widgets::Label(QStringLiteral("not to be read"), Type::Body, &Theme::line), {10, 10, 200, 20});
        QVERIFY(window.has(QStringLiteral("pale")));
    }
    void a_text_that_is_cut_off_is_a_fault() {
        Window window;
        window.put(new ui::widgets::Label(QStringLiteral("longer than its place")), {10, 10, 60, 20});
        QVERIFY(window.has(QStringLiteral("clipped")));
    }
    void a_text_that_needs_more_lines_is_a_fault() {
        Window window;
        window.put(ui::widgets::wrappedLabel(QStringLiteral("two lines of words that stand in the place of one")), {10, 10, 150, 18});
        const QStringList faults = window.faults();
        QVERIFY(!faults.isEmpty() && faults.join(QString()).contains(QStringLiteral("needs more lines")));
    }
    void a_text_over_another_is_a_fault() {
        Window window;
        window.put(new ui::widgets::Label(QStringLiteral("one text")), {10, 10, 200, 20});
        window.put(new ui::widgets::Label(QStringLiteral("another")), {14, 12, 200, 20});
        QVERIFY(window.has(QStringLiteral("overlapping")));
    }
    void what_lies_under_a_sheet_is_not_looked_at() {
        Window window;
        window.put(new ui::widgets::Label(QStringLiteral("not to be read"), Type::Body, &Theme::line), {10, 10, 200, 20});
        window.put(new ui::widgets::Region(&Theme::accent), {0, 0, 400, 200});
        QCOMPARE(window.faults(), QStringList());
    }
};

ANNEAL_WINDOW_TEST(TestTextChecks)
#include "test_text_checks.moc"
