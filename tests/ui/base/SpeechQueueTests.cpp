#include "ui/base/spoken/SpeechQueue.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using ui::SpeechQueue;

namespace {

constexpr SpeechQueue::Time start{std::chrono::hours(1)};
const int search = 0;
const int status = 0;

} // namespace

TEST_CASE("an announcement is said a moment after it came, once")
{
    SpeechQueue queue;
    CHECK_FALSE(queue.due());
    queue.add(&status, "Saved.", start);
    CHECK(queue.take(start).isEmpty());
    REQUIRE(queue.due() == start + SpeechQueue::settled);
    CHECK(queue.take(*queue.due()) == "Saved.");
    CHECK_FALSE(queue.due());
    CHECK(queue.take(start + 1h).isEmpty());
}

TEST_CASE("nothing is said while somebody types a word")
{
    SpeechQueue queue;
    queue.typed(start);
    queue.add(&search, "2 found.", start + 10ms);
    queue.typed(start + 500ms);
    CHECK(queue.take(start + 1000ms).isEmpty());
    REQUIRE(queue.due() == start + 500ms + SpeechQueue::typingPause);
    CHECK(queue.take(*queue.due()) == "2 found.");
}

TEST_CASE("at the end of a word there is nothing to wait for")
{
    SpeechQueue queue;
    queue.typed(start);
    queue.wordEnded();
    queue.add(&status, "Note added to 3.", start);
    CHECK(queue.due() == start + SpeechQueue::settled);
}

TEST_CASE("of what one part says, the newest counts; parts are heard in their order")
{
    SpeechQueue queue;
    const int note = 0;
    queue.add(&search, "7 found.", start);
    queue.add(&note, "Undone: add note", start);
    queue.add(&status, "Saved.", start);
    queue.add(&search, "2 found.", start);
    CHECK(queue.take(start + 1s) == "Undone: add note. Saved. 2 found.");
}

TEST_CASE("what was not said yet can be taken back")
{
    SpeechQueue queue;
    queue.add(&search, "7 found.", start);
    queue.add(&search, {}, start);
    CHECK_FALSE(queue.due());
}
