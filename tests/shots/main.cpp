// Saves every place of the window in light and dark at two sizes, and says which words are cut off.
// anneal_shots FOLDER [PROJECT_FOLDER] [--data]; without a project it makes the demo with two short runs; --data shows the Data place alone. Exit
// status 1 where a label or button is clipped or something could not be prepared.
#include "core/runs/run_spec.h"
#include "tests/shots/data_shots.h"
#include "tests/shots/reduce.h"
#include "tests/shots/work_shots.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/text/translations.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <functional>

namespace {

struct Finding {
    QString shot, what;
};

QString pathOf(const QWidget* widget) {
    QStringList names;
    for (; widget; widget = widget->parentWidget())
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"))) names.prepend(widget->objectName());
    return names.join(QLatin1Char('/'));
}

/// A label is clipped where it needs more room than it has. Elided ones say so by themselves and are only told about.
bool isClipped(const QLabel& label) {
    if (label.text().isEmpty() || qobject_cast<const ui::widgets::ElidedLabel*>(&label)) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

/// Cut at a side by something that lies around it: what scrolls up and down may hide rows, never ends of lines.
bool isCutSideways(const QWidget& widget) {
    QRect seen = widget.rect();
    const QWidget* at = &widget;
    for (; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    return seen.width() < widget.width() - 1 && seen.height() >= widget.height() - 1;
}

void check(const QWidget& window, const QString& shot, QList<Finding>& clipped, QList<Finding>& elided) {
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->visibleRegion().isEmpty()) continue;
        if (isClipped(*label) || (!label->text().isEmpty() && isCutSideways(*label)))
            clipped.append({shot, pathOf(label) + QStringLiteral(": ") + label->text().left(60)});
        const auto* one = qobject_cast<const ui::widgets::ElidedLabel*>(label);
        if (one && one->isElided()) elided.append({shot, pathOf(label) + QStringLiteral(": ") + label->text().left(60)});
    }
    for (const auto* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && (button->sizeHint().width() > button->width() + 1 || isCutSideways(*button)))
            clipped.append({shot, pathOf(button) + QStringLiteral(": ") + button->text().left(60)});
}

struct Shooter {
    ui::MainWindow& window;
    QDir folder;
    QList<Finding> clipped, elided;

    void shoot(const QString& name, QWidget* shown = nullptr) {
        QTest::qWait(150); // jobs of the place, plots at 10 Hz
        const QString shot =
            QStringLiteral("%1-%2x%3-%4").arg(name).arg(window.width()).arg(window.height()).arg(ui::theme::current().name);
        QWidget& subject = shown ? *shown : window;
        check(subject, shot, clipped, elided);
        const QString file = folder.filePath(shot + QStringLiteral(".png"));
        if (!subject.grab().save(file)) std::fprintf(stderr, "error: %s cannot be written\n", qPrintable(file));
        else std::printf("%s\n", qPrintable(file));
    }

    void shootData() {
        shots::shootData(window, [this](const QString& name) { shoot(name); });
    }

    void shootAll() {
        window.showStart();
        shoot(QStringLiteral("start"));
        for (std::size_t i = 0; i < window.places().size(); ++i) {
            window.showPlace(static_cast<int>(i));
            shoot(window.places()[i]->key());
        }
        shots::shootWork(window, [this](const QString& name) { shoot(name); });
        shootData();
        shootTrain();
        shootPalette();
        shootManual();
    }

    /// A setting that is wrong, and the recipe as text.
    void shootTrain() {
        auto* batch = window.findChild<QLineEdit*>(QStringLiteral("setting.trainer.batch_size"));
        auto* text = window.findChild<QAbstractButton*>(QStringLiteral("train.view.1"));
        auto* form = window.findChild<QAbstractButton*>(QStringLiteral("train.view.0"));
        if (!batch || !text || !form) return;
        window.showPlace(2);
        const QString before = batch->text();
        batch->setText(QStringLiteral("0"));
        Q_EMIT batch->textEdited(QStringLiteral("0"));
        QTest::qWait(50); // the buttons of the reason are made anew
        if (auto* show = window.findChild<QAbstractButton*>(QStringLiteral("train.reason.show"))) show->click();
        shoot(QStringLiteral("train-error"));
        Q_EMIT batch->textEdited(before);
        text->click();
        shoot(QStringLiteral("train-json"));
        form->click();
    }

