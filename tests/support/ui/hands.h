#pragma once

#include <QAbstractItemView>
#include <QPoint>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <Qt>

/// A person at the program: what the keyboard alone and what the mouse alone can do. Events enter at the window that has the focus, or that lies under the
/// pointer, and find their own way from there; widgets are looked for by object name among what is seen. Each step says in words why it could not be done.
namespace tests {

/// The widget of this name that a person sees, in any window; null where there is none.
[[nodiscard]] QWidget* seenWidget(const QString& name);
template <class W> [[nodiscard]] W* seen(const char* name) { return qobject_cast<W*>(seenWidget(QLatin1String(name))); }

/// Words of what failed; empty: nothing did.
using Failure = QString;

class Keyboard {
public:
    static void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    static void type(const QString& text);
    /// Tab until the widget of this name, or one within it, has the focus.
    [[nodiscard]] static Failure tabTo(const char* name);
    /// In the menu that is open: down to the entry that begins so, and Enter (Right for a submenu) for each.
    [[nodiscard]] static Failure choose(const QStringList& entries);
    /// In the file dialog that is open: the whole path, Enter.
    [[nodiscard]] static Failure answerFileDialog(const QString& path);
    /// Ctrl+K, the words, Enter.
    [[nodiscard]] static Failure command(const QString& words);
    /// Ctrl+K, the words of a setting, Tab, its new value, Enter.
    [[nodiscard]] static Failure set(const QString& setting, const QString& value);
};

class Mouse {
public:
    [[nodiscard]] static Failure click(const char* name);
    /// At a place of the widget, scrolled into view by the wheel where need be.
    [[nodiscard]] static Failure clickAt(QWidget* widget, const QPoint& at, bool twice = false);
    /// The entry of a list or table whose words begin so, in a column; twice: a double click.
    [[nodiscard]] static Failure clickEntry(const char* view, const QString& words, bool twice = false, int column = 0);
    [[nodiscard]] static Failure clickCell(const char* view, int row, int column);
    /// Opens a combo box and clicks an entry of its list.
    [[nodiscard]] static Failure pick(const char* combo, const QString& words);
    /// In the menu that is open.
    [[nodiscard]] static Failure choose(const QStringList& entries);
    /// The arrow of a number field, so often.
    [[nodiscard]] static Failure step(const char* field, int direction, int times);
};

} // namespace tests
