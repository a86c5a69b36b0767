#include "ui/forms/form_view.h"

#include "ui/theme/type.h"
#include "ui/widgets/layout.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui::forms {

FormView::FormView(const QString& id, FormState& state, QWidget* parent) : QScrollArea(parent), state_(state) {
    setObjectName(id);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the view
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    FormGroup* group = nullptr;
    for (const auto& field : state.fields()) {
        const QString key = QString::fromStdString(field.group);
        if (!group || group->key() != key) {
            const QString title = key.isEmpty() ? tr("Task") : fieldText(field.groupLabel);
            group = new FormGroup(state, key, title, state.groupHelp(key));
            groups_.append(group);
            column->addWidget(group);
        }
        group->addRow(field);
    }
    column->addStretch(1);
    for (FormGroup* one : groups_) one->refresh();
    setWidget(inside);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const QString now = currentGroup(); now != current_) {
            current_ = now;
            Q_EMIT currentGroupChanged(now);
        }
    });
}

FormGroup* FormView::group(const QString& key) const {
    for (FormGroup* one : groups_)
        if (one->key() == key) return one;
    return nullptr;
}

FormRow* FormView::row(const QString& path) const {
    for (const FormGroup* one : groups_)
        for (FormRow* row : one->rows())
            if (row->path() == path) return row;
    return nullptr;
}

void FormView::setFilter(const FormFilter& filter) {
    filter_ = filter;
    for (FormGroup* one : groups_) one->setFilter(filter);
}

void FormView::showGroup(const QString& key) {
    FormGroup* one = group(key);
    if (!one) return;
    one->setOpen(true);
    widget()->layout()->activate();
    verticalScrollBar()->setValue(one->y());
}

void FormView::showField(const QString& path) {
    FormRow* one = row(path);
    if (!one) return;
    setFilter({});
    for (FormGroup* group : groups_)
        if (group->rows().contains(one)) {
            group->setOpen(true);
            if (one->isAdvanced()) group->showAll();
        }
    // The layout of the rows that were hidden is made first.
    QTimer::singleShot(0, one, [this, one] {
        ensureWidgetVisible(one, 0, theme::px(80));
        one->focusEditor();
    });
}

QString FormView::currentGroup() const {
    const int top = verticalScrollBar()->value();
    for (const FormGroup* one : groups_)
        if (one->isVisible() && one->y() + one->height() > top + theme::px(36)) return one->key();
    return groups_.isEmpty() ? QString() : groups_.last()->key();
}

QStringList FormView::foldedGroups() const {
    QStringList keys;
    for (const FormGroup* one : groups_)
        if (!one->isOpen()) keys += one->key();
    return keys;
}

void FormView::setFoldedGroups(const QStringList& keys) {
    for (FormGroup* one : groups_) one->setOpen(!keys.contains(one->key()));
}

} // namespace ui::forms
