#include "core/assessment/Answered.h"
#include "core/assessment/Edit.h"

#include <catch2/catch.hpp>

using namespace core;

TEST_CASE("an answer and its reply are found by the finding that they are about")
{
    const RecordId point = outcomeRecord({"gds-2019", 2});
    const RecordId note = noteRecord("n1");
    Assessment assessment;
    assessment.answers.resize(2);
    assessment.answers[0].about = note;
    assessment.answers[1].about = point;
    assessment.answers[1].text = "We dispute it";
    assessment.replies.resize(1);
    assessment.replies[0].about = note;
    assessment.replies[0].text = "We keep it";
    REQUIRE(answerTo(assessment, point) != nullptr);
    CHECK(answerTo(assessment, point)->text == "We dispute it");
    CHECK(replyTo(assessment, note)->text == "We keep it");
    CHECK(replyTo(assessment, point) == nullptr);
    CHECK(answerTo(assessment, recommendationRecord("n1")) == nullptr);
}
