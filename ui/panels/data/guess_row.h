#pragma once

#include "core/data/dataset.h"

#include <QStringList>
#include <QWidget>

namespace ui::widgets {
class ComboBox;
class IconLabel;
class Label;
class ProgressBar;
} // namespace ui::widgets

namespace ui::panels {

/// One thing that was found out about a file: a combo box with the guess, how sure it is, and its reason in words. Changing the box overrules the guess.
class GuessRow : public QWidget {
    Q_OBJECT
public:
    /// `choices`: (value, label) pairs; a guess that is none of them is added.
    /// `labelWidth`: that of all captions of the sheet, so that fields stand in a line.
    GuessRow(const QString& id, const QString& label, int labelWidth, const QList<std::pair<QString, QString>>& choices,
             QWidget* parent = nullptr);
    void setGuess(const core::data::Guess& guess);
    /// What the person chose instead of the guess; empty while the guess stands.
    [[nodiscard]] QString chosen() const { return chosen_; }
    void reset();

Q_SIGNALS:
    void overruled();

private:
    void selectValue(const QString& value);
    widgets::ComboBox* box_;
    widgets::ProgressBar* bar_;
    widgets::Label* percent_;
    widgets::IconLabel* icon_;
    widgets::Label* reason_;
    QString chosen_;
};

} // namespace ui::panels
