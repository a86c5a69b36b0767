#include "ui/panels/data/import_sheet.h"

#include "core/base/about/licences.h"
#include "core/base/text.h"
#include "core/data/source/source_detection.h"
#include "core/runs/run_spec.h"
#include "core/store/project.h"
#include "ui/access/accessible_role.h"
#include "ui/forms/form_state.h"
#include "ui/frames/folding_row.h"
#include "ui/itemmodels/preview_table_model.h"
#include "ui/panels/context.h"
#include "ui/panels/data/guess_row.h"
#include "ui/panels/data/role_header.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace ui::panels {

using theme::Theme;
using widgets::Button;

namespace {

constexpr qsizetype kMostNamed = 4;                ///< steps in a sentence
constexpr std::uint64_t kPreviewBytes = 4U << 20U; ///< enough to judge by, quick to read

QList<std::pair<QString, QString>> encodings() {
    return {{QStringLiteral("utf-8"), QStringLiteral("UTF-8")},
            {QStringLiteral("utf-16le"), QStringLiteral("UTF-16 LE")},
            {QStringLiteral("utf-16be"), QStringLiteral("UTF-16 BE")},
            {QStringLiteral("windows-1252"), QStringLiteral("Windows-1252")},
            {QStringLiteral("latin-1"), QStringLiteral("Latin-1")}};
}

QList<std::pair<QString, QString>> delimiters() {
    return {{QStringLiteral(","), ImportSheet::tr("comma  ,")},
            {QStringLiteral(";"), ImportSheet::tr("semicolon  ;")},
            {QStringLiteral("\t"), ImportSheet::tr("tab")},
            {QStringLiteral("|"), ImportSheet::tr("bar  |")}};
}

QList<std::pair<QString, QString>> formats() {
    QList<std::pair<QString, QString>> list;
    for (const auto& choice : core::runs::formatChoices())
        if (choice.key != "auto") list << std::pair(QString::fromStdString(choice.key), forms::fieldText(choice.label.c_str()));
    return list;
}

/// Of the captions before the fields.
int captions() {
    return widgets::captionWidth({ImportSheet::tr("Format"), ImportSheet::tr("Encoding"), ImportSheet::tr("Delimiter"),
                                  ImportSheet::tr("Header"), ImportSheet::tr("Name"), ImportSheet::tr("Licence"),
                                  ImportSheet::tr("Authors"), ImportSheet::tr("Source")},
                                 68, 112);
}

QWidget* labelled(const QString& text, QWidget* field) {
    auto* label = widgets::wrappedLabel(text, theme::Type::Body, &Theme::text);
    label->setFixedWidth(captions());
    label->setBuddy(field);
    return widgets::row({{label}, {field, 1}});
}

QString shellQuoted(const QString& text) {
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString countText(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

} // namespace

ImportSheet::ImportSheet(Context& context, const std::filesystem::path& file, QWidget* parent)
    : Sheet(QStringLiteral("import"), QStringLiteral("download"), tr("Import"), parent), context_(context), file_(file),
      rows_(new itemmodels::PreviewTableModel(this)), rejectedRows_(new itemmodels::RejectedTableModel(this)), soon_(new QTimer(this)) {
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(file, ignored);
    setSubject(QString::fromStdString(file.filename().string()),
               ignored ? QString() : QString::fromStdString(core::base::bytesInWords(bytes)));
    auto* other = new Button(QStringLiteral("import.other"), tr("Other file…"), QStringLiteral("folder"), Button::Kind::Ghost);
    connect(other, &Button::clicked, this, &ImportSheet::otherFileRequested);
    addTool(other);

    auto* left = new widgets::Region(&Theme::sunken);
    left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // as wide as the view
    widgets::fillColumn(left, {{makeFound()}, {widgets::horizontalLine()}, {makeAbout()}, widgets::Item::grow()}, 0);
    auto* scroll = widgets::named(new QScrollArea, QStringLiteral("import.page"), tr("How the file is read"));
    access::setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(theme::px(340));
    scroll->setMaximumWidth(theme::px(340));
    scroll->setWidget(left);
    auto* right =
        widgets::column({{makeProblem()}, {makePreview(), 3}, {makeRejected(), 2}, {widgets::horizontalLine()}, {makeOutcome()}}, 0);
    setBody(widgets::row({{scroll, 2}, {widgets::verticalLine()}, {right, 3}}, 0));
    makeFooter();

    soon_->setSingleShot(true);
    soon_->setInterval(120);
    connect(soon_, &QTimer::timeout, this, &ImportSheet::readAgain);
    readAgain();
}

void ImportSheet::makeFooter() {
    auto* copy = new Button(QStringLiteral("import.copy"), tr("Copy as command"), QStringLiteral("copy"), Button::Kind::Ghost);
    connect(copy, &Button::clicked, this, &ImportSheet::copyCommand);
    addFooterTool(copy);
    skip_ = new Button(QStringLiteral("import.skip"), tr("Skip this file"));
    skip_->hide();
    connect(skip_, &Button::clicked, this, &ImportSheet::skipRequested);
    addFooterAction(skip_);
    auto* cancel = new Button(QStringLiteral("import.cancel"), tr("Cancel"));
    connect(cancel, &Button::clicked, this, &Sheet::closeRequested);
    addFooterAction(cancel);
    import_ = new Button(QStringLiteral("import.start"), tr("Import"), QStringLiteral("check"), Button::Kind::Primary);
    import_->setEnabled(false);
    connect(import_, &Button::clicked, this, [this] { Q_EMIT importRequested(file_, options()); });
    addFooterAction(import_);
}

/// Why an import failed, above everything else; what the person chose and wrote stays.
QWidget* ImportSheet::makeProblem() {
    auto* region = new widgets::Region(&Theme::errBg);
    problemWords_ = widgets::named(widgets::wrappedLabel({}, theme::Type::Body, &Theme::text), QStringLiteral("import.problem"),
                                   tr("Why the import failed"));
    problemWords_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* icon = new widgets::IconLabel(QStringLiteral("error"), &Theme::err);
    widgets::fillRow(region, {{icon}, {problemWords_, 1}}, 8, {16, 10, 16, 10});
    problem_ = region;
    problem_->hide();
    return region;
}

QWidget* ImportSheet::makeOutcome() {
    outcome_ = widgets::richLabel();
    outcome_->setWordWrap(true);
    return widgets::column({{widgets::headLabel(tr("What will happen"))}, {outcome_}}, 8, {16, 12, 16, 12});
}

QWidget* ImportSheet::makeFound() {
    format_ = new GuessRow(QStringLiteral("import.format"), tr("Format"), captions(), formats());
    encoding_ = new GuessRow(QStringLiteral("import.encoding"), tr("Encoding"), captions(), encodings());
    delimiter_ = new GuessRow(QStringLiteral("import.delimiter"), tr("Delimiter"), captions(), delimiters());
    header_ = new GuessRow(QStringLiteral("import.header"), tr("Header"), captions(),
                           {{QStringLiteral("yes"), tr("first line")}, {QStringLiteral("no"), tr("none")}});
    for (auto* row : {format_, encoding_, delimiter_, header_})
        connect(row, &GuessRow::overruled, this, [this] {
            roles_->reset(); // other columns may come of it
            soon_->start();
        });
    auto* head = widgets::row({{widgets::headLabel(tr("Found in the file"))}, widgets::Item::grow(), {widgets::dimLabel(tr("how sure"))}});
    return widgets::column({{head}, {format_}, {encoding_}, {delimiter_}, {header_}}, 10, {16, 16, 16, 16});
}

QWidget* ImportSheet::makeAbout() {
    name_ = new widgets::LineEdit(QStringLiteral("import.name"), tr("Name"), QString::fromStdString(core::data::nameOfSource(file_)));
    licence_ = new widgets::ComboBox(QStringLiteral("import.licence"), tr("Licence"));
    licence_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    licence_->setMinimumContentsLength(8);
    licence_->addItem(tr("not known yet"), QString());
    for (const auto& licence : core::base::licences())
        if (licence.kind != "unknown") licence_->addItem(QString::fromStdString(licence.id), QString::fromStdString(licence.id));
    licenceReason_ = widgets::dimLabel();
    licenceReason_->setContentsMargins(captions() + theme::px(8), 0, 0, 0);
    licenceReason_->hide();
    authors_ = new widgets::LineEdit(QStringLiteral("import.authors"), tr("Authors"));
    source_ = new widgets::LineEdit(QStringLiteral("import.source"), tr("Source"));
    source_->setPlaceholderText(tr("where it comes from"));
    authors_->setPlaceholderText(tr("whom to name"));
    connect(name_, &QLineEdit::textChanged, this, &ImportSheet::showOutcome);
    return widgets::column({{widgets::headLabel(tr("Name, licence and source"))},
                            {labelled(tr("Name"), name_)},
                            {labelled(tr("Licence"), licence_)},
                            {licenceReason_},
                            {labelled(tr("Authors"), authors_)},
                            {labelled(tr("Source"), source_)}},
                           8, {16, 16, 16, 16});
}

QWidget* ImportSheet::makePreview() {
    shape_ = widgets::wrappedLabel();
    shapeIcon_ = new widgets::IconLabel(QStringLiteral("ok"), &Theme::ok);
    readSoFar_ = widgets::dimLabel(tr("reading the first rows…"));
    auto* head = new frames::FoldingRow(widgets::row({{widgets::headLabel(tr("Preview"))}, {readSoFar_, 1}}),
                                        widgets::row({{shapeIcon_}, {shape_, 1}}, 6), {16, 9, 16, 9});
    shapeIcon_->hide();
    table_ = new tables::TableView(QStringLiteral("import.preview"), tr("First rows of the file"));
    table_->head()->setTwoLines(true);
    table_->setModel(rows_);
    table_->setSortingEnabled(false);
    roles_ = new RoleHeader(table_->head());
    connect(roles_, &RoleHeader::changed, this, [this] {
        rows_->setLeftOut(roles_->leftOut());
        showShape();
    });
    connect(roles_, &RoleHeader::changed, this, [this] { soon_->start(); });
    return widgets::column({{head}, {table_, 1}}, 0);
}

QWidget* ImportSheet::makeRejected() {
    rejectedPill_ = new widgets::Pill;
    auto* words = widgets::dimLabel(tr("kept beside the dataset"));
    auto* head = widgets::bar(36, {{widgets::headLabel(tr("Rejected"))}, {rejectedPill_}, {words, 1}});
    rejectedTable_ = new tables::TableView(QStringLiteral("import.rejected"), tr("Rejected rows"));
    rejectedTable_->setModel(rejectedRows_);
    rejectedTable_->setSortingEnabled(false);
    rejectedTable_->setColumnWidths({72, 320, 0});
    rejectedPart_ = widgets::column({{widgets::horizontalLine()}, {head}, {rejectedTable_, 1}}, 0);
    rejectedPart_->hide();
    return rejectedPart_;
}

core::data::ImportOptions ImportSheet::options() const {
    core::data::ImportOptions options;
    options.name = name_->text().trimmed().toStdString();
    options.format = format_->chosen().toStdString();
    // What was chosen for one format says nothing about another.
    const std::string format = options.format.empty() ? rows_->preview().detected.format.value : options.format;
    if (format != "parquet") options.encoding = encoding_->chosen().toStdString();
    if (format.empty() || format == "csv" || format == "tsv") {
        options.delimiter = delimiter_->chosen().toStdString();
        if (!header_->chosen().isEmpty()) options.header = header_->chosen() == QStringLiteral("yes");
    }
    if (roles_->changedByHand()) options.map = roles_->mapping();
    options.leaveOut = roles_->leftOut();
    options.licence = licence_->currentData().toString().toStdString();
    options.authors = authors_->text().trimmed().toStdString();
    options.source = source_->text().trimmed().toStdString();
    return options;
}

void ImportSheet::readAgain() {
    if (job_ != 0) context_.jobs().stop(job_);
    job_ = context_.jobs().compute<core::data::Preview>(
        bridge::Lane::Data, tr("Reading %1").arg(QString::fromStdString(file_.filename().string())),
        [file = file_, options = options()](core::base::JobContext& ctx) {
            return core::data::previewFile(file, options, kPreviewBytes, ctx);
        },
        this, [this](core::data::Preview preview) { showPreview(std::move(preview)); },
        [this](const QString& problem) { showProblem(problem); }, bridge::JobLook::quietly(QStringLiteral("data")));
}

void ImportSheet::setRemaining(int files) {
    remaining_ = files;
    skip_->setVisible(files > 0);
    showOutcome();
}

void ImportSheet::setReplay(int steps, const QStringList& switchedOff) {
    replay_ = steps;
    switchedOff_ = switchedOff;
    showOutcome();
}

QString ImportSheet::replayWords() const {
    QString words;
    if (replay_ > 0) words = tr("Then they go through <b>%Ln step(s)</b>, and what is left becomes the next version.", nullptr, replay_);
    if (switchedOff_.isEmpty()) return words;
    QStringList names;
    for (qsizetype i = 0; i < switchedOff_.size() && i < kMostNamed; ++i) names << switchedOff_[i].toHtmlEscaped();
    if (switchedOff_.size() > kMostNamed) names << tr("%Ln more", nullptr, static_cast<int>(switchedOff_.size() - kMostNamed));
    const QString off = tr("<b>Switched off: %1.</b> That is bound to rows of the old file by number, and here the same numbers are other "
                           "rows. It stays in "
                           "the list of steps, to be looked at.")
                            .arg(names.join(QStringLiteral(", ")));
    return words.isEmpty() ? off : words + QLatin1Char(' ') + off;
}

void ImportSheet::setImporting(bool importing) {
    importing_ = importing;
    problem_->hide();
    body()->setEnabled(!importing);
    skip_->setEnabled(!importing);
    showOutcome();
}

void ImportSheet::showImportProblem(const QString& problem) {
    setImporting(false);
    problemWords_->setText(problem);
    problem_->show();
    import_->setFocus();
}

void ImportSheet::showPreview(core::data::Preview preview) {
    job_ = 0;
    problem_->hide();
    const auto& found = preview.detected;
    format_->setGuess(found.format);
    encoding_->setGuess(found.encoding);
    delimiter_->setGuess(found.delimiter);
    header_->setGuess(found.header);
    const bool table = found.format.value == "csv" || found.format.value == "tsv";
    delimiter_->setVisible(table);
    header_->setVisible(table);
    encoding_->setVisible(found.format.value != "parquet");
    if (licence_->currentIndex() == 0 && !found.licence.empty()) {
        const int index = licence_->findData(QString::fromStdString(found.licence));
        if (index > 0) licence_->setCurrentIndex(index);
        licenceReason_->setText(QString::fromStdString(found.licenceReason));
        licenceReason_->setVisible(index > 0);
    }
    rejectedRows_->setRejected(preview.rejected);
    const auto rejected = static_cast<std::int64_t>(preview.rejected.size());
    rejectedPill_->setPill(tr("%Ln row(s)", nullptr, static_cast<int>(rejected)), theme::Tone::Error);
    rejectedPart_->setVisible(rejected > 0);
    const auto mapping = roles_->changedByHand() ? roles_->mapping() : found.map;
    const auto columns = found.columns;
    const auto read = preview.rowsRead;
    const bool complete = preview.complete;
    rows_->setPreview(std::move(preview));
    QString soFar = complete ? tr("all %L1 rows").arg(read) : tr("the first %L1 rows").arg(read);
    if (const int doubtful = rows_->doubtfulRows(); doubtful > 0) soFar += tr("; the encoding shows in %L1").arg(doubtful);
    readSoFar_->setText(soFar);
    roles_->setColumns(columns, mapping);
    if (columns != shownColumns_) { // the person's own widths stay while only rows or roles change
        shownColumns_ = columns;
        table_->setColumnWidths(rows_->suggestedWidths());
    }
    showShape();
}

void ImportSheet::showProblem(const QString& problem) {
    job_ = 0;
    rows_->setPreview({});
    import_->setEnabled(false);
    readSoFar_->setText(QString());
    shapeIcon_->setIcon(QStringLiteral("error"), &Theme::err);
    shapeIcon_->show();
    shape_->setColor(&Theme::err);
    shape_->setText(tr("cannot be read"));
    roles_->setColumns({}, {});
    shownColumns_.clear();
    rejectedPart_->hide();
    problemWords_->setText(problem);
    problem_->show();
    outcome_->setText(tr("Nothing yet. Choose another format or encoding at the left, or another file."));
    setFooterWords(QString());
}

void ImportSheet::showShape() {
    const auto& found = rows_->preview().detected;
    const bool known = found.shape != core::data::Shape::Unknown;
    shapeIcon_->setIcon(known ? QStringLiteral("ok") : QStringLiteral("warn"), known ? &Theme::ok : &Theme::warn);
    shapeIcon_->show();
    shape_->setColor(known ? &Theme::ok : &Theme::warn);
    shape_->setText(
        known ? tr("Shape %1: %2").arg(QString::fromStdString(core::data::nameOf(found.shape)), QString::fromStdString(found.shapeReason))
              : tr("Shape not known yet"));
    showOutcome();
}

QString ImportSheet::leftOutWords() const {
    QStringList names;
    for (const auto& name : roles_->leftOut()) names << QString::fromStdString(name).toHtmlEscaped();
    return names.isEmpty() ? tr("every column is kept") : tr("%1 is left out", nullptr).arg(names.join(QStringLiteral(", ")));
}

std::int64_t ImportSheet::nextVersion(const QString& name) const {
    const auto project = context_.project();
    if (!project || name.isEmpty()) return 1;
    const auto versions = project->versions(name.toStdString());
    return versions.empty() ? 1 : versions.back().version + 1;
}

void ImportSheet::showOutcome() {
    const auto& preview = rows_->preview();
    const auto kept = static_cast<std::int64_t>(preview.rowsRead);
    if (preview.detected.columns.empty()) {
        import_->setEnabled(false);
        return;
    }
    const QString name = name_->text().trimmed().toHtmlEscaped();
    const QString rows = preview.complete ? tr("<b>%L1 rows</b>").arg(kept) : tr("<b>All well-formed rows</b>");
    QString words =
        tr("%1 become version %2 of the dataset <b>%3</b>; %4.")
            .arg(rows, countText(nextVersion(name_->text().trimmed())), name.isEmpty() ? tr("without a name") : name, leftOutWords());
    if (const auto rejected = preview.rejected.size(); rejected > 0)
        words += QLatin1Char(' ') + tr("The %Ln rejected row(s) wait in a tab of their own.", nullptr, static_cast<int>(rejected));
    if (const QString replayed = replayWords(); !replayed.isEmpty()) words += QLatin1Char(' ') + replayed;
    words += QLatin1Char(' ') + tr("Text is stored as UTF-8. The file itself is not touched. Ctrl+Z takes the import back.");
    if (preview.detected.shape == core::data::Shape::Unknown)
        words = tr("<b>To train on it, give its columns roles</b> (the boxes under the column names): text alone, or text and label, "
                   "instruction and output, messages, or "
                   "prompt, chosen and rejected. Without roles the rows can be looked at and searched.") +
                QLatin1Char(' ') + words;
    // The window's face has a semi-bold of its own; `b` would be smeared.
    words.replace(QStringLiteral("<b>"), QStringLiteral("<span style='font-weight:600'>"));
    outcome_->setText(words.replace(QStringLiteral("</b>"), QStringLiteral("</span>")));
    const bool any = kept > 0 && !name.isEmpty() && !importing_;
    import_->setEnabled(any);
    import_->setToolTip(any || importing_ ? QString() : name.isEmpty() ? tr("Give the dataset a name") : tr("No row could be kept"));
    import_->setLabel(importing_ ? tr("Importing…") : preview.complete ? tr("Import %1 rows").arg(countText(kept)) : tr("Import all rows"));
    const auto rejected = static_cast<std::int64_t>(preview.rejected.size());
    QString read = tr("%1 read, %2 rejected").arg(tr("%L1 rows").arg(kept + rejected), countText(rejected));
    if (remaining_ > 0) read += QStringLiteral(" · ") + tr("%Ln more file(s) to come", nullptr, remaining_);
    setFooterWords(read);
}

void ImportSheet::copyCommand() {
    const auto chosen = options();
    QStringList words{QStringLiteral("anneal-cli"), QStringLiteral("import"), shellQuoted(QString::fromStdString(file_.string()))};
    const auto add = [&](const char* option, const std::string& value) {
        if (!value.empty()) words << QString::fromLatin1(option) << shellQuoted(QString::fromStdString(value));
    };
    add("--name", chosen.name);
    add("--format", chosen.format);
    add("--encoding", chosen.encoding);
    add("--delimiter", chosen.delimiter == "\t" ? "tab" : chosen.delimiter);
    if (chosen.header) add("--header", *chosen.header ? "yes" : "no");
    for (const auto& [role, column] : chosen.map) add("--map", role + "=" + column);
    for (const auto& column : chosen.leaveOut) add("--leave-out", column);
    add("--licence", chosen.licence);
    add("--authors", chosen.authors);
    add("--source", chosen.source);
    if (context_.project()) add("--project", context_.engineOptions().projectFolder.string());
    QGuiApplication::clipboard()->setText(words.join(QLatin1Char(' ')));
    context_.announce(tr("The command is in the clipboard"));
}

} // namespace ui::panels
