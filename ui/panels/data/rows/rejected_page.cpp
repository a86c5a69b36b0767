#include "ui/panels/data/rows/rejected_page.h"

#include "core/data/cleaning/cleaning.h"
#include "core/data/export_rows.h"
#include "ui/frames/folding_row.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/itemmodels/preview_table_model.h"
#include "ui/panels/context.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/tables/table_view.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace ui::panels {

using theme::px;
using theme::Theme;
using widgets::Button;
using widgets::Item;

namespace {

constexpr int kTypingPauseMs = 120;
constexpr int kMostLines = 6;
constexpr std::size_t kKeptBytes = 2'000; ///< of a line beside the dataset

/// "text: I paid in euros · label: fees", as the table will show it.
QString rowInWords(const std::vector<std::string>& columns, const core::data::Row& row) {
    QStringList parts;
    for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i)
        if (row[i].kind != core::data::Cell::Kind::Null)
            parts << QStringLiteral("%1: %2").arg(QString::fromStdString(columns[i]), itemmodels::oneLine(row[i].text));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RejectedPage::RejectedPage(Context& context, PlanDraft& draft, QWidget* parent)
    : QWidget(parent), context_(context), draft_(draft), rows_(new itemmodels::RejectedTableModel(this)),
      table_(new tables::TableView(QStringLiteral("data.rejected"), tr("Rejected rows"))), typed_(new QTimer(this)) {
    table_->setModel(rows_);
    table_->setSortingEnabled(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnWidths({80, 320, 0});
    words_ = widgets::named(widgets::wrappedLabel(), QStringLiteral("data.rejected.words"), tr("Rejected rows"));
    auto* save = new widgets::LinkButton(QStringLiteral("data.rejected.save"), tr("Save as CSV"));
    connect(save, &QAbstractButton::clicked, this, &RejectedPage::save);
    editor_ = makeEditor();
    widgets::fillColumn(this,
                        {{widgets::row({{words_, 1}, {save}}, 8, {16, 9, 16, 9})}, {table_, 1}, {widgets::horizontalLine()}, {editor_}}, 0);
    typed_->setSingleShot(true);
    typed_->setInterval(kTypingPauseMs);
    connect(typed_, &QTimer::timeout, this, &RejectedPage::readText);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RejectedPage::showCurrent);
    connect(table_, &QAbstractItemView::activated, this, [this] { text_->setFocus(Qt::ShortcutFocusReason); });
    connect(&draft_, &PlanDraft::planChanged, this, &RejectedPage::refresh);
    connect(&draft_, &PlanDraft::rowsChanged, this, &RejectedPage::refresh);
    refresh();
}

QWidget* RejectedPage::makeEditor() {
    title_ = widgets::headLabel();
    reason_ = widgets::wrappedLabel({}, theme::Type::Secondary, &Theme::err);
    text_ = new widgets::TextEdit(QStringLiteral("data.rejected.text"), tr("Text of the line"));
    text_->setMono();
    text_->setFitting(kMostLines);
    connect(text_, &QPlainTextEdit::textChanged, typed_, qOverload<>(&QTimer::start));
    outcomeIcon_ = new widgets::IconLabel(QStringLiteral("error"), &Theme::err);
    outcome_ = widgets::named(widgets::wrappedLabel(), QStringLiteral("data.rejected.outcome"), tr("What the text comes to"));
    take_ = new Button(QStringLiteral("data.rejected.take"), tr("Take it in"), QStringLiteral("plus"), Button::Kind::Primary);
    reset_ = new Button(QStringLiteral("data.rejected.reset"), tr("As it was"), QStringLiteral("undo"));
    connect(take_, &QAbstractButton::clicked, this, &RejectedPage::takeIn);
    connect(reset_, &QAbstractButton::clicked, this, [this] {
        line_ = 0;
        showCurrent();
    });
    auto* outcome = widgets::row({{outcomeIcon_}, {outcome_, 1}}, 8);
    static_cast<QBoxLayout*>(outcome->layout())->setAlignment(outcomeIcon_, Qt::AlignTop);
    return widgets::column(
        {{new frames::FoldingRow(title_, reason_)}, {text_}, {outcome}, {widgets::row({{take_}, {reset_}, Item::grow()})}}, 8,
        {16, 12, 16, 12});
}

int RejectedPage::count() const { return rows_->rowCount(); }

const core::data::RejectedRow* RejectedPage::current() const {
    const int row = table_->currentIndex().row();
    return row >= 0 && row < rows_->rowCount() ? &rows_->rejected()[static_cast<std::size_t>(row)] : nullptr;
}

/// What the plan took in is rejected no longer.
void RejectedPage::refresh() {
    auto taken = core::data::addedLines(draft_.plan());
    std::sort(taken.begin(), taken.end());
    if (base_ != draft_.base() || taken != taken_) {
        if (base_ != draft_.base()) {
            base_ = draft_.base();
            all_ = base_ ? base_->rejected() : std::vector<core::data::RejectedRow>{};
            sayWhatIsListed();
        }
        taken_ = std::move(taken);
        line_ = 0;
        const int row = std::max(0, table_->currentIndex().row());
        std::vector<core::data::RejectedRow> left;
        std::copy_if(all_.begin(), all_.end(), std::back_inserter(left),
                     [this](const auto& one) { return !std::binary_search(taken_.begin(), taken_.end(), one.line); });
        rows_->setRejected(std::move(left));
        if (rows_->rowCount() > 0) table_->setCurrentIndex(rows_->index(std::min(row, rows_->rowCount() - 1), 0));
        Q_EMIT countChanged(count());
    }
    showCurrent();
}

void RejectedPage::sayWhatIsListed() {
    QString words = tr("Rows that the import could not keep. Mend the text of a line, and it becomes a row.");
    if (const auto there = base_ ? base_->info().rejectedRows : 0, listed = static_cast<std::int64_t>(all_.size()); there > listed)
        words += QLatin1Char(' ') + tr("The first %L1 of %L2 are listed; Save as CSV writes all of them.").arg(listed).arg(there);
    words_->setText(words);
}

void RejectedPage::showCurrent() {
    const auto* row = current();
    editor_->setVisible(row != nullptr);
    if (!row) {
        line_ = 0;
        return;
    }
    if (row->line != line_) { // else what is being typed stays
        line_ = row->line;
        title_->setText(tr("Line %L1").arg(row->line));
        reason_->setText(QString::fromStdString(row->reason));
        const QSignalBlocker quiet(text_);
        text_->setPlainText(QString::fromStdString(row->raw));
        text_->setFitting(kMostLines);
    }
    readText();
}

void RejectedPage::readText() {
    typed_->stop();
    const auto* row = current();
    if (!row || !base_) return;
    const QString text = text_->toPlainText();
    read_ = core::data::readMended(base_->info(), text.toStdString());
    const bool change = draft_.canChange() && draft_.knowsOrigins();
    const bool touched = text != QString::fromStdString(row->raw);
    const bool cut = row->raw.size() >= kKeptBytes - 4; // whole characters were kept
    outcomeIcon_->setIcon(read_.isRow() ? QStringLiteral("ok") : QStringLiteral("error"), read_.isRow() ? &Theme::ok : &Theme::err);
    outcome_->setColor(read_.isRow() ? &Theme::text : &Theme::text2);
    QString words = read_.isRow() ? tr("A row: %1").arg(rowInWords(base_->info().columns, read_.row))
                    : touched     ? tr("Still no row: %1").arg(QString::fromStdString(read_.reason))
                                  : tr("Mend the text above. What it comes to stands here while you type.");
    if (cut) words += QLatin1Char(' ') + tr("The line is longer than the 2,000 bytes that are kept of it.");
    outcome_->setText(words);
    take_->setEnabled(change && read_.isRow());
    take_->setToolTip(change                ? tr("Add the row, as a step that can be taken back")
                      : draft_.isBrowsing() ? tr("This is an older version; make it the current one to change it")
                      : !draft_.canChange() ? tr("This project cannot be written to")
                                            : tr("The steps of this version are still being worked out"));
    text_->setReadOnly(!draft_.canChange());
    reset_->setEnabled(touched);
}

void RejectedPage::takeIn() {
    readText(); // what was typed a moment ago counts
    if (!take_->isEnabled()) return;
    const auto line = line_;
    line_ = 0;
    context_.announce(tr("Line %L1 is a row now; Ctrl+Z takes it back").arg(line));
    draft_.takeIn(line, read_.row);
    if (count() > 0) table_->setFocus(Qt::OtherFocusReason);
}

void RejectedPage::save() {
    auto* dialog = new QFileDialog(this, tr("Save the rejected rows"), QStringLiteral("rejected.csv"), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        context_.jobs().compute<std::int64_t>(
            bridge::Lane::Data, tr("Export of %1").arg(QFileInfo(file).fileName()),
            [base = base_, file = file.toStdString()](core::base::JobContext& ctx) { return core::data::exportRejected(*base, file, ctx); },
            this, [this, file](std::int64_t count) { context_.announce(tr("%L1 rejected rows are in %2").arg(count).arg(file)); },
            [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); },
            bridge::JobLook::quietly(QStringLiteral("export")));
    });
    dialog->open();
}

} // namespace ui::panels
