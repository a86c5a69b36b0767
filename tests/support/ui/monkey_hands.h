#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <random>

class QFileDialog;

namespace ui {
class MainWindow;
}

namespace tests {

class MonkeyHome;

/// One move after another, each drawn from the seed and noted before it is made. Only what a person can do: through the window system where Qt lets a
/// program do so, so that popups, modal dialogs and the focus decide who gets it. In file dialogs it chooses within the home or leaves.
class MonkeyHands {
public:
    MonkeyHands(const MonkeyHome& home, std::uint64_t seed) : home_(home), random_(seed) {}

    /// Makes a move in what can be used now.
    void move(ui::MainWindow& window);
    [[nodiscard]] std::int64_t events() const { return events_; }
    void pressEscape();

private:
    struct Aim {
        QPointer<QWidget> window, widget;
        QPoint at; ///< in the window
    };
    [[nodiscard]] int below(int bound) { return bound <= 1 ? 0 : static_cast<int>(random_() % static_cast<std::uint64_t>(bound)); }
    template <class List> [[nodiscard]] const typename List::value_type& oneOf(const List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    [[nodiscard]] QWidget* reachable(ui::MainWindow& window);
    [[nodiscard]] Aim aim(QWidget& window);
    [[nodiscard]] Qt::KeyboardModifiers modifiers();
    void note(const QString& words, const QWidget* widget = nullptr);

    void click(QWidget& window);
    void drag(QWidget& window);
    void hover(QWidget& window);
    void wheel(QWidget& window);
    void tooltip(QWidget& window);
    void contextMenu(QWidget& window);
    void key(QWidget& window);
    void shortcut(QWidget& window);
    void type();
    void paste(QWidget& window);
    void drop(ui::MainWindow& window);
    void resize(ui::MainWindow& window);
    void trigger(ui::MainWindow& window);
    void changePlace(ui::MainWindow& window);
    void changeLook(ui::MainWindow& window);
    void close(ui::MainWindow& window);
    void answer(QFileDialog& dialog);
    void keepPathsInside(ui::MainWindow& window);

    const MonkeyHome& home_;
    std::mt19937_64 random_;
    std::int64_t events_ = 0;
};

/// What was noted last, the newest at the end.
[[nodiscard]] QStringList notedMoves();
/// The same onto a descriptor, from a handler of a signal.
void writeNotedMoves(int descriptor);

} // namespace tests