    void shootManual() {
        window.showManual(QStringLiteral("train"));
        if (auto* manual = window.findChild<QWidget*>(QStringLiteral("manual"))) {
            manual->resize(window.width() - 200, window.height() - 100);
            shoot(QStringLiteral("manual"), manual);
            manual->close();
        }
    }

    void shootPalette() {
        auto* field = window.findChild<QLineEdit*>(QStringLiteral("palette.field"));
        if (!field) return;
        field->setFocus(Qt::ShortcutFocusReason);
        field->setText(QStringLiteral("learn"));
        Q_EMIT field->textEdited(QStringLiteral("learn"));
        shoot(QStringLiteral("palette"));
        QTest::keyClick(field, Qt::Key_Escape);
    }
};

/// Waits with the window alive; false after the limit.
bool wait(const char* what, int limitMs, const std::function<bool()>& done) {
    if (QTest::qWaitFor(done, limitMs)) return true;
    std::fprintf(stderr, "error: %s did not happen within %d s\n", what, limitMs / 1000);
    return false;
}

/// The demo project with one full and one adapter run of a few steps, so that no place is empty.
bool prepareDemo(ui::MainWindow& window) {
    auto& context = window.context();
    core::runs::RunSpec recipe;
    bool ready = false;
    QObject::connect(&context, &ui::panels::Context::specRequested, &window, [&](const core::runs::RunSpec& spec) {
        recipe = spec;
        ready = true;
    });
    int ended = 0;
    QObject::connect(&context, &ui::panels::Context::runEnded, &window, [&ended] { ++ended; });
    QObject::connect(&context, &ui::panels::Context::announced, &window, [](const QString& words, ui::theme::Tone tone) {
        if (tone == ui::theme::Tone::Error) std::fprintf(stderr, "said: %s\n", qPrintable(words));
    });
    window.openDemo();
    if (!wait("the demo", 60000, [&] { return ready; })) return false;
    recipe.trainer.maxSteps = 60;
    recipe.trainer.evalEvery = 10;
    recipe.trainer.checkpointEvery = 20;
    for (const char* kind : {"full", "lora"}) {
        recipe.name = std::string("grimm-") + kind;
        recipe.method.kind = kind;
        recipe.optimizer.lr = recipe.method.kind == "full" ? 1e-3 : 3e-3;
        context.startRun(recipe);
    }
    return wait("the end of two short runs", 300000, [&] { return ended == 2; });
}

/// A project without anything in it.
bool prepareEmpty(ui::MainWindow& window) {
    window.openProject(QDir::temp().filePath(QStringLiteral("anneal-shots-%1").arg(QApplication::applicationPid())));
    return wait("the opening of the project", 20000, [&] { return window.context().project() != nullptr; });
}

void tell(const char* what, const QList<Finding>& findings) {
    for (const Finding& finding : findings) std::printf("%s in %s: %s\n", what, qPrintable(finding.shot), qPrintable(finding.what));
}

} // namespace

int main(int count, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    QApplication::setOrganizationName(QStringLiteral("anneal"));
    QApplication::setApplicationName(QStringLiteral("anneal-shots"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStringList words = QApplication::arguments();
    const bool onlyData = words.removeAll(QStringLiteral("--data")) > 0;
    if (words.size() < 2) {
        std::fprintf(stderr, "anneal_shots FOLDER [PROJECT_FOLDER]\n");
        return 2;
    }
    if (words[1] == QStringLiteral("--reduce")) return shots::reduceCommand(words.mid(2));
    QDir().mkpath(words[1]);
    ui::text::installTranslations(application);
    ui::theme::Appearance::instance().start(application);
    ui::MainWindow window;
    Shooter shooter{window, QDir(words[1]), {}, {}};
    window.show();
    bool ready = false;
    if (words.size() > 2) {
        window.openProject(words[2]);
        ready = wait("the opening of the project", 20000, [&] { return window.context().project() != nullptr; });
    } else {
        ready = onlyData ? prepareEmpty(window) : prepareDemo(window);
    }
    ready = ready && shots::prepareData(window);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
        for (const auto* theme : {&ui::theme::lightTheme(), &ui::theme::darkTheme()}) {
            window.resize(size);
            ui::theme::Appearance::instance().show(*theme);
            if (onlyData) shooter.shootData();
            else shooter.shootAll();
        }
    tell("clipped", shooter.clipped);
    tell("elided", shooter.elided);
    return ready && shooter.clipped.isEmpty() ? 0 : 1;
}
