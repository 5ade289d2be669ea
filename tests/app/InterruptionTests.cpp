#include "app/Interruption.h"

#include <catch2/catch.hpp>

#include <csignal>

TEST_CASE("Ctrl+C asks the work to stop at its next step, and only while there is work")
{
    app::Interruption interruption("importing");
    const core::Progress progress = interruption.progress();
    progress.report(1, 10);
    CHECK_FALSE(progress.stop.stop_requested());
    CHECK(std::raise(SIGINT) == 0);
    CHECK_FALSE(progress.stop.stop_requested());
    progress.report(2, 10);
    CHECK(progress.stop.stop_requested());
}

TEST_CASE("one interruption is over before the next work begins")
{
    {
        app::Interruption interruption("importing");
        CHECK(std::raise(SIGTERM) == 0);
    }
    app::Interruption next("importing");
    next.progress().report(1, 0);
    CHECK_FALSE(next.progress().stop.stop_requested());
}
