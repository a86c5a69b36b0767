#include "ui/panels/data/rows/row_editor.h"

#include "core/base/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace ui::panels {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {

constexpr std::size_t kMostBytesEdited = 20'000; ///< of a cell; longer ones are edited elsewhere and imported again
constexpr std::size_t kMostColumns = 60;
constexpr int kNameWidth = 72;
constexpr int kMostLinesOfACell = 5;

} // namespace

RowEditor::RowEditor(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout), host_(new QWidget), title_(widgets::headLabel(tr("Edit row"))),
      hint_(widgets::dimLabel()) {
    exclude_ = new widgets::Button(QStringLiteral("data.row.exclude"), tr("Exclude"), QStringLiteral("minus"));
    exclude_->setToolTip(tr("Leave this row out, as a step that can be taken back"));
    connect(exclude_, &QAbstractButton::clicked, this, &RowEditor::excludeWanted);
    host_->setLayout(column_);
    column_->setContentsMargins(px(16), 0, px(16), px(12));
    column_->setSpacing(px(8));
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("data.row.page"), tr("The chosen row"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(host_);
    setMinimumWidth(px(220));
    widgets::fillColumn(this, {{widgets::bar(44, {{title_}, {hint_}, Item::grow(), {exclude_}}, 8, {16, 0, 12, 0})}, {scroll, 1}}, 0);
    clear();
}

void RowEditor::setDataset(const core::data::DatasetPtr& dataset) {
    const bool same =
        dataset_ && dataset && dataset_->info().columns == dataset->info().columns && dataset_->info().map == dataset->info().map;
    dataset_ = dataset;
    if (!same) makeFields();
    clear();
}

void RowEditor::setLabels(const QStringList& labels) {
    if (labels_ == labels) return;
    labels_ = labels;
    for (auto& field : fields_) {
        if (!field.choice) continue;
        const QSignalBlocker quiet(field.choice);
        const QString shown = field.choice->currentText();
        field.choice->clear();
        field.choice->addItems(labels_);
        field.choice->setEditText(shown);
    }
}

void RowEditor::setReadOnlyReason(const QString& reason) {
    reason_ = reason;
    setEnabledFields();
}

void RowEditor::makeFields() {
    fields_.clear();
    findings_ = nullptr;
    while (auto* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!dataset_) return;
    const auto& names = dataset_->info().columns;
    for (std::size_t i = 0; i < names.size() && i < kMostColumns; ++i) column_->addWidget(makeField(i));
    if (names.size() > kMostColumns) column_->addWidget(widgets::dimLabel(tr("and %L1 columns more").arg(names.size() - kMostColumns)));
    column_->addStretch(1);
}

QWidget* RowEditor::makeField(std::size_t column) {
    const auto& info = dataset_->info();
    Field field;
    field.column = QString::fromStdString(info.columns[column]);
    const QString id = QStringLiteral("data.cell.%1").arg(column);
    const auto label = info.map.find("label");
    auto* name = widgets::foreignLabel(field.column, Type::Body, &Theme::text2);
    name->setFixedWidth(px(kNameWidth));
    QWidget* editor = nullptr;
    if (info.shape == core::data::Shape::Labelled && label != info.map.end() && label->second == info.columns[column]) {
        field.choice = new widgets::ComboBox(id, field.column, labels_);
        field.choice->setEditable(true);
        field.choice->setInsertPolicy(QComboBox::NoInsert);
        field.choice->lineEdit()->setProperty("flat", true);
        field.choice->lineEdit()->setObjectName(id + QStringLiteral(".text"));
        field.choice->lineEdit()->setAccessibleName(field.column);
        field.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field.choice->setMinimumContentsLength(6);
        connect(field.choice, &QComboBox::activated, this, [this, column] { commitField(fields_[column]); });
        connect(field.choice->lineEdit(), &QLineEdit::editingFinished, this, [this, column] { commitField(fields_[column]); });
        editor = field.choice;
    } else {
        field.text = new widgets::TextEdit(id, field.column);
        field.text->setFitting(kMostLinesOfACell);
        field.text->installEventFilter(this);
        editor = field.text;
    }
    fields_.push_back(field);
    auto* line = new QWidget;
    auto* layout = widgets::fillRow(line, {}, 8);
    layout->addWidget(name, 0, Qt::AlignTop);
    layout->addWidget(editor, 1);
    name->setFixedHeight(px(28));
    return line;
}

void RowEditor::clear() {
    shows_ = false;
    for (auto& field : fields_) {
        field.before.clear();
        if (field.text) field.text->clear();
        else field.choice->setEditText(QString());
    }
    setFindings({});
    setEnabledFields();
}

void RowEditor::setEnabledFields() {
    exclude_->setEnabled(shows_ && reason_.isEmpty());
    exclude_->setToolTip(reason_.isEmpty() ? tr("Leave this row out, as a step that can be taken back") : reason_);
    for (auto& field : fields_) {
        if (field.choice) field.choice->setEnabled(shows_ && reason_.isEmpty());
        else field.text->setReadOnly(!shows_ || !reason_.isEmpty() || field.before.size() >= static_cast<qsizetype>(kMostBytesEdited));
    }
}

void RowEditor::showRow(const core::data::Row& row, std::int64_t number) {
    shows_ = true;
    title_->setText(tr("Edit row %L1").arg(number));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        auto& field = fields_[i];
        const bool missing = i >= row.size() || row[i].kind == core::data::Cell::Kind::Null;
        field.before = missing ? QString() : QString::fromStdString(std::string(core::base::beginningOf(row[i].text, kMostBytesEdited)));
        if (field.choice) {
            field.choice->setEditText(field.before);
            field.choice->lineEdit()->setCursorPosition(0);
            continue;
        }
        field.text->setPlaceholderText(missing ? QStringLiteral("—") : QString());
        field.text->setPlainText(field.before);
        field.before = textOf(field); // line ends as the field has them, so that looking is no change
    }
    setEnabledFields();
}

