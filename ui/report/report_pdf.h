#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace ui::report {

/// Prints a report (the HTML of core/runs/report.h) as PDF: A4, page numbers, inline drawings as pictures, no heading alone at the end of a page.
/// Nothing but the file itself is read. An empty answer: done; else why not, in one line. Needs a QApplication, not a window.
[[nodiscard]] QString printReport(const QString& htmlFile, const QString& pdfFile);

/// `anneal --print REPORT.html OUT.pdf`: the exit status of CONTRACT 1, with the `error:` line written to standard error.
[[nodiscard]] int printCommand(QApplication& application, const QStringList& arguments);

} // namespace ui::report
