#include "core/support/File.h"
#include "core/work/Retention.h"
#include "tests/support/SmallCasebook.h"

using namespace core;

namespace {

template <typename T>
T told(Result<T> result)
{
    if (!result) {
        FAIL(toString(result.problem()));
    }
    return std::move(result).value();
}

const std::filesystem::path usual =
    std::filesystem::path(STANDARDS_DIR) / "../retention/usual.yaml";

AssessmentSummary held(AssessmentType type, std::optional<Date> date)
{
    AssessmentSummary listed;
    listed.type = type;
    listed.phase = "beta";
    listed.date = date;
    return listed;
}

RetentionRules rules(const std::string& yaml)
{
    const RetentionReading reading = readRetentionRules(yaml, "rules.yaml");
    for (const Diagnostic& fault : reading.faults) {
        UNSCOPED_INFO(toString(fault));
    }
    REQUIRE(reading.rules);
    return *reading.rules;
}

const std::string beginning = "format: standpoint-retention/1\nname: Ours\n";

} // namespace

TEST_CASE("the rules that come with the program are sound and fit every assessment")
{
    const RetentionRules usualRules = rules(told(readFile(usual, 1 << 16)));
    for (const AssessmentType type :
         {AssessmentType::Assessment, AssessmentType::SelfAssessment, AssessmentType::PeerReview}) {
        CHECK(retentionDay(held(type, Date{2026, 11, 23}), usualRules));
    }
}

TEST_CASE("the first rule that fits gives the day, and short months have no 31st")
{
    const RetentionRules ours = rules(beginning + "rules:\n"
                                                  "  - types: [self-assessment]\n"
                                                  "    months: 3\n"
                                                  "  - phases: [beta]\n"
                                                  "    years: 1\n"
                                                  "    months: 1\n");
    CHECK(retentionDay(held(AssessmentType::SelfAssessment, Date{2026, 11, 30}), ours) ==
          Date{2027, 2, 28});
    CHECK(retentionDay(held(AssessmentType::Assessment, Date{2026, 12, 31}), ours) ==
          Date{2028, 1, 31});
    AssessmentSummary alpha = held(AssessmentType::Assessment, Date{2026, 1, 1});
    alpha.phase = "alpha";
    CHECK_FALSE(retentionDay(alpha, ours));
    CHECK_FALSE(retentionDay(held(AssessmentType::Assessment, std::nullopt), ours));
}

TEST_CASE("rules with faults are refused with their places, and nothing of them is taken")
{
    const RetentionReading reading = readRetentionRules(
        beginning + "rules:\n  - types: [nonsense]\n    years: 200\n  - {}\n", "rules.yaml");
    CHECK_FALSE(reading.rules);
    REQUIRE(reading.faults.size() >= 3);
    CHECK(reading.faults.front().line == 4);
    CHECK_FALSE(readRetentionRules("rules: []", "rules.yaml").rules);
}

TEST_CASE("what is past its date is told until it is removed or kept for longer")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, assessmentRecord, SetDate{Date{2019, 11, 23}});
    const RetentionRules seven = told(retentionRulesOf(casebook, usual));
    CHECK(told(pastRetention(casebook, seven, {2026, 11, 22})).empty());
    const auto past = told(pastRetention(casebook, seven, {2026, 11, 23}));
    REQUIRE(past.size() == 1);
    CHECK(past.front().since == Date{2026, 11, 23});
    told(casebook.keepUntil("rod", Date{2027, 1, 1}));
    CHECK(told(pastRetention(casebook, seven, {2026, 12, 31})).empty());
    CHECK(told(pastRetention(casebook, seven, {2027, 1, 1})).front().since == Date{2027, 1, 1});
    told(casebook.recycle("rod", Timestamp{1}));
    CHECK(told(pastRetention(casebook, seven, {2030, 1, 1})).empty());
}

TEST_CASE("an office's own rules count instead of the usual ones, and without any there is no date")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    CHECK(told(retentionRulesOf(casebook, small.folder() / "missing.yaml")).rules.empty());
    told(casebook.setRetentionRules(beginning + "rules:\n  - months: 1\n"));
    CHECK(told(retentionRulesOf(casebook, usual)).name == "Ours");
    told(casebook.setRetentionRules({}));
    CHECK(told(retentionRulesOf(casebook, usual)).name == "Usual periods");
    CHECK_FALSE(casebook.setRetentionRules(std::string(100'000, ' ')));
}
