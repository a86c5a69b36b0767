#pragma once

#include "ui/forms/form_group.h"

#include <QScrollArea>

#include <functional>

namespace ui::forms {

/// A whole form: its groups under each other, filtered, scrolled. Made from a field list alone.
class FormView : public QScrollArea {
    Q_OBJECT
public:
    FormView(const QString& id, FormState& state, QWidget* parent = nullptr);
    [[nodiscard]] const QList<FormGroup*>& groups() const { return groups_; }
    [[nodiscard]] FormGroup* group(const QString& key) const;
    [[nodiscard]] FormRow* row(const QString& path) const;
    void setFilter(const FormFilter& filter);
    [[nodiscard]] const FormFilter& filter() const { return filter_; }
    /// Opens the group, scrolls to its head.
    void showGroup(const QString& key);
    /// Opens, scrolls, puts the focus into the field.
    void showField(const QString& path);
    /// The group whose rows are at the top of the view.
    [[nodiscard]] QString currentGroup() const;
    [[nodiscard]] QStringList foldedGroups() const;
    void setFoldedGroups(const QStringList& keys);

Q_SIGNALS:
    void currentGroupChanged(const QString& key);

private:
    FormState& state_;
    QList<FormGroup*> groups_;
    FormFilter filter_;
    QString current_;
};

} // namespace ui::forms
