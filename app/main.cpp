#include "app/InstallPaths.h"
#include "core/store/FilePlace.h"
#include "core/work/ShortNamesFile.h"
#include "ui/base/AfterFirstPaint.h"
#include "ui/base/Language.h"
#include "ui/base/Look.h"
#include "ui/base/Preferences.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/base/WindowIcon.h"
#include "ui/base/spoken/SpokenEvents.h"
#include "ui/window/MainWindow.h"
#include "ui/window/TranslatedWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace {

struct Arguments {
    QString file;
    QString picture; ///< Where to save a picture of the window; empty to work as usual.
    int width = 1280;
    int height = 800;
};

Arguments argumentsOf(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Assess public services against a service standard."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        "file",
        QApplication::translate("main", "The casebook to open. Without one, the casebook of "
                                        "last time is opened."),
        "[FILE]");
    QCommandLineOption screenshot("screenshot", "Save a picture of the window and end.", "png");
    QCommandLineOption size("size", "Size of the window for the picture.", "WxH", "1280x800");
    screenshot.setFlags(QCommandLineOption::HiddenFromHelp);
    size.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({screenshot, size});
    parser.process(app);
    const QStringList numbers = parser.value(size).split(u'x');
    return {parser.positionalArguments().value(0), parser.value(screenshot),
            numbers.value(0).toInt(), numbers.value(1).toInt()};
}

std::filesystem::path documents()
{
    return ui::toPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

/// Beside the settings, in a folder of its own for the program.
std::filesystem::path ownWords()
{
    return ui::toPath(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)) /
           "standpoint" / "words.txt";
}

/// Folders of translators' own files, the first counting most; see docs/translating.md.
QStringList translations()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                    QStringLiteral("standpoint/translations"),
                                                    QStandardPaths::LocateDirectory);
    if (const QString asked = qEnvironmentVariable("STANDPOINT_TRANSLATIONS"); !asked.isEmpty()) {
        folders.prepend(asked);
    }
    return folders;
}

/// Without them fewer names are asked about, which is no reason not to start.
core::ShortNames shortNames()
{
    auto names = core::shortNamesIn(app::shortNamesFile());
    return names ? std::move(*names) : core::ShortNames();
}

/// A program of its own for each window: what ends one leaves the other alone.
bool startWindow(const std::filesystem::path& casebook)
{
    return QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                   {ui::fromPath(casebook)});
}

/// Gives the window a moment to fill, then ends the program with a picture of it.
void takePicture(ui::MainWindow& window, const Arguments& arguments)
{
    QTimer::singleShot(1500, &window, [&window, arguments] {
        QApplication::exit(window.grab().save(arguments.picture) ? 0 : 1);
    });
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName("standpoint");
    QApplication::setOrganizationName("standpoint");
    QApplication::setApplicationDisplayName("Standpoint");
    QApplication::setApplicationVersion(STANDPOINT_VERSION);
    QApplication::setDesktopFileName("standpoint");
    ui::Language language(translations());
    ui::Preferences preferences;
    language.use(preferences.language());
    const ui::SpokenEvents spoken;
    const Arguments arguments = argumentsOf(app);

    ui::Look look(app, preferences.systemScheme());
    QObject::connect(&look, &ui::Look::systemSchemeChanged, &look,
                     [&](ui::Scheme scheme) { preferences.setSystemScheme(scheme); });
    look.apply(preferences.appearance(), preferences.textSize());
    const core::Library library(app::standardsFolders());
    ui::DialogPrompts prompts;
    ui::AppContext context{
        library,
        core::OwnStandards(app::ownStandardsFolder(), app::bundledStandardsFolders()),
        core::LayoutCatalogue(app::layoutFolders()),
        app::languagesFolder(),
        app::samplesFolder(),
        documents() / "Standpoint" / "casebook.standpoint",
        documents(),
        core::systemTime,
        core::systemRandom,
        ui::usualPatience,
        app::keysFolder(),
        app::usualRetentionFile(),
        core::systemMounts(),
        shortNames(),
        app::handbookFolder(),
        app::dictionaryFolders(),
        ownWords(),
        startWindow};
    context.windowLanguages = language.all();
    const ui::TranslatedWindow translated(language, preferences, [&] {
        auto made = std::make_unique<ui::MainWindow>(context, preferences, prompts);
        QObject::connect(made.get(), &ui::MainWindow::lookChanged, made.get(),
                         [&] { look.apply(preferences.appearance(), preferences.textSize()); });
        return made;
    });
    ui::MainWindow& window = translated.window();
    if (!arguments.picture.isEmpty()) {
        window.resize(arguments.width, arguments.height);
        takePicture(window, arguments);
    }
    ui::afterFirstPaint(&window, [&] {
        QApplication::setWindowIcon(ui::windowIcon());
        look.followDesktop();
        if (arguments.file.isEmpty()) {
            window.openUsual();
        } else {
            window.open(std::filesystem::absolute(ui::toPath(arguments.file)));
        }
    });
    window.show();
    return QApplication::exec();
}
