#pragma once

#include "ui/base/Language.h"
#include "ui/base/Look.h"
#include "ui/base/Preferences.h"
#include "ui/base/spoken/SpokenEvents.h"
#include "ui/session/AppContext.h"

#include <filesystem>
#include <memory>

class QApplication;

namespace ui {
class MainWindow;
class Prompts;
class TranslatedWindow;
} // namespace ui

namespace bench {

/// The window over `casebook` with all that app/main.cpp puts around it; a measure is of use only
/// while the two stay alike.
class ProgramWindow {
public:
    /// With preferences of its own beside the casebook, so that nothing is measured that somebody
    /// chose for their work. `application`, `library` and `prompts` outlive this.
    ProgramWindow(QApplication& application, const core::Library& library,
                  const std::filesystem::path& casebook, ui::Prompts& prompts);

    ~ProgramWindow();

    ui::MainWindow& window() const;

private:
    ui::Language m_language;
    ui::Preferences m_preferences;
    const ui::SpokenEvents m_spoken;
    ui::Look m_look;
    const ui::AppContext m_context;
    std::unique_ptr<ui::TranslatedWindow> m_translated;
};

} // namespace bench
