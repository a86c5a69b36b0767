#pragma once

#include "ui/shell/hit.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

namespace ui::panels {

/// What the rail shows at a place: a count or a dot, in the tone. Empty text without a dot shows nothing.
struct Badge {
    QString text;
    theme::Tone tone = theme::Tone::Warn;
    bool dot = false;
    QString words; ///< for the tooltip and screen readers: "2 datasets with rejected rows"
};

/// A shortcut of one of a place's `commands` that works while the place is shown, wherever the focus is: Ctrl+Return does in each what it is there for.
inline void setShortcutHere(QAction& action, const QKeySequence& keys) { action.setProperty("shortcutHere", QVariant::fromValue(keys)); }
[[nodiscard]] inline QKeySequence shortcutHere(const QAction& action) { return action.property("shortcutHere").value<QKeySequence>(); }

/// One of the six places of the window. Made once, when the window is; shown and hidden; told when the project changes.
/// A place never waits on the GUI thread: it asks `Context::jobs()` for work and shows what comes back.
class Place : public QWidget {
    Q_OBJECT
public:
    Place(const QString& key, const QString& title, const QString& icon, QWidget* parent = nullptr)
        : QWidget(parent), key_(key), title_(title), icon_(icon) {
        setObjectName(QStringLiteral("place.") + key);
        setAccessibleName(title);
    }
    [[nodiscard]] const QString& key() const { return key_; }
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& icon() const { return icon_; }

    /// The person came here: put the focus where the work starts, bring the view up to date.
    virtual void activate() {}
    /// What the command palette and the menu offer for this place. Shortcuts of these work everywhere in the window.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    /// What the command palette finds here beyond actions: settings, datasets, runs. Called when the palette opens; must be quick.
    [[nodiscard]] virtual QList<shell::Hit> hits() const { return {}; }
    /// Splitters, columns, filters, chosen rows: whatever should survive a restart.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray& state) { Q_UNUSED(state) }
    /// Something that the person gave in and that neither saveState nor the project keeps: the place is not made anew meanwhile.
    [[nodiscard]] virtual bool holdsUnkept() const { return false; }
    /// The field that Ctrl+F goes to.
    [[nodiscard]] virtual QWidget* searchField() const { return nullptr; }

Q_SIGNALS:
    void badgeChanged(const ui::panels::Badge& badge);

private:
    QString key_, title_, icon_;
};

} // namespace ui::panels
