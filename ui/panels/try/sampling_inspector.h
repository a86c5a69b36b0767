#pragma once

#include "core/engine/engine.h"
#include "ui/frames/inspector.h"

namespace ui::widgets {
class CheckBox;
class Label;
class LineEdit;
class Section;
class Slider;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

/// How answers are drawn, and what the model thought of the token under the pointer.
class SamplingInspector : public frames::Inspector {
    Q_OBJECT
public:
    explicit SamplingInspector(QWidget* parent = nullptr);
    [[nodiscard]] core::engine::SamplingOptions options() const;
    void setOptions(const core::engine::SamplingOptions& options);
    /// Answers of each model, 1 to 8.
    [[nodiscard]] int answers() const;
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    void showToken(const core::engine::GeneratedToken& token, int index);

Q_SIGNALS:
    void answersChanged();

private:
    struct Knob {
        widgets::Slider* slider;
        widgets::LineEdit* field;
        double scale; ///< slider steps for 1.0
    };
    [[nodiscard]] QWidget* makeKnob(Knob& knob, const QString& name, const QString& key, double min, double max, double scale,
                                    int decimals);
    [[nodiscard]] QWidget* makeNumber(widgets::LineEdit*& field, const QString& id, const QString& name);
    static void setKnob(Knob& knob, double value);

    Knob temperature_{}, topP_{}, topK_{};
    widgets::LineEdit *maxNew_, *answers_, *seed_;
    widgets::CheckBox* stopAtEnd_;
    widgets::TextEdit* stopTexts_;
    widgets::Section* token_;
    widgets::Label* tokenIndex_;
    QWidget* tokenBody_ = nullptr;
};

} // namespace ui::panels
