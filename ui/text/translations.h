#pragma once

class QCoreApplication;

namespace ui::text {

/// Installs the words of the person's language, and English plural forms where there is none ("1 setting", "2 settings").
/// Looks beside the program as built and as installed.
void installTranslations(QCoreApplication& application);

} // namespace ui::text
