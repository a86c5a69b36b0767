#pragma once

#ifndef Q_MOC_RUN
#include "core/runs/significance.h"
#include "ui/panels/runs/inspected_run.h"
#endif

#include <QHash>
#include <QStringList>
#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace ui::widgets {
class Facts;
class Label;
class LineEdit;
class Section;
class TextEdit;
} // namespace ui::widgets

namespace ui::panels {

class CompareTable;
class RunFeed;

/// The first tab of the inspector: what came out of the runs, whether they can be told apart, where they come from, and what a person wrote about them.
class RunOverview : public QWidget {
    Q_OBJECT
public:
    explicit RunOverview(RunFeed& feed, QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Name, notes or tags of the current run were edited (a moment ago).
    void notesEdited(const QString& folder, const core::runs::RunNotes& notes);

private:
    struct Origin {
        qint64 trainable = 0, parameters = 0;
        QString machine, data, model;
    };
    [[nodiscard]] QWidget* makeNotes();
    void showResult();
    void showFacts();
    void showNotes();
    void askOrigins();
    void askDifferences();
    void showDifferences(const QStringList& folders, const std::vector<core::runs::PairedTest>& tests);
    void keepNotes();

    RunFeed& feed_;
    InspectedRuns runs_;
    QHash<QString, Origin> origins_;
    widgets::Label *problem_, *nothing_;
    QWidget* whole_; ///< everything that is there once a run is
    CompareTable* result_;
    widgets::Section *resultSection_, *differenceSection_, *factsSection_;
    QWidget* differences_;
    QVBoxLayout* differenceColumn_;
    widgets::Facts* facts_;
    widgets::LineEdit *name_, *tags_;
    widgets::TextEdit* notes_;
    QTimer* edited_;
    QString notesOf_; ///< the run whose notes the fields hold
    QStringList compared_;
};

} // namespace ui::panels
