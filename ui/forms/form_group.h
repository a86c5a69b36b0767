#pragma once

#include "ui/forms/form_row.h"

#include <QList>

class QAbstractButton;

namespace ui::widgets {
class ElidedLabel;
class LinkButton;
class Pill;
} // namespace ui::widgets

namespace ui::forms {

/// How a form is filtered.
struct FormFilter {
    QString query;
    bool onlyChanged = false;
};

/// The settings of one part ("Optimiser"): a head that folds, its rows, and a link to the ones that are rarely needed.
class FormGroup : public QWidget {
    Q_OBJECT
public:
    FormGroup(FormState& state, const QString& key, const QString& title, const QString& help, QWidget* parent = nullptr);
    [[nodiscard]] const QString& key() const { return key_; }
    [[nodiscard]] const QString& title() const { return title_; }
    void addRow(const core::base::FormField& field);
    [[nodiscard]] const QList<FormRow*>& rows() const { return rows_; }
    [[nodiscard]] bool isOpen() const { return open_; }
    void setOpen(bool open);
    /// What its settings say in a few words, shown while it is folded.
    void setSummary(const QString& summary);
    void setFilter(const FormFilter& filter);
    /// Shows the rows that the object makes matter; hides itself where none is left.
    void refresh();
    void showAll();

Q_SIGNALS:
    void openChanged(bool open);

private:
    void refreshHead();

    FormState& state_;
    QString key_, title_, help_, summary_;
    QList<FormRow*> rows_;
    FormFilter filter_;
    bool open_ = true;
    bool all_ = false;
    QAbstractButton* head_;
    widgets::LinkButton* more_;
    QWidget* foot_;
};

} // namespace ui::forms
