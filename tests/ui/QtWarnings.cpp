#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "tests/ui/QtWarnings.h"

#include <QString>
#include <QtGlobal>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <mutex>

namespace {

struct Allowed {
    const char* text;
    const char* why;
};

/// Only by their whole text, and with a reason.
constexpr std::array allowed{
    Allowed{"This plugin does not support propagateSizeHints()",
            "the offscreen platform says so of every window; no person runs it"},
    Allowed{"This plugin does not support raise()", "as above, of every menu"},
    Allowed{"This plugin does not support grabbing the keyboard", "as above, of every menu"},
};

struct Kept {
    std::mutex mutex; // Background work may warn too.
    std::string test;
    std::vector<std::string> lines;
};

Kept& kept()
{
    static Kept all;
    return all;
}

void take(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    const std::string text = message.toStdString();
    const bool counts = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
    const bool isAllowed =
        std::ranges::any_of(allowed, [&](const Allowed& one) { return text == one.text; });
    if (isAllowed) {
        return;
    }
    Kept& all = kept();
    const std::lock_guard lock(all.mutex);
    std::string line = text;
    if (counts) {
        line = "Qt warns in \"" + all.test + "\": " + text;
        all.lines.push_back(line);
    }
    std::fprintf(stderr, "%s\n", line.c_str());
}

struct TestName : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo& test) override
    {
        const std::lock_guard lock(kept().mutex);
        kept().test = test.name;
    }
};

} // namespace

CATCH_REGISTER_LISTENER(TestName)

void watchQtWarnings()
{
    qInstallMessageHandler(take);
}

std::vector<std::string> qtWarnings()
{
    const std::lock_guard lock(kept().mutex);
    return kept().lines;
}
