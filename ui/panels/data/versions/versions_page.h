#pragma once

#include <QWidget>

#include <cstdint>

namespace ui::itemmodels {
class VersionTableModel;
}
namespace ui::tables {
class TableView;
}
namespace ui::widgets {
class Button;
class Label;
} // namespace ui::widgets

namespace ui::panels {

class PlanDraft;

/// The versions of the chosen dataset with their counts; an older one can be looked at, trained on and made the current one again. Works on a
/// `PlanDraft` that it does not own.
class VersionsPage : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPage(PlanDraft& draft, QWidget* parent = nullptr);

Q_SIGNALS:
    void lookWanted(qint64 version);
    void trainWanted(qint64 version);

private:
    void refresh();
    void showChosen();
    [[nodiscard]] std::int64_t chosen() const;

    PlanDraft& draft_;
    itemmodels::VersionTableModel* versions_;
    tables::TableView* table_;
    widgets::Label *difference_, *why_;
    widgets::Button *look_, *restore_, *train_;
};

} // namespace ui::panels
