#pragma once

#include "core/data/dataset.h"
#include "core/data/doctor/doctor.h"
#include "ui/panels/data/rows/row_editor.h"
#include "ui/panels/tokenizer_shelf.h"
#include "ui/widgets/section.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

class QTimer;

namespace ui::widgets {
class Label;
}

namespace ui::panels {

class Context;

/// What the doctor finds in a dataset before it is trained on: each finding with its rows one click away. Examines when asked to, and by itself in the
/// background, large sets by a part of their rows; what was found is kept for the datasets of this session.
class DoctorSection : public widgets::Section {
    Q_OBJECT
public:
    explicit DoctorSection(Context& context, QWidget* parent = nullptr);
    /// `id` names the dataset version; `model` is whose tokenizer and template the rows go through.
    void setDataset(const core::data::DatasetPtr& dataset, const QString& id, const QString& model);
    /// Every row, as a job that the job bar shows.
    void check();
    /// Looks by itself, unless something is known already: gives way to other work, and begins again once there is none.
    void checkInBackground();
    /// What is shown, by row; empty where the dataset was not checked.
    [[nodiscard]] std::unordered_map<std::int64_t, QList<RowFinding>> byRow() const;
    /// How many findings are more than notes, and whether one of them is serious; nothing where the dataset was not checked.
    struct Summary {
        int findings = 0;
        bool serious = false;
    };
    [[nodiscard]] std::optional<Summary> summary() const;

Q_SIGNALS:
    /// A finding's rows are asked for.
    void rowsRequested(std::vector<std::int64_t> rows, const QString& why);
    /// A step that mends a finding is asked for; `exclude` means these rows.
    void mendRequested(const QString& step, const std::vector<std::int64_t>& rows);
    /// Other findings are shown than before.
    void findingsShown();

private:
    struct Result {
        std::vector<core::data::Finding> findings;
        std::int64_t rows = 0; ///< that were looked at
        bool whole = true;
    };
    DoctorSection(Context& context, widgets::Label* state, QWidget* parent);
    void examine(const core::data::DatasetPtr& dataset, const TokenizerShelf::TokenizerPtr& tokenizer, bool byItself);
    void stopLooking();
    void showState();
    void showBody();
    void showWords(const QString& words);
    void replaceBody(QWidget* body);
    [[nodiscard]] QWidget* makeRest();
    [[nodiscard]] QWidget* rowOf(const core::data::Finding& finding, int index);
    [[nodiscard]] QWidget* mendOf(const core::data::Finding& finding, int index);

    Context& context_;
    core::data::DatasetPtr dataset_;
    QString id_, model_;
    widgets::Label* state_;
    QWidget* body_ = nullptr;
    QHash<QString, Result> results_;
    QString checking_;    ///< the dataset under examination, because the person asked for it
    QString looking_;     ///< the same, by itself
    quint64 lookJob_ = 0; ///< 0 while the tokenizer is awaited
    QTimer* again_;
};

} // namespace ui::panels
