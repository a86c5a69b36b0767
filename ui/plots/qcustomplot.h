#pragma once

// QCustomPlot's header is written with Qt's keyword macros, which our code switches off (QT_NO_KEYWORDS) because LibTorch uses
// `slots` as a name. They are defined for this one header. Include this file, and only from ui/plots' source files.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach
