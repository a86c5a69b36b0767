#include "ui/panels/runs/run_inspector.h"

#include "ui/panels/runs/compare_table.h"
#include "ui/panels/runs/run_feed.h"
#include "ui/panels/runs/run_files_page.h"
#include "ui/panels/runs/run_overview.h"
#include "ui/panels/runs/run_rows_page.h"
#include "ui/panels/runs/run_settings_page.h"
#include "ui/panels/runs/run_text_page.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/tables/table_view.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/tab_bar.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <cmath>
#include <set>

namespace ui::panels {

using theme::px;

namespace {

/// What is needed to compare runs; all digits are in events.jsonl.
QString fourFigures(double value) {
    if (std::abs(value) >= 1000.0) return plots::countText(std::round(value));
    return plots::shortText(QString::number(value, 'g', 4).toDouble());
}

} // namespace

RunInspector::RunInspector(RunFeed& feed, QWidget* parent)
    : Inspector(QStringLiteral("runs.inspector"), tr("No run selected"), 368, parent) {
    auto* report = new widgets::IconButton(QStringLiteral("runs.inspector.report"), QStringLiteral("report"),
                                           tr("Write a report of the selected runs"));
    connect(report, &QAbstractButton::clicked, this, &RunInspector::reportClicked);
    auto* copy = new widgets::IconButton(QStringLiteral("runs.inspector.copy"), QStringLiteral("copy"), tr("Copy what this page shows"));
    connect(copy, &QAbstractButton::clicked, this, &RunInspector::copyPage);
    addTool(copy);
    addTool(report);
    tabs_ = new widgets::TabBar(QStringLiteral("runs.tabs"), tr("What is shown of the runs"),
                                {tr("Overview"), tr("Settings"), tr("Samples"), tr("Scores"), tr("Rows"), tr("Log"), tr("Files")});
    tabs_->setFont(theme::font(theme::Type::SecondaryStrong)); // seven tabs in a narrow inspector
    stack_ = new QStackedWidget;
    overview_ = new RunOverview(feed);
    settings_ = new RunSettingsPage;
    samples_ = new RunTextPage(RunTextPage::What::Samples, QStringLiteral("runs.samples"), tr("Samples that the model wrote"));
    scores_ = new CompareTable(QStringLiteral("runs.scores"), tr("Scores of the runs"));
    log_ = new RunTextPage(RunTextPage::What::Log, QStringLiteral("runs.log"), tr("Log of the run"));
    rows_ = new RunRowsPage(feed);
    files_ = new RunFilesPage(feed);
    stack_->addWidget(scrolled(overview_));
    stack_->addWidget(scrolled(settings_));
    stack_->addWidget(samples_);
    stack_->addWidget(scrolled(widgets::column({scores_, widgets::Item::grow()}, 0)));
    stack_->addWidget(rows_);
    stack_->addWidget(log_);
    stack_->addWidget(scrolled(files_));
    setBody(widgets::column({tabs_, widgets::horizontalLine(), {stack_, 1}}, 0));
    connect(tabs_, &QTabBar::currentChanged, this, [this](int page) {
        stack_->setCurrentIndex(page);
        update();
    });
}

QScrollArea* RunInspector::scrolled(QWidget* page) {
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void RunInspector::setRuns(const InspectedRuns& runs) {
    runs_ = runs;
    setTitle(runs.empty()       ? tr("No run selected")
             : runs.size() == 1 ? runs.front().name()
                                : tr("%1 runs compared").arg(plots::countText(static_cast<double>(runs.size()))));
    update();
}

/// Tables as lines with tabs, texts as they are.
void RunInspector::copyPage() {
    QStringList parts;
    QWidget* page = stack_->currentWidget();
    for (const auto* table : page->findChildren<CompareTable*>())
        if (table->isVisible()) parts << table->asText();
    for (const auto* facts : page->findChildren<widgets::Facts*>())
        if (facts->isVisible()) parts << facts->asText();
    for (const auto* table : page->findChildren<tables::TableView*>()) parts << table->allText();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(page)) parts << text->toPlainText();
    QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
    Q_EMIT copied(tabs_->tabText(tabs_->currentIndex()));
}

void RunInspector::showPage(int page) { tabs_->setCurrentIndex(page); }
int RunInspector::page() const { return tabs_->currentIndex(); }

void RunInspector::update() {
    switch (tabs_->currentIndex()) {
    case Settings: return settings_->setRuns(runs_);
    case Samples: return samples_->setRuns(runs_);
    case Scores: return showScores();
    case Rows: return rows_->setRuns(runs_);
    case Log: return log_->setRuns(runs_);
    case Files: return files_->setRuns(runs_);
    default: return overview_->setRuns(runs_);
    }
}

void RunInspector::showScores() {
    std::set<std::string> names;
    for (const auto& run : runs_)
        for (const auto& [name, value] : run.entry.metrics) names.insert(name);
    std::vector<CompareTable::Column> columns;
    for (const auto& run : runs_) columns.push_back({run.label, run.style});
    std::vector<CompareTable::Row> rows;
    for (const auto& name : names) {
        const QString key = QString::fromStdString(name);
        CompareTable::Row row{key, {}, true, -1, tr("the last value of %1").arg(key)};
        for (const auto& run : runs_) {
            const auto found = run.entry.metrics.find(name);
            QString value;
            if (found != run.entry.metrics.end())
                value = key.endsWith(QStringLiteral("_bytes")) ? plots::bytesText(found->second)
                        : key.contains(QStringLiteral("loss")) ? plots::lossText(found->second)
                                                               : fourFigures(found->second);
            row.values << value;
        }
        rows.push_back(row);
    }
    scores_->setTable(rows.empty() ? tr("No scores yet") : tr("Last value"), columns, rows);
}

} // namespace ui::panels
