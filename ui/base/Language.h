#pragma once

class QCoreApplication;

namespace ui {

/// Installs the words of the window in the language of the locale; English has its plurals from
/// there.
void installLanguage(QCoreApplication& app);

} // namespace ui