void RowEditor::setFindings(const QList<RowFinding>& findings) {
    if (findings_) {
        findings_->hide();
        findings_->deleteLater(); // one of its buttons may be what was clicked
        findings_ = nullptr;
    }
    if (findings.isEmpty() || !shows_) return;
    findings_ = new QWidget;
    auto* column = widgets::fillColumn(findings_, {}, 8);
    for (const auto& finding : findings) column->addWidget(makeFinding(finding));
    column_->insertWidget(std::max(0, column_->count() - 1), findings_);
}

QWidget* RowEditor::makeFinding(const RowFinding& finding) {
    auto* icon = widgets::column({{new widgets::IconLabel(theme::toneIcon(finding.tone), theme::toneText(finding.tone))}, Item::grow()}, 0);
    auto* words = widgets::row({{icon}, {widgets::wrappedLabel(finding.words), 1}});
    auto* host = widgets::column({{words}}, 6);
    if (finding.group.size() < 2) return host;
    auto* buttons = widgets::row({Item::gap(16)});
    auto* layout = qobject_cast<QBoxLayout*>(buttons->layout());
    const auto add = [&](const char* id, const QString& text, widgets::Button::Kind kind, auto act) {
        auto* button = new widgets::Button(QString::fromLatin1(id), text, {}, kind);
        button->setEnabled(reason_.isEmpty());
        connect(button, &QAbstractButton::clicked, this, act);
        layout->addWidget(button);
    };
    const auto group = finding.group;
    const bool two = group.size() == 2;
    if (finding.rule == QStringLiteral("contradictory_labels"))
        add("data.row.sameLabel", two ? tr("Use for both") : tr("Use for all"), widgets::Button::Kind::Normal,
            [this, group] { Q_EMIT sameLabelWanted(group); });
    add("data.row.dropAll", two ? tr("Drop both") : tr("Drop all"), widgets::Button::Kind::Danger,
        [this, group] { Q_EMIT excludeAllWanted(group); });
    auto* show = new widgets::LinkButton(QStringLiteral("data.row.showGroup"), tr("Show"));
    connect(show, &QAbstractButton::clicked, this, [this, group, why = finding.words] { Q_EMIT rowsWanted(group, why); });
    layout->addWidget(show);
    layout->addStretch(1);
    host->layout()->addWidget(buttons);
    return host;
}

void RowEditor::focusFirst() {
    if (fields_.empty()) return;
    if (fields_.front().text) fields_.front().text->setFocus(Qt::ShortcutFocusReason);
    else fields_.front().choice->setFocus(Qt::ShortcutFocusReason);
}

QString RowEditor::textOf(const Field& field) const {
    if (field.choice) return field.choice->currentText();
    return field.text->document()->toRawText().replace(QChar::ParagraphSeparator,
                                                       QLatin1Char('\n')); // toPlainText would change hard spaces
}

void RowEditor::commitField(Field& field) {
    if (!shows_ || !reason_.isEmpty() || (field.text && field.text->isReadOnly())) return;
    const QString text = textOf(field);
    if (text == field.before) return;
    field.before = text; // said once
    Q_EMIT edited(field.column, text);
}

void RowEditor::commit() {
    for (auto& field : fields_) commitField(field);
}

bool RowEditor::eventFilter(QObject* watched, QEvent* event) {
    const auto field = std::find_if(fields_.begin(), fields_.end(), [&](const Field& one) { return one.text == watched; });
    if (field == fields_.end()) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) commitField(*field);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            commitField(*field);
            return true;
        }
        if (key->key() == Qt::Key_Escape && textOf(*field) != field->before) {
            field->text->setPlainText(field->before);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui::panels
