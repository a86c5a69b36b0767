#pragma once

#include <QList>
#include <QString>

namespace tests {

struct HostileString {
    QString kind; ///< "markup", "bidi" …
    QString text; ///< halves of surrogate pairs stay halves
};
/// tests/fixtures/hostile/strings.json.
[[nodiscard]] const QList<HostileString>& hostileStrings();

} // namespace tests
