#include "ui/panels/model/model_place.h"

#include "core/base/paths.h"
#include "core/store/project.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/itemmodels/shown_models.h"
#include "ui/panels/context.h"
#include "ui/panels/model/model_filters.h"
#include "ui/panels/model/model_inspector.h"
#include "ui/panels/panels.h"
#include "ui/plots/points/candidate_plot.h"
#include "ui/shell/machine.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QDataStream>
#include <QFileDialog>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ui::panels {

using core::engine::ModelFacts;
using theme::Theme;
using widgets::Button;

namespace {

constexpr quint32 kStateVersion = 2;
const QString kFoldersSetting = QStringLiteral("model/folders");

} // namespace

std::unique_ptr<Place> makeModelPlace(Context& context) { return std::make_unique<ModelPlace>(context); }

ModelPlace::ModelPlace(Context& context)
    : Place(QStringLiteral("model"), tr("Model"), QStringLiteral("model")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("model"), tr("Model"))), filters_(new ModelFilters),
      models_(new itemmodels::ModelTableModel(this)), shown_(new itemmodels::ShownModels(this)), inspector_(new ModelInspector(context)),
      addedFolders_(QSettings().value(kFoldersSetting).toStringList()) {
    shown_->setSourceModel(models_);
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* add = new Button(QStringLiteral("model.add"), tr("Add a folder…"), QStringLiteral("folder"));
    auto* file = new Button(QStringLiteral("model.file"), tr("Add a file…"), QStringLiteral("file"));
    measure_ = new Button(QStringLiteral("model.measure"), tr("Measure candidates"), QStringLiteral("bolt"));
    use_ = new Button(QStringLiteral("model.use"), tr("Use for training"), QStringLiteral("check"), Button::Kind::Primary);
    use_->setEnabled(false);
    connect(add, &Button::clicked, this, &ModelPlace::chooseFolder);
    connect(file, &Button::clicked, this, &ModelPlace::chooseFile);
    connect(measure_, &Button::clicked, this, &ModelPlace::measure);
    connect(use_, &Button::clicked, this, &ModelPlace::useChosen);
    for (Button* button : {add, file, measure_, use_}) frame_->header()->addAction(button);
    frame_->setList(filters_, 184);
    frame_->setMain(makeMain(), 700);
    frame_->setInspector(inspector_);
    connect(filters_, &ModelFilters::changed, this, &ModelPlace::filterChanged);
    connect(&context_, &Context::projectChanged, this, [this] { // another project has other model folders and other rows
        loaded_ = false;
        waiting_.clear();
        context_.jobs().stop(job_);
        offerDatasets();
        if (isVisible()) reload();
    });
    connect(&context_, &Context::datasetsChanged, this, &ModelPlace::offerDatasets);
    connect(&context_, &Context::modelsAdded, this, &ModelPlace::addModels);
    makeCommands();
    offerDatasets();
}

void ModelPlace::makeCommands() {
    const auto add = [this](const char* id, const QString& icon, const QString& words, void (ModelPlace::*act)()) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(id));
        action->setProperty("iconName", icon);
        action->setProperty("place", title());
        connect(action, &QAction::triggered, this, act);
        commands_ << action;
    };
    add("model.command.add", QStringLiteral("folder"), tr("Add a model folder…"), &ModelPlace::chooseFolder);
    add("model.command.file", QStringLiteral("file"), tr("Add a GGUF file…"), &ModelPlace::chooseFile);
    add("model.command.measure", QStringLiteral("bolt"), tr("Measure models on my rows"), &ModelPlace::measure);
    add("model.command.again", QStringLiteral("reset"), tr("Look for models again"), &ModelPlace::reload);
}

QWidget* ModelPlace::makeTools() {
    search_ = new widgets::SearchEdit(QStringLiteral("model.search"), tr("Filter models"));
    search_->setMinimumWidth(theme::px(140));
    search_->setMaximumWidth(theme::px(240));
    connect(search_, &QLineEdit::textChanged, this, &ModelPlace::filterChanged);
    clear_ = new widgets::LinkButton(QStringLiteral("model.clear"), tr("Clear"));
    clear_->setVisible(false);
    connect(clear_, &QAbstractButton::clicked, this, [this] {
        search_->clear();
        filters_->clear();
    });
    data_ = new widgets::ComboBox(QStringLiteral("model.data"), tr("Rows to measure models on"));
    data_->setMinimumWidth(theme::px(160));
    connect(data_, &QComboBox::activated, this, [this] {
        loadMeasures();
        showMeasures();
    });
    return widgets::bar(44, {{search_, 1}, clear_, widgets::Item::grow(), widgets::dimLabel(tr("My data")), data_}, 8, {16, 0, 16, 0});
}

