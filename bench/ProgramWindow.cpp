#include "bench/ProgramWindow.h"

#include "app/InstallPaths.h"
#include "core/store/FilePlace.h"
#include "core/work/ShortNamesFile.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TranslatedWindow.h"

#include <QApplication>

#include <utility>

namespace bench {

namespace {

ui::AppContext contextOf(const core::Library& library, const std::filesystem::path& casebook,
                         const ui::Language& language)
{
    const std::filesystem::path folder = casebook.parent_path();
    ui::AppContext context{
        library,
        core::OwnStandards(folder / "standards", app::bundledStandardsFolders()),
        core::LayoutCatalogue(app::layoutFolders()),
        app::languagesFolder(),
        app::samplesFolder(),
        casebook,
        folder,
        core::systemTime,
        core::systemRandom,
    };
    context.keys = folder / "keys";
    context.usualRetention = app::usualRetentionFile();
    context.mounts = core::systemMounts();
    if (auto names = core::shortNamesIn(app::shortNamesFile())) {
        context.shortNames = std::move(*names);
    }
    context.handbook = app::handbookFolder();
    context.dictionaries = app::dictionaryFolders();
    context.ownWords = folder / "words.txt";
    context.windowLanguages = language.all();
    return context;
}

} // namespace

ProgramWindow::ProgramWindow(QApplication& application, const core::Library& library,
                             const std::filesystem::path& casebook, ui::Prompts& prompts)
    : m_preferences(casebook.parent_path() / "preferences.conf")
    , m_look(application, m_preferences.systemScheme())
    , m_context(contextOf(library, casebook, m_language))
{
    QApplication::setApplicationName("standpoint-bench");
    m_language.use(m_preferences.language());
    m_look.apply(m_preferences.appearance(), m_preferences.textSize());
    m_translated =
        std::make_unique<ui::TranslatedWindow>(m_language, m_preferences, [this, &prompts] {
            return std::make_unique<ui::MainWindow>(m_context, m_preferences, prompts);
        });
}

ProgramWindow::~ProgramWindow() = default;

ui::MainWindow& ProgramWindow::window() const
{
    return m_translated->window();
}

} // namespace bench
