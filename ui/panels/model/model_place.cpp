#include "ui/panels/model/model_place.h"

#include "core/base/about/licences.h"
#include "core/base/paths.h"
#include "core/store/project.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/panels/context.h"
#include "ui/panels/model/model_inspector.h"
#include "ui/panels/panels.h"
#include "ui/shell/machine.h"
#include "ui/tables/cell.h"
#include "ui/tables/header_view.h"
#include "ui/tables/list_view.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

namespace ui::panels {

using core::engine::ModelFacts;
using theme::Theme;
using widgets::Button;

namespace {

const QString kFoldersSetting = QStringLiteral("model/folders");

/// Which models the entries of the left list show.
enum class Where { All, Bundled, Added, Usable };

/// Sorts by `kSortRole`; keeps models whose name, architecture or licence holds the words and that lie where the left list says.
class ShownModels : public QSortFilterProxyModel {
public:
    explicit ShownModels(QObject* parent) : QSortFilterProxyModel(parent) {
        setSortRole(tables::kSortRole);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setSortLocaleAware(true);
    }
    void setShown(Where where, const QString& words) {
        where_ = where;
        words_ = words;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const auto& model = static_cast<itemmodels::ModelTableModel*>(sourceModel())->model(row);
        if (where_ == Where::Bundled && !model.bundled) return false;
        if (where_ == Where::Added && model.bundled) return false;
        if (where_ == Where::Usable && core::base::licenceOf(model.licence).kind != "permissive") return false;
        const auto text = QString::fromStdString(model.name + ' ' + model.architecture + ' ' + model.licence);
        return text.contains(words_, Qt::CaseInsensitive);
    }

private:
    Where where_ = Where::All;
    QString words_;
};

} // namespace

std::unique_ptr<Place> makeModelPlace(Context& context) { return std::make_unique<ModelPlace>(context); }

ModelPlace::ModelPlace(Context& context)
    : Place(QStringLiteral("model"), tr("Model"), QStringLiteral("model")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("model"), tr("Model"))), models_(new itemmodels::ModelTableModel(this)),
      shown_(new ShownModels(this)), inspector_(new ModelInspector(context)),
      addedFolders_(QSettings().value(kFoldersSetting).toStringList()) {
    shown_->setSourceModel(models_);
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* add = new Button(QStringLiteral("model.add"), tr("Add a folder…"), QStringLiteral("folder"));
    use_ = new Button(QStringLiteral("model.use"), tr("Use for training"), QStringLiteral("check"), Button::Kind::Primary);
    use_->setEnabled(false);
    connect(add, &Button::clicked, this, &ModelPlace::chooseFolder);
    connect(use_, &Button::clicked, this, &ModelPlace::useChosen);
    frame_->header()->addAction(add);
    frame_->header()->addAction(use_);
    frame_->setList(makeList(), 200);
    frame_->setMain(makeTable());
    frame_->setInspector(inspector_);

    connect(&context_, &Context::projectChanged, this, [this] { // another project has other model folders
        loaded_ = false;
        if (isVisible()) reload();
    });
    auto* action = new QAction(tr("Add a model folder…"), this);
    action->setObjectName(QStringLiteral("model.command.add"));
    connect(action, &QAction::triggered, this, &ModelPlace::chooseFolder);
    commands_ << action;
}

QWidget* ModelPlace::makeList() {
    where_ = new tables::ListView(QStringLiteral("model.where"), tr("Where models lie"));
    connect(where_, &tables::ListView::chosenChanged, this, &ModelPlace::filterChanged);
    auto* region = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(region, {{widgets::bar(theme::px(36), {{widgets::headLabel(tr("Where"))}, widgets::Item::grow()})}, {where_, 1}},
                        0);
    return region;
}

QWidget* ModelPlace::makeTable() {
    search_ = new widgets::SearchEdit(QStringLiteral("model.search"), tr("Filter models"));
    search_->setMaximumWidth(theme::px(240));
    connect(search_, &QLineEdit::textChanged, this, &ModelPlace::filterChanged);
    table_ = new tables::TableView(QStringLiteral("model.table"), tr("Models"));
    table_->head()->setTwoLines(true);
    table_->setModel(shown_);
    table_->setColumnWidths({0, 110, 104, 84, 88, 116, 132});
    table_->setSortingEnabled(true);
    table_->sortByColumn(itemmodels::ModelTableModel::Parameters, Qt::AscendingOrder);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelPlace::currentChanged);
    connect(table_, &QTableView::doubleClicked, this, &ModelPlace::useChosen);
    auto* region = new widgets::Region(&Theme::surface);
    problem_ = widgets::wrappedLabel({}, theme::Type::Body, &Theme::err);
    problem_->setAlignment(Qt::AlignCenter);
    auto* again = new Button(QStringLiteral("model.again"), tr("Look again"), QStringLiteral("reset"));
    connect(again, &Button::clicked, this, &ModelPlace::reload);
    auto* failed = widgets::column(
        {widgets::Item::grow(), {problem_}, {widgets::row({widgets::Item::grow(), {again}, widgets::Item::grow()})}, widgets::Item::grow()},
        12, {40, 24, 40, 24});
    pages_ = new QStackedWidget;
    pages_->addWidget(table_);
    pages_->addWidget(failed);
    widgets::fillColumn(
        region, {{widgets::bar(theme::px(44), {{search_, 1}, widgets::Item::grow()})}, {widgets::horizontalLine()}, {pages_, 1}}, 0);
    return region;
}

