#include "ui/panels/try/sampling_inspector.h"

#include "ui/forms/stepper.h"
#include "ui/frames/token_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section.h"
#include "ui/widgets/slider.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QDoubleValidator>
#include <QIODevice>
#include <QIntValidator>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

namespace ui::panels {

using theme::Theme;

namespace {

constexpr int kMostAnswers = 8; ///< of each model, under each other

/// What a person tries first: some variety, no nonsense.
core::engine::SamplingOptions defaults() {
    core::engine::SamplingOptions options;
    options.temperature = 0.8;
    options.topP = 0.95;
    options.topK = 50;
    options.maxNew = 120;
    return options;
}

double valueOf(const widgets::LineEdit* field) { return text::readNumber(field->text()).value_or(0.0); }

} // namespace

SamplingInspector::SamplingInspector(QWidget* parent) : Inspector(QStringLiteral("try.inspector"), tr("Settings"), 288, parent) {
    auto* reset = new widgets::LinkButton(QStringLiteral("try.defaults"), tr("Defaults"));
    connect(reset, &widgets::LinkButton::clicked, this, [this] { setOptions(defaults()); });
    stopAtEnd_ = new widgets::CheckBox(QStringLiteral("try.stopAtEnd"), tr("Stop at the end token"), true);
    auto* sampling = widgets::column({{makeKnob(temperature_, tr("Temperature"), QStringLiteral("temperature"), 0.0, 2.0, 100.0, 2)},
                                      {makeKnob(topP_, tr("Top-p"), QStringLiteral("top_p"), 0.01, 1.0, 100.0, 2)},
                                      {makeKnob(topK_, tr("Top-k, 0: all"), QStringLiteral("top_k"), 0.0, 200.0, 1.0, 0)},
                                      {makeNumber(maxNew_, QStringLiteral("try.maxNew"), tr("New tokens at most"))},
                                      {makeNumber(answers_, QStringLiteral("try.answers"), tr("Answers per model"))},
                                      {makeNumber(seed_, QStringLiteral("try.seed"), tr("First seed"))},
                                      {stopAtEnd_}},
                                     8);
    addSection(new widgets::Section(tr("Sampling"), sampling, reset));
    answers_->setText(QStringLiteral("1"));
    answers_->setValidator(new QIntValidator(1, kMostAnswers, answers_));
    connect(answers_, &QLineEdit::textChanged, this, &SamplingInspector::answersChanged);
    tokenIndex_ = widgets::dimLabel();
    token_ = new widgets::Section(tr("Token under the pointer"), nullptr, tokenIndex_);
    tokenBody_ = widgets::wrappedLabel(tr("Point at a word of an answer to see what else the model considered."));
    token_->add(tokenBody_);
    addSection(token_);
    stopTexts_ = new widgets::TextEdit(QStringLiteral("try.stopTexts"), tr("Stop texts"));
    stopTexts_->setPlaceholderText(tr("none; one a line"));
    stopTexts_->setLines(2);
    auto* stops = new widgets::Section(tr("Stop texts"), stopTexts_);
    stops->add(widgets::wrappedLabel(tr("An answer ends before the first of them.")));
    addSection(stops);
    setOptions(defaults());
}

QWidget* SamplingInspector::makeKnob(Knob& knob, const QString& name, const QString& key, double min, double max, double scale,
                                     int decimals) {
    knob.scale = scale;
    knob.slider = new widgets::Slider(QStringLiteral("try.slider.") + key, name);
    knob.slider->setRange(static_cast<int>(std::lround(min * scale)), static_cast<int>(std::lround(max * scale)));
    knob.field = new widgets::LineEdit(QStringLiteral("try.") + key, name);
    knob.field->setNumeric();
    knob.field->setFixedWidth(theme::px(64));
    auto* range = new QDoubleValidator(min, max, decimals, knob.field);
    range->setNotation(QDoubleValidator::StandardNotation);
    knob.field->setValidator(range);
    connect(knob.slider, &QSlider::valueChanged, this, [slider = knob.slider, field = knob.field, scale, decimals] {
        field->setText(QLocale().toString(slider->value() / scale, 'f', decimals));
    });
    connect(knob.field, &QLineEdit::editingFinished, this, [slider = knob.slider, field = knob.field, scale] {
        const QSignalBlocker quiet(slider);
        slider->setValue(static_cast<int>(std::lround(valueOf(field) * scale)));
    });
    auto* head = widgets::row({{new widgets::Label(name)}, widgets::Item::grow(), {widgets::keyLabel(key)}});
    return widgets::column({{head}, {widgets::row({{knob.slider, 1}, {knob.field}}, 12)}}, 2);
}

QWidget* SamplingInspector::makeNumber(widgets::LineEdit*& field, const QString& id, const QString& name) {
    field = new widgets::LineEdit(id, name);
    field->setNumeric();
    field->setFixedWidth(theme::px(88));
    field->setValidator(new QIntValidator(0, 1'000'000'000, field));
    new forms::Stepper(*field, [line = field](int direction) {
        const auto* range = qobject_cast<const QIntValidator*>(line->validator());
        line->setText(QString::number(std::clamp(line->text().toInt() + direction, range->bottom(), range->top())));
    });
    return widgets::row({{new widgets::Label(name)}, widgets::Item::grow(), {field}});
}

void SamplingInspector::setKnob(Knob& knob, double value) {
    knob.slider->setValue(static_cast<int>(std::lround(value * knob.scale)));
    const int decimals = knob.scale > 1.0 ? 2 : 0;
    knob.field->setText(QLocale().toString(value, 'f', decimals));
}

core::engine::SamplingOptions SamplingInspector::options() const {
    core::engine::SamplingOptions options;
    options.temperature = valueOf(temperature_.field);
    options.topP = valueOf(topP_.field);
    options.topK = static_cast<std::int64_t>(valueOf(topK_.field));
    options.maxNew = std::max<std::int64_t>(1, static_cast<std::int64_t>(valueOf(maxNew_)));
    options.seed = static_cast<std::uint64_t>(valueOf(seed_));
    options.stopAtEnd = stopAtEnd_->isChecked();
    for (const auto& line : stopTexts_->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        options.stopTexts.push_back(line.toStdString());
    return options;
}

int SamplingInspector::answers() const { return std::clamp(static_cast<int>(valueOf(answers_)), 1, kMostAnswers); }

QByteArray SamplingInspector::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    const auto now = options();
    out << now.temperature << now.topP << static_cast<qint64>(now.topK) << static_cast<qint64>(now.maxNew) << static_cast<quint64>(now.seed)
        << now.stopAtEnd << stopTexts_->toPlainText() << static_cast<qint32>(answers());
    return state;
}

void SamplingInspector::restoreState(const QByteArray& state) {
    QDataStream in(state);
    core::engine::SamplingOptions kept;
    qint64 topK = 0, maxNew = 0;
    quint64 seed = 0;
    QString stops;
    qint32 count = 1;
    in >> kept.temperature >> kept.topP >> topK >> maxNew >> seed >> kept.stopAtEnd >> stops >> count;
    if (in.status() != QDataStream::Ok) return;
    kept.topK = topK;
    kept.maxNew = maxNew;
    kept.seed = seed;
    setOptions(kept);
    stopTexts_->setPlainText(stops);
    answers_->setText(text::count(std::clamp<int>(count, 1, kMostAnswers)));
}

void SamplingInspector::setOptions(const core::engine::SamplingOptions& options) {
    setKnob(temperature_, options.temperature);
    setKnob(topP_, options.topP);
    setKnob(topK_, static_cast<double>(options.topK));
    maxNew_->setText(text::localized(QString::number(options.maxNew)));
    seed_->setText(text::localized(QString::number(options.seed)));
    stopAtEnd_->setChecked(options.stopAtEnd);
}

void SamplingInspector::showToken(const core::engine::GeneratedToken& token, int index) {
    tokenIndex_->setText(tr("token %L1").arg(index + 1));
    delete tokenBody_;
    tokenBody_ = new QWidget;
    auto* column = widgets::fillColumn(tokenBody_, {}, 6);
    const QLocale locale;
    const auto percent = [&](double p) { return tr("%1 %").arg(locale.toString(p * 100.0, 'f', 1)); };
    auto* chosen =
        widgets::dimLabel(tr("“%1”, chosen with %2; most likely:")
                              .arg(frames::TokenView::visibleText(QString::fromStdString(token.text)), percent(token.probability)));
    chosen->setWordWrap(true);
    column->addWidget(chosen);
    for (const auto& other : token.best) {
        auto* name = widgets::foreignLabel(frames::TokenView::visibleText(QString::fromStdString(other.text)), theme::Type::Mono);
        name->setFixedWidth(theme::px(84));
        auto* bar = new widgets::ProgressBar;
        bar->setFraction(other.probability);
        const bool isChosen = other.text == token.text;
        bar->setColors(isChosen ? &Theme::accent : &Theme::text2, &Theme::neutralBg);
        auto* figure = new widgets::Label(percent(other.probability));
        figure->setNumeric();
        figure->setFixedWidth(theme::px(56));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(widgets::row({{name}, {bar, 1}, {figure}}));
    }
    token_->add(tokenBody_);
}

} // namespace ui::panels
