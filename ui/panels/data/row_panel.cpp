#include "ui/panels/data/row_panel.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/token_rows.h"
#include "core/runs/run_spec.h"
#include "ui/frames/token_view.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/panels/context.h"
#include "ui/panels/data/row_options.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace ui::panels {

using frames::ShownToken;
using theme::Theme;

namespace {

/// One swatch of the legend under the tokens.
class Swatch : public QWidget {
public:
    explicit Swatch(ShownToken::Kind kind) : kind_(kind) { setFixedSize(18, 14); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        const auto& theme = theme::current();
        painter.setPen(kind_ == ShownToken::Kind::Template ? QPen(theme.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(kind_ == ShownToken::Kind::Counted ? theme.counted
                         : kind_ == ShownToken::Kind::Seen  ? theme.neutralBg
                                                            : theme.surface);
        painter.drawRoundedRect(box, 2, 2);
        if (kind_ == ShownToken::Kind::Counted) painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.accent);
    }

private:
    ShownToken::Kind kind_;
};

constexpr std::size_t kBytesAtOnce = 8'192;    ///< tokenized in a few milliseconds, so without a job
constexpr std::size_t kMostBytesShown = 8'000; ///< of a cell; laying out more lines takes longer than a key press
constexpr std::size_t kMostColumns = 60;

} // namespace

RowPanel::RowPanel(Context& context, QWidget* parent) : QWidget(parent), context_(context), model_(QStringLiteral("bundled:stories260K")) {
    setMinimumHeight(theme::px(160));
    auto* left = makeTokens();
    auto* right = makeColumns();
    widgets::fillRow(this, {{left, 3}, {widgets::verticalLine()}, {right, 2}}, 0);
}

QWidget* RowPanel::makeTokens() {
    title_ = new widgets::ElidedLabel(tr("As the model sees it"), theme::Type::Section);
    template_ = new widgets::ComboBox(QStringLiteral("data.template"), tr("Prompt template"));
    for (const auto& choice : core::runs::templateChoices())
        template_->addItem(QString::fromStdString(choice.key), QString::fromStdString(choice.key));
    template_->setFixedWidth(theme::px(112));
    connect(template_, &QComboBox::currentIndexChanged, this, &RowPanel::tokenize);
    tokens_ = new frames::TokenView(QStringLiteral("data.tokens"), tr("Tokens of the row"));
    words_ = widgets::dimLabel();
    auto* legend = widgets::bar(theme::px(32),
                                {{new Swatch(ShownToken::Kind::Counted)},
                                 {widgets::dimLabel(tr("counted"))},
                                 {new Swatch(ShownToken::Kind::Seen)},
                                 {widgets::dimLabel(tr("seen"))},
                                 {new Swatch(ShownToken::Kind::Template)},
                                 {widgets::dimLabel(tr("template"))},
                                 widgets::Item::grow(),
                                 {words_}},
                                6);
    return widgets::column(
        {{widgets::bar(theme::px(44), {{title_, 1}, {template_}})}, {widgets::row({{tokens_, 1}}, 0, {16, 0, 16, 0}), 1}, {legend}}, 0);
}

QWidget* RowPanel::makeColumns() {
    auto* host = new QWidget;
    columns_ = new QVBoxLayout(host);
    columns_->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(12));
    columns_->setSpacing(theme::px(8));
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("data.row.page"), tr("The chosen row"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(host);
    scroll->setMinimumWidth(theme::px(200));
    return widgets::column({{widgets::bar(theme::px(44), {{widgets::headLabel(tr("Row"))}, widgets::Item::grow()})}, {scroll, 1}}, 0);
}

void RowPanel::setDataset(core::data::DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    makeCells();
    clear();
}

void RowPanel::setModel(const QString& model) {
    if (model.isEmpty() || model == model_) return;
    model_ = model;
    tokenize();
}

void RowPanel::clear() {
    index_ = -1;
    row_.clear();
    ++asked_;
    tokens_->setTokens({});
    words_->clear();
    title_->setText(tr("As the model sees it"));
    showColumns();
}

void RowPanel::showRow(std::int64_t index, core::data::Row row) {
    index_ = index;
    row_ = std::move(row);
    title_->setText(tr("Row %L1 as the model sees it").arg(index + 1));
    showColumns();
    tokenize();
}

/// One label a column, made once: moving through rows only changes their texts.
void RowPanel::makeCells() {
    cells_.clear();
    while (auto* item = columns_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!dataset_) return;
    const auto& names = dataset_->info().columns;
    for (std::size_t i = 0; i < names.size() && i < kMostColumns; ++i) {
        auto* text = widgets::wrappedLabel({}, theme::Type::Body, &Theme::text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        widgets::named(text, QStringLiteral("data.cell.%1").arg(i), QString::fromStdString(names[i]));
        auto* name = new widgets::ElidedLabel(QString::fromStdString(names[i]), theme::Type::Mono, &Theme::text3);
        columns_->addWidget(widgets::column({{name}, {text}}, 2));
        cells_.push_back(text);
    }
    if (names.size() > kMostColumns) columns_->addWidget(widgets::dimLabel(tr("and %L1 columns more").arg(names.size() - kMostColumns)));
    columns_->addStretch(1);
}

void RowPanel::showColumns() {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const bool missing = i >= row_.size() || row_[i].kind == core::data::Cell::Kind::Null;
        cells_[i]->setColor(missing ? &Theme::text3 : &Theme::text);
        cells_[i]->setText(index_ < 0 ? QString()
                           : missing  ? QStringLiteral("—")
                                      : QString::fromStdString(core::base::shortened(row_[i].text, kMostBytesShown)));
    }
}

void RowPanel::tokenize() {
    const auto asked = ++asked_;
    if (!dataset_ || index_ < 0) return;
    context_.tokenizers().ask(model_, this, [this, asked](const TokenizerShelf::TokenizerPtr& tokenizer, const QString& problem) {
        if (asked != asked_) return; // another row came meanwhile
        if (tokenizer) return tokenizeWith(tokenizer);
        showTokens({{}, 0, problem});
    });
}

void RowPanel::tokenizeWith(const TokenizerShelf::TokenizerPtr& tokenizer) {
    const auto make = [row = row_, dataset = dataset_, tokenizer,
                       options = rowOptions(dataset_->info(), template_->currentData().toString().toStdString())] {
        return seen(row, dataset->info(), *tokenizer, options);
    };
    std::size_t bytes = 0;
    for (const auto& cell : row_) bytes += cell.text.size();
    if (bytes <= kBytesAtOnce) {
        try {
            showTokens(make());
        } catch (const core::Error& error) {
            showTokens({{}, 0, QString::fromStdString(error.message())});
        }
        return;
    }
    context_.jobs().compute<Seen>(
        bridge::Lane::Data, tr("Row as the model sees it"), [make](core::base::JobContext&) { return make(); }, this,
        [this, asked = asked_](const Seen& result) {
            if (asked == asked_) showTokens(result);
        },
        [this, asked = asked_](const QString& problem) {
            if (asked == asked_) showTokens({{}, 0, problem});
        },
        bridge::JobLook::quietly(QStringLiteral("data")));
}

RowPanel::Seen RowPanel::seen(const core::data::Row& row, const core::data::DatasetInfo& info, const core::tokenizers::Tokenizer& tokenizer,
                              const core::data::TokenizeOptions& options) {
    Seen seen;
    const auto tokens = core::data::tokenizeRow(row, info, tokenizer, options);
    seen.tokens.reserve(static_cast<qsizetype>(tokens.ids.size()));
    for (std::size_t i = 0; i < tokens.ids.size(); ++i) {
        const bool counts = i < tokens.counted.size() && tokens.counted[i] != 0;
        const bool fromTemplate = i < tokens.fromTemplate.size() && tokens.fromTemplate[i] != 0;
        const auto kind = counts ? ShownToken::Kind::Counted : fromTemplate ? ShownToken::Kind::Template : ShownToken::Kind::Seen;
        seen.tokens << ShownToken{QString::fromStdString(tokenizer.display(tokens.ids[i])), tokens.ids[i], kind,
                                  tokenizer.isSpecial(tokens.ids[i])};
        seen.counted += counts ? 1 : 0;
    }
    return seen;
}

void RowPanel::showTokens(const Seen& seen) {
    tokens_->setTokens(seen.tokens);
    words_->setColor(seen.problem.isEmpty() ? &Theme::text2 : &Theme::err);
    words_->setText(seen.problem.isEmpty() ? tr("%L1 tokens, %L2 counted").arg(seen.tokens.size()).arg(seen.counted) : seen.problem);
    words_->setToolTip(seen.problem.toHtmlEscaped());
}

} // namespace ui::panels
