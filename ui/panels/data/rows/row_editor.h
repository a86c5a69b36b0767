#pragma once

#include "core/data/dataset.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QVBoxLayout;

namespace ui::widgets {
class Button;
class ComboBox;
class Label;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

/// What the doctor found about one row.
struct RowFinding {
    theme::Tone tone = theme::Tone::Neutral;
    QString rule, words;
    std::vector<std::int64_t> group; ///< rows of the dataset that belong together, this one among them; or empty
};

/// One row to be read and changed: a field for each column, what was found about the row, and what can be done about it. What is typed is handed on when
/// the field is left; nothing is changed here.
class RowEditor : public QWidget {
    Q_OBJECT
public:
    explicit RowEditor(QWidget* parent = nullptr);
    void setDataset(const core::data::DatasetPtr& dataset);
    /// What the label column may say.
    void setLabels(const QStringList& labels);
    /// Empty: rows can be edited.
    void setReadOnlyReason(const QString& reason);
    void showRow(const core::data::Row& row, std::int64_t number);
    void setFindings(const QList<RowFinding>& findings);
    void clear();
    void focusFirst();
    /// What is being typed becomes an edit now.
    void commit();

Q_SIGNALS:
    void edited(const QString& column, const QString& text);
    void excludeWanted();
    /// Rows that contradict each other: this row's label for all of them, or all of them out.
    void sameLabelWanted(const std::vector<std::int64_t>& rows);
    void excludeAllWanted(const std::vector<std::int64_t>& rows);
    void rowsWanted(const std::vector<std::int64_t>& rows, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        QString column, before;
        widgets::TextEdit* text = nullptr;
        widgets::ComboBox* choice = nullptr;
    };
    void makeFields();
    [[nodiscard]] QWidget* makeField(std::size_t column);
    [[nodiscard]] QWidget* makeFinding(const RowFinding& finding);
    [[nodiscard]] QString textOf(const Field& field) const;
    void commitField(Field& field);
    void setEnabledFields();

    core::data::DatasetPtr dataset_;
    QStringList labels_;
    QString reason_;
    std::vector<Field> fields_;
    bool shows_ = false;
    QVBoxLayout* column_;
    QWidget *host_, *findings_ = nullptr;
    widgets::Label *title_, *hint_;
    widgets::Button* exclude_;
};

} // namespace ui::panels
