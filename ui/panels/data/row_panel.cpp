#include "ui/panels/data/row_panel.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/token_rows.h"
#include "core/runs/run_spec.h"
#include "ui/frames/folding_row.h"
#include "ui/frames/token_view.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/panels/context.h"
#include "ui/panels/data/row_options.h"
#include "ui/panels/data/rows/row_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

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

constexpr std::size_t kBytesAtOnce = 8'192; ///< tokenized in a few milliseconds, so without a job

} // namespace

RowPanel::RowPanel(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(QStringLiteral("bundled:stories260K")), editor_(new RowEditor) {
    setMinimumHeight(theme::px(160));
    auto* left = makeTokens();
    widgets::fillRow(this, {{left, 3}, {widgets::verticalLine()}, {editor_, 2}}, 0);
}

QWidget* RowPanel::makeTokens() {
    title_ = new widgets::ElidedLabel(tr("As the model sees it"), theme::Type::Section);
    template_ = new widgets::ComboBox(QStringLiteral("data.template"), tr("Prompt template"));
    for (const auto& choice : core::runs::templateChoices())
        template_->addItem(QString::fromStdString(choice.key), QString::fromStdString(choice.key));
    template_->setFixedWidth(theme::px(112));
    connect(template_, &QComboBox::currentIndexChanged, this, &RowPanel::tokenize);
    tokens_ = new frames::TokenView(QStringLiteral("data.tokens"), tr("Tokens of the row"));
    words_ = widgets::wrappedLabel();
    auto* kinds = widgets::row({{new Swatch(ShownToken::Kind::Counted)},
                                {widgets::dimLabel(tr("counted"))},
                                {new Swatch(ShownToken::Kind::Seen)},
                                {widgets::dimLabel(tr("seen"))},
                                {new Swatch(ShownToken::Kind::Template)},
                                {widgets::dimLabel(tr("template"))},
                                widgets::Item::grow()},
                               6);
    auto* legend = new frames::FoldingRow(kinds, words_, {16, 8, 16, 8});
    auto* previous = new widgets::IconButton(QStringLiteral("data.seen.previous"), QStringLiteral("chevron-up"), tr("The row before"));
    auto* next = new widgets::IconButton(QStringLiteral("data.seen.next"), QStringLiteral("chevron-down"), tr("The next row"));
    connect(previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    steppers_ = {previous, next};
    setStepping(false);
    return widgets::column({{widgets::bar(44, {{title_, 1}, {previous}, {next}, {template_}})},
                            {widgets::row({{tokens_, 1}}, 0, {16, 0, 16, 0}), 1},
                            {legend}},
                           0);
}

void RowPanel::setStepping(bool stepping) {
    stepping_ = stepping;
    for (auto* one : std::as_const(steppers_)) one->setVisible(stepping);
    showTitle();
}

/// The tab says already how the row is seen, and the buttons to step need the room.
void RowPanel::showTitle() {
    title_->setText(index_ < 0  ? tr("As the model sees it")
                    : stepping_ ? tr("Row %L1").arg(number_)
                                : tr("Row %L1 as the model sees it").arg(number_));
}

void RowPanel::setDataset(core::data::DatasetPtr dataset) {
    dataset_ = std::move(dataset);
    editor_->setDataset(dataset_);
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
    showTitle();
    editor_->clear();
}

void RowPanel::showRow(std::int64_t index, std::int64_t number, core::data::Row row) {
    index_ = index;
    number_ = number;
    row_ = std::move(row);
    showTitle();
    editor_->showRow(row_, number_);
    tokenize();
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
    const auto shape = dataset_ ? dataset_->info().shape : core::data::Shape::Unknown;
    words_->setColor(seen.problem.isEmpty() ? &Theme::text2 : &Theme::err);
    words_->setText(!seen.problem.isEmpty() ? seen.problem
                    : seen.counted == 0 && shape == core::data::Shape::Labelled
                        ? tr("%L1 tokens; the label is what is learnt").arg(seen.tokens.size())
                        : tr("%L1 tokens, %L2 counted").arg(seen.tokens.size()).arg(seen.counted));
}

} // namespace ui::panels
