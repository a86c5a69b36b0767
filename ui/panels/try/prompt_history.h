#pragma once

#include "ui/tables/list_model.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace core::store {
class Project;
}

namespace ui::panels {

/// Prompts that were answered in a project, newest first, with how they were asked. A value; GUI thread.
class PromptHistory {
public:
    struct Entry {
        QString prompt;
        bool chat = false;
        int models = 0, answers = 1;
        QDateTime asked;
    };
    /// What the project kept, or nothing.
    void load(core::store::Project* project);
    /// Puts a prompt first; the same prompt asked in the same way stands there once. Throws Error{Io} where it cannot be kept.
    void add(const Entry& entry, core::store::Project* project);
    [[nodiscard]] const QList<Entry>& entries() const { return entries_; }
    /// Those that contain the words, under the days on which they were asked. The id of an item is its place in `entries`.
    [[nodiscard]] QList<tables::ListItem> items(const QString& words) const;

private:
    QList<Entry> entries_;
};

} // namespace ui::panels