QWidget* ModelPlace::searchField() const { return search_; }

void ModelPlace::activate() {
    if (!loaded_ && !loading_) reload();
    table_->setFocus();
}

std::vector<std::filesystem::path> ModelPlace::folders() const {
    std::vector<std::filesystem::path> folders{core::base::userDataFolder() / "models"};
    if (context_.project()) folders.push_back(context_.project()->folder() / "models");
    for (const auto& folder : addedFolders_) folders.emplace_back(folder.toStdString());
    return folders;
}

void ModelPlace::reload() {
    loading_ = true;
    frame_->header()->setDetail(tr("looking…"));
    context_.jobs().compute<std::vector<ModelFacts>>(
        bridge::Lane::Data, tr("Looking for models"),
        [folders = folders()](core::base::JobContext&) { return core::engine::engine().listModels(folders); }, this,
        [this](std::vector<ModelFacts> models) { showModels(std::move(models)); },
        [this](const QString& problem) {
            loading_ = false;
            frame_->header()->setDetail(tr("cannot look for models"));
            problem_->setText(problem);
            pages_->setCurrentIndex(1);
            context_.announce(problem, theme::Tone::Error);
        },
        bridge::JobLook::quietly(QStringLiteral("model")));
}

void ModelPlace::showModels(std::vector<ModelFacts> models) {
    loaded_ = true;
    loading_ = false;
    pages_->setCurrentIndex(0);
    const auto count = [&](auto holds) {
        return QLocale().toString(static_cast<qlonglong>(std::count_if(models.begin(), models.end(), holds)));
    };
    const auto entry = [](const char* id, const QString& title, const QString& icon, const QString& right) {
        tables::ListItem item;
        item.id = QString::fromLatin1(id);
        item.title = title;
        item.icon = icon;
        item.right = right;
        return item;
    };
    where_->setItems({entry("all", tr("All models"), QStringLiteral("model"), count([](const auto&) { return true; })),
                      entry("bundled", tr("Bundled"), QStringLiteral("shield"), count([](const auto& m) { return m.bundled; })),
                      entry("added", tr("Folders"), QStringLiteral("folder"), count([](const auto& m) { return !m.bundled; })),
                      entry("usable", tr("Any purpose"), QStringLiteral("check"),
                            count([](const auto& m) { return core::base::licenceOf(m.licence).kind == "permissive"; }))});
    if (where_->chosen().isEmpty()) where_->choose(QStringLiteral("all"));
    const auto before = chosenPath();
    models_->setModels(std::move(models), shell::Machine::usableMemoryBytes());
    filterChanged();
    for (int row = 0; row < shown_->rowCount(); ++row) // the same model stays chosen
        if (models_->model(shown_->mapToSource(shown_->index(row, 0)).row()).path == before) table_->setCurrentIndex(shown_->index(row, 0));
}

std::filesystem::path ModelPlace::chosenPath() const {
    const auto* model = chosen();
    return model != nullptr ? model->path : std::filesystem::path();
}

void ModelPlace::filterChanged() {
    const auto id = where_->chosen();
    const auto where = id == QStringLiteral("bundled")  ? Where::Bundled
                       : id == QStringLiteral("added")  ? Where::Added
                       : id == QStringLiteral("usable") ? Where::Usable
                                                        : Where::All;
    static_cast<ShownModels*>(shown_)->setShown(where, search_->text().trimmed());
    frame_->header()->setDetail(tr("%L1 of %L2 shown").arg(shown_->rowCount()).arg(models_->rowCount()));
    if (!table_->currentIndex().isValid() && shown_->rowCount() > 0) table_->setCurrentIndex(shown_->index(0, 0));
    currentChanged();
}

const ModelFacts* ModelPlace::chosen() const {
    const auto index = shown_->mapToSource(table_->currentIndex());
    return index.isValid() ? &models_->model(index.row()) : nullptr;
}

void ModelPlace::currentChanged() {
    const auto* model = chosen();
    const bool usable = model != nullptr && model->problem.empty();
    use_->setEnabled(usable);
    use_->setToolTip(model != nullptr ? QString::fromStdString(model->problem).toHtmlEscaped() : QString());
    inspector_->showModel(model);
}

void ModelPlace::useChosen() {
    const auto* model = chosen();
    if (model == nullptr || !model->problem.empty()) return;
    context_.trainWithModel(model->bundled ? QStringLiteral("bundled:") + QString::fromStdString(model->name)
                                           : QString::fromStdString(model->path.string()));
    context_.showPlace(QStringLiteral("train"));
}

void ModelPlace::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Add a model folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ModelPlace::addFolder);
    dialog->open();
}

void ModelPlace::addFolder(const QString& folder) {
    if (!addedFolders_.contains(folder)) {
        addedFolders_ << folder;
        QSettings().setValue(kFoldersSetting, addedFolders_);
    }
    reload();
}

QByteArray ModelPlace::saveState() const { return frame_->saveState(); }

void ModelPlace::restoreState(const QByteArray& state) { frame_->restoreState(state); }

} // namespace ui::panels