QWidget* ModelPlace::makeTable() {
    using Column = itemmodels::ModelTableModel::Column;
    table_ = new tables::TableView(QStringLiteral("model.table"), tr("Models"));
    table_->head()->setTwoLines(true);
    table_->setModel(shown_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setColumnWidths({0, 82, 84, 66, 74, 84, 76, 62, 64, 84}, 130);
    table_->setSortingEnabled(true);
    table_->sortByColumn(Column::Parameters, Qt::AscendingOrder);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelPlace::currentChanged);
    connect(table_, &QTableView::doubleClicked, this, &ModelPlace::useChosen);
    connect(table_, &QAbstractItemView::activated, this, &ModelPlace::useChosen);
    return table_;
}

QWidget* ModelPlace::makePlot() {
    plot_ = new plots::CandidatePlot(QStringLiteral("model.plot"), tr("Loss on my rows against speed here"));
    connect(plot_, &plots::CandidatePlot::chosen, this, [this](const QString& path) {
        for (int row = 0; row < shown_->rowCount(); ++row)
            if (QString::fromStdString(models_->model(shown_->mapToSource(shown_->index(row, 0)).row()).path.string()) == path)
                table_->setCurrentIndex(shown_->index(row, 0));
    });
    auto* words = new widgets::ElidedLabel(tr("larger circle: more parameters · dashed: the best at each speed"), theme::Type::Secondary,
                                           &Theme::text2);
    plotPart_ = new widgets::Region(&Theme::surface);
    widgets::fillColumn(plotPart_,
                        {widgets::horizontalLine(),
                         widgets::bar(36, {widgets::headLabel(tr("Loss on my data against speed here")), {words, 1}}),
                         {widgets::row({{plot_, 1}}, 0, {16, 0, 16, 8}), 1}},
                        0);
    plotPart_->hide();
    return plotPart_;
}

QWidget* ModelPlace::makeMain() {
    problem_ = widgets::wrappedLabel({}, theme::Type::Body, &Theme::err);
    problem_->setAlignment(Qt::AlignCenter);
    auto* again = new Button(QStringLiteral("model.again"), tr("Look again"), QStringLiteral("reset"));
    connect(again, &Button::clicked, this, &ModelPlace::reload);
    auto* failed = widgets::column(
        {widgets::Item::grow(), {problem_}, {widgets::row({widgets::Item::grow(), {again}, widgets::Item::grow()})}, widgets::Item::grow()},
        12, {40, 24, 40, 24});
    splitter_ = new QSplitter(Qt::Vertical);
    splitter_->setObjectName(QStringLiteral("model.split"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(makeTable());
    splitter_->addWidget(makePlot());
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    pages_ = new QStackedWidget;
    pages_->addWidget(splitter_);
    pages_->addWidget(failed);
    auto* region = new widgets::Region(&Theme::surface);
    widgets::fillColumn(region, {makeTools(), widgets::horizontalLine(), {pages_, 1}}, 0);
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
    filters_->setModels(models, shell::Machine::usableMemoryBytes());
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
    auto filter = filters_->filter();
    filter.words = search_->text().trimmed();
    shown_->setFilter(filter, shell::Machine::usableMemoryBytes());
    clear_->setVisible(filter.narrows() || !filter.words.isEmpty());
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
    use_->setToolTip(model != nullptr ? QString::fromStdString(model->problem) : QString());
    data_->setEnabled(job_ == 0 && !dataset().isEmpty());
    measure_->setEnabled(loaded_ && job_ == 0 && !dataset().isEmpty());
    measure_->setToolTip(dataset().isEmpty() ? tr("Import rows first: models are measured on them")
                                             : tr("Loss and reading speed of the shown models on the first rows of this dataset"));
    inspector_->showModel(model);
    showMeasures();
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
    connect(dialog, &QFileDialog::filesSelected, this, &ModelPlace::addModels);
    dialog->open();
}

void ModelPlace::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Add a GGUF file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Models as one file (*.gguf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ModelPlace::addModels);
    dialog->open();
}

void ModelPlace::addModels(const QStringList& models) {
    for (const QString& model : models)
        if (!addedFolders_.contains(model)) addedFolders_ << model;
    QSettings().setValue(kFoldersSetting, addedFolders_);
    reload();
}

QByteArray ModelPlace::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    const auto filter = filters_->filter();
    out << kStateVersion << frame_->saveState() << splitter_->saveState() << search_->text() << static_cast<qint32>(filter.where)
        << filter.commercial << filter.sharing << filter.anyPurpose << filter.full << filter.lora;
    return state;
}

void ModelPlace::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QByteArray frame, split;
    QString words;
    qint32 where = 0;
    itemmodels::ModelFilter filter;
    in >> version;
    if (version != kStateVersion) return;
    in >> frame >> split >> words >> where >> filter.commercial >> filter.sharing >> filter.anyPurpose >> filter.full >> filter.lora;
    if (in.status() != QDataStream::Ok) return;
    filter.where = static_cast<itemmodels::ModelFilter::Where>(std::clamp(where, 0, 2));
    frame_->restoreState(frame);
    splitter_->restoreState(split);
    search_->setText(words);
    filters_->setFilter(filter);
    filterChanged();
}

} // namespace ui::panels
