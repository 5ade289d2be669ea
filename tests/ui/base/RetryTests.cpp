#include "ui/base/Retry.h"

#include <QTest>

#include <catch2/catch.hpp>

#include <optional>

namespace {

using Answer = core::Result<int>;

constexpr std::chrono::milliseconds patience{200};

core::Problem busy()
{
    core::Problem problem{"is being written by another program.", {}};
    problem.passes = true;
    return problem;
}

bool eventually(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 20000);
}

} // namespace

TEST_CASE("what works at once is there at once")
{
    ui::Retry retry(patience);
    std::optional<Answer> given;
    retry.run([] { return Answer(7); }, [&](const Answer& answer) { given = answer; });
    REQUIRE(given);
    CHECK(**given == 7);
}

TEST_CASE("what is in the way for a moment is tried again until it works")
{
    ui::Retry retry(std::chrono::minutes(1));
    int attempts = 0;
    std::optional<Answer> given;
    retry.run([&] { return ++attempts < 4 ? Answer(busy()) : Answer(7); },
              [&](const Answer& answer) { given = answer; });
    CHECK(attempts == 1);
    CHECK_FALSE(given);
    CHECK(eventually([&] { return given.has_value(); }));
    CHECK(attempts == 4);
    CHECK(**given == 7);
}

TEST_CASE("what stays in the way is told when patience ends, and what no waiting mends at once")
{
    ui::Retry retry(patience);
    std::optional<Answer> given;
    const auto keep = [&](const Answer& answer) { given = answer; };
    retry.run([] { return Answer(busy()); }, keep);
    CHECK_FALSE(given);
    CHECK(eventually([&] { return given.has_value(); }));
    CHECK(given->problem() == busy());

    given.reset();
    retry.run([] { return Answer(core::Problem{"is damaged.", {}}); }, keep);
    REQUIRE(given);
    CHECK(given->problem().what == "is damaged.");
}

TEST_CASE("something else that is asked for takes the place of what was under way")
{
    ui::Retry retry(std::chrono::minutes(1));
    bool isFree = false;
    std::vector<int> given;
    const auto wanting = [&](int wanted) {
        retry.run([&, wanted] { return isFree ? Answer(wanted) : Answer(busy()); },
                  [&](const Answer& answer) { given.push_back(*answer); });
    };
    wanting(1);
    wanting(2);
    isFree = true;
    CHECK(eventually([&] { return !given.empty(); }));
    CHECK(given == std::vector{2});

    isFree = false;
    wanting(3);
    retry.stop();
    isFree = true;
    QTest::qWait(100);
    CHECK(given == std::vector{2});
}

TEST_CASE("who is told may ask for the next thing, or be done with it all")
{
    auto retry = std::make_unique<ui::Retry>(patience);
    std::optional<Answer> given;
    retry->run([] { return Answer(1); },
               [&](const Answer& answer) {
                   retry->run([next = *answer + 1] { return Answer(next); },
                              [&](const Answer& second) {
                                  given = second;
                                  retry.reset();
                              });
               });
    REQUIRE(given);
    CHECK(**given == 2);
}
