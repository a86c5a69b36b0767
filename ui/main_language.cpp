// How the window comes to speak another language; the rest of MainWindow is in main_window.cpp.
#include "ui/main_window.h"

#include "ui/manual/manual_window.h"
#include "ui/panels/place.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/job_bar.h"
#include "ui/text/translations.h"

#include <QActionGroup>
#include <QDialog>
#include <QEvent>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
constexpr int kTryAgainMs = 300;
}

void MainWindow::buildLanguageMenu(QMenu& menu) {
    const QString words = tr("Language");
    const QString english = QStringLiteral("Language"); // so that whoever chose a language that he cannot read finds back
    QMenu* choices = menu.addMenu(words == english ? words : QStringLiteral("%1 (%2)").arg(words, english));
    choices->setObjectName(QStringLiteral("view.language"));
    auto* group = new QActionGroup(choices);
    const auto add = [&](const QString& code, const QString& name) {
        auto* action = addCommand(*choices, QStringLiteral("view.language.") + (code.isEmpty() ? QStringLiteral("system") : code),
                                  QStringLiteral("globe"), name, {}, [this, code] { chooseLanguage(code); });
        action->setProperty("place", words == english ? words : words + QStringLiteral(" · ") + english);
        action->setStatusTip(tr("Shows the window in this language."));
        action->setCheckable(true);
        action->setChecked(text::chosenLanguage() == code);
        group->addAction(action);
    };
    add({}, tr("Language of the system"));
    choices->addSeparator();
    for (const text::Language& language : text::languages()) add(language.code, language.name);
}

bool MainWindow::canRebuild() const {
    return std::none_of(places_.begin(), places_.end(), [](const panels::Place* place) { return place->holdsUnkept(); }) &&
           !context_.jobs().isAwaitedIn(*centralWidget());
}

/// A place that waits for an import or an answer, or holds what nobody has kept yet, is not thrown away under the person's hands.
void MainWindow::chooseLanguage(const QString& code) {
    if (!canRebuild()) {
        if (!awaitedLanguage_)
            context_.announce(tr("The language changes when the work of the open place has ended"), theme::Tone::Neutral);
        awaitedLanguage_ = code;
        QTimer::singleShot(kTryAgainMs, this, [this, code] {
            if (awaitedLanguage_ == code) chooseLanguage(code);
        });
        return;
    }
    awaitedLanguage_.reset();
    text::chooseLanguage(code);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || rebuilds_) return;
    rebuilds_ = true; // several translators come and go at once, and Qt still walks through the old parts
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

/// All parts are made anew, as at the next start: they ask for their words when they are made. What a place keeps over a restart it keeps here; the
/// project, the jobs and their trainings go on. Undo begins anew, since its steps hold on to the parts that go.
void MainWindow::rebuild() {
    rebuilds_ = false;
    if (QWidget* focus = focusWidget()) focus->clearFocus(); // what is being typed is kept
    const int place = currentPlace();
    keepState();
    context_.undo().clear();
    for (auto* dialog : findChildren<QDialog*>()) dialog->close();
    delete std::exchange(palette_, nullptr);
    delete std::exchange(manual_, nullptr);
    places_.clear();
    commands_.clear();
    const auto paused = jobBar_->paused();
    delete takeCentralWidget(); // keeps its drafts
    build();
    connectParts();
    jobBar_->setPaused(paused);
    recallPlaces();
    context_.tellAgain();
    if (place < 0) showStart();
    else showPlace(place); // an empty project would show the start page
}

} // namespace ui
