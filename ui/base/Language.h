#pragma once

class QCoreApplication;

namespace ui {

/// Chooses the language of the window: the system's where there is a translation, else English.
/// Everything that is written for people follows it through QLocale, dates and numbers too,
/// whatever formats the system has. Call it before anything is shown.
void installLanguage(QCoreApplication& app);

} // namespace ui
