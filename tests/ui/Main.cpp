#define CATCH_CONFIG_RUNNER
#include "tests/ui/OpenWindow.h"
#include "tests/ui/QtWarnings.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <iostream>

int main(int argc, char* argv[])
{
    watchQtWarnings();
    QStandardPaths::setTestModeEnabled(true);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // A machine without anybody at it has none, which Qt would warn of.
    const QTemporaryDir runtime;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    }
    QApplication app(argc, argv);
    QApplication::setStyle("fusion");
    QApplication::setQuitOnLastWindowClosed(false);
    OpenWindow::language().use({});
    const int failed = Catch::Session().run(argc, argv);
    const auto warnings = qtWarnings();
    for (const std::string& warning : warnings) {
        std::cerr << warning << '\n';
    }
    return failed != 0 ? failed : warnings.empty() ? 0 : 1;
}
