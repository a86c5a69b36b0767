#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace ui::widgets {

class Label;

/// A part of an inspector: head (13 / 600), something at its right end (a link, a count), body. Padding 16, 12.
class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(const QString& title, QWidget* body = nullptr, QWidget* right = nullptr, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Puts another widget below what is there already.
    void add(QWidget* widget);

private:
    Label* title_;
    QVBoxLayout* body_;
};

/// One fact of a thing, such as "Context  512 tokens".
struct Fact {
    QString key;
    QString value;
    theme::ColorRole color = &theme::Theme::text;
    bool mono = false; ///< the key is a name from a file
};

/// Facts under each other: key at the left, value right-aligned, 22 high. Values can be selected and copied.
class Facts : public QWidget {
    Q_OBJECT
public:
    explicit Facts(const std::vector<Fact>& facts = {}, QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);
    /// Tab-separated lines, for the clipboard.
    [[nodiscard]] QString asText() const;

private:
    std::vector<Fact> facts_;
    QGridLayout* grid_;
};

} // namespace ui::widgets
