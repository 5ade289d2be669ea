#define CATCH_CONFIG_RUNNER
#include "ui/base/Language.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QApplication::setStyle("fusion");
    QApplication::setQuitOnLastWindowClosed(false);
    ui::installLanguage(app);
    return Catch::Session().run(argc, argv);
}
