#include "ui/panels/data/row_panel.h"

#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/data/token_rows.h"
#include "core/runs/run_spec.h"
#include "ui/frames/token_view.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/panels/context.h"
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

/// What the job hands back: tokens, and a sentence where the row cannot be used.
struct RowPanel::Seen {
    QList<ShownToken> tokens;
    int counted = 0;
    QString problem;
};

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
        painter.setBrush(kind_ == ShownToken::Kind::Counted ? theme.counted : kind_ == ShownToken::Kind::Seen ? theme.neutralBg : theme.surface);
        painter.drawRoundedRect(box, 2, 2);
        if (kind_ == ShownToken::Kind::Counted) painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.accent);
    }

private:
    ShownToken::Kind kind_;
};

/// The text of each token: what decoding one id more adds. Pieces of a character stand as they are displayed.
QString tokenText(const core::tokenizers::Tokenizer& tokenizer, core::tokenizers::TokenId id) { return QString::fromStdString(tokenizer.display(id)); }

} // namespace

RowPanel::RowPanel(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(QString::fromStdString((core::base::resourcesFolder() / "models" / "stories260K").string())) {
    setMinimumHeight(theme::px(160));
    auto* left = makeTokens();
    auto* right = makeColumns();
    widgets::fillRow(this, {{left, 3}, {widgets::verticalLine()}, {right, 2}}, 0);
}

QWidget* RowPanel::makeTokens() {
    title_ = new widgets::ElidedLabel(tr("As the model sees it"), theme::Type::Section);
    template_ = new widgets::ComboBox(QStringLiteral("data.template"), tr("Prompt template"));
    for (const auto& choice : core::runs::templateChoices()) template_->addItem(QString::fromStdString(choice.key), QString::fromStdString(choice.key));
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
    return widgets::column({{widgets::bar(theme::px(44), {{title_, 1}, {template_}})}, {widgets::row({{tokens_, 1}}, 0, {16, 0, 16, 0}), 1}, {legend}}, 0);
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
    clear();
}

void RowPanel::setModel(const QString& modelFolder) {
    if (modelFolder.isEmpty() || modelFolder == model_) return;
    model_ = modelFolder;
    tokenize();
}

void RowPanel::clear() {
    index_ = -1;
    row_.clear();
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

void RowPanel::showColumns() {
    while (auto* item = columns_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!dataset_ || index_ < 0) return;
    const auto& names = dataset_->info().columns;
    for (std::size_t i = 0; i < names.size() && i < row_.size(); ++i) {
        auto* name = widgets::keyLabel(QString::fromStdString(names[i]));
        const bool missing = row_[i].kind == core::data::Cell::Kind::Null;
        auto* text = widgets::wrappedLabel(missing ? QStringLiteral("—") : QString::fromStdString(core::base::shortened(row_[i].text, 20'000)), theme::Type::Body,
                                           missing ? &Theme::text3 : &Theme::text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        widgets::named(text, QStringLiteral("data.cell.%1").arg(i), QString::fromStdString(names[i]));
        columns_->addWidget(widgets::column({{name}, {text}}, 2));
    }
    columns_->addStretch(1);
}

void RowPanel::tokenize() {
    if (!dataset_ || index_ < 0) return;
    if (job_ != 0) context_.jobs().stop(job_);
    core::data::TokenizeOptions options;
    options.promptTemplate = template_->currentData().toString().toStdString();
    options.task = dataset_->info().shape == core::data::Shape::Text ? "pretrain" : dataset_->info().shape == core::data::Shape::Labelled ? "classification" : "sft";
    options.map = dataset_->info().map;
    job_ = context_.jobs().compute<Seen>(
        bridge::Lane::Data, tr("Row as the model sees it"),
        [model = model_.toStdString(), row = row_, info = dataset_->info(), options](core::base::JobContext&) {
            Seen seen;
            const auto tokenizer = core::tokenizers::loadTokenizer(model);
            const auto tokens = core::data::tokenizeRow(row, info, *tokenizer, options);
            for (std::size_t i = 0; i < tokens.ids.size(); ++i) {
                ShownToken token{tokenText(*tokenizer, tokens.ids[i]), tokens.ids[i], ShownToken::Kind::Seen, tokenizer->isSpecial(tokens.ids[i])};
                const bool counts = i < tokens.counted.size() && tokens.counted[i] != 0;
                const bool fromTemplate = i < tokens.fromTemplate.size() && tokens.fromTemplate[i] != 0;
                token.kind = counts ? ShownToken::Kind::Counted : fromTemplate ? ShownToken::Kind::Template : ShownToken::Kind::Seen;
                seen.counted += counts ? 1 : 0;
                seen.tokens << token;
            }
            return seen;
        },
        this, [this](const Seen& seen) { showTokens(seen); },
        [this](const QString& problem) {
            Seen seen;
            seen.problem = problem;
            showTokens(seen);
        },
        bridge::JobLook{QStringLiteral("data"), {}});
}

void RowPanel::showTokens(const Seen& seen) {
    job_ = 0;
    tokens_->setTokens(seen.tokens);
    words_->setColor(seen.problem.isEmpty() ? &Theme::text2 : &Theme::err);
    words_->setText(seen.problem.isEmpty() ? tr("%L1 tokens, %L2 counted").arg(seen.tokens.size()).arg(seen.counted) : seen.problem);
    words_->setToolTip(seen.problem.toHtmlEscaped());
}

} // namespace ui::panels
