#pragma once

#include "core/engine/engine.h"
#include "core/store/project.h"
#include "ui/panels/export/written_exports.h"
#include "ui/panels/place.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

class QStackedWidget;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::tables {
class ListView;
}
namespace ui::widgets {
class Button;
class Label;
class LineEdit;
class SearchEdit;
} // namespace ui::widgets

namespace ui::panels {

class AnswerCheck;
class CardInspector;
class Context;
class FormatList;

/// Takes a checkpoint out of the program: which formats it can go to and why not, the answer check, the card, and the report.
class ExportPlace : public Place {
    Q_OBJECT
public:
    explicit ExportPlace(Context& context);
    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

private:
    /// A checkpoint as the list shows it: a run and which of its checkpoints.
    struct Entry {
        QString id;
        std::filesystem::path run;
        QString runName, checkpoint;
        std::int64_t step = 0;
        std::optional<double> loss;
    };
    void makeCommands();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeMain();
    /// Asks for the checkpoints anew; then chooses the one with this id.
    void reload(const QString& then = {});
    void runsChanged();
    [[nodiscard]] static std::vector<Entry> entriesOf(const std::vector<core::store::RunEntry>& runs);
    void showEntries(std::vector<Entry> entries, const QString& then);
    void showList();
    void lookForWritten();
    void showWritten();
    void chooseWritten(const QString& folder);
    void choose(const QString& id);
    void chosenChanged();
    void askFormats();
    void formatChanged();
    void suggestFolder();
    void chooseFolder();
    void runExport();
    void verify();
    void writeReport();
    void saveReport(const QString& path);
    [[nodiscard]] core::engine::ExportOptions options() const;
    [[nodiscard]] const Entry* chosen() const;

    Context& context_;
    frames::PlaceFrame* frame_;
    tables::ListView *list_, *writtenList_;
    QWidget* writtenPart_;
    widgets::SearchEdit* filter_;
    widgets::LineEdit* folder_;
    widgets::Label* free_;
    FormatList* formats_;
    AnswerCheck* check_;
    CardInspector* card_;
    QStackedWidget* main_;
    widgets::Button *open_, *report_, *verify_, *export_;
    std::vector<Entry> entries_;
    std::vector<WrittenExport> written_;
    QString chosen_;
    bool stale_ = true; ///< runs changed since the list was made
    QList<QAction*> commands_;
    quint64 job_ = 0;        ///< the export that runs or ran last
    bool ownFolder_ = false; ///< the person wrote the folder: no suggestion replaces it
};

} // namespace ui::panels
