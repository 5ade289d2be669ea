#include "core/work/PooledAgreement.h"
#include "tests/support/SmallCasebook.h"

using namespace core;
using Catch::Matchers::WithinAbs;

namespace {

constexpr std::uint64_t seed = 7;

/// A casebook of panels that rate points of gds-2019.
class Panels {
public:
    /// Members called `names` rate the points from the first on, a letter of g, a, r, or - for not
    /// assessed and . for none in the text of each member.
    void add(const std::string& id, const std::vector<std::string>& names,
             const std::vector<std::string>& ratings, bool reveals = true,
             const std::string& phase = "beta")
    {
        Ledger ledger(id, {});
        StartAssessment start;
        start.standards = {"gds-2019"};
        start.service.name = "Service " + id;
        start.service.phase = phase;
        make(ledger, assessmentRecord, start, "lead");
        for (std::size_t i = 0; i < names.size(); ++i) {
            Member member;
            member.id = id + std::to_string(i);
            member.name = names[i];
            member.role = i == 0 ? Role::Lead : Role::Assessor;
            make(ledger, memberRecord(member.id), Enrol{member}, "lead");
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            rate(ledger, id + std::to_string(i), ratings[i]);
        }
        for (std::size_t point = 0; reveals && point < ratings.front().size(); ++point) {
            make(ledger, revealRecord(pointAt(point)), RevealRatings{}, id + "0");
        }
        REQUIRE(m_casebook.start(id, ledger.edits(), {m_small.edition("gds-2019")}));
    }

    PooledAgreement pooled(const std::string& phase = {}) const
    {
        return pooledAgreement(m_casebook, "gds-2019", phase, seed).value();
    }

private:
    static PointRef pointAt(std::size_t index) { return {"gds-2019", static_cast<int>(index) + 1}; }

    void make(Ledger& ledger, const RecordId& record, const Change& change, const PersonId& author)
    {
        ledger.add(std::vector<Edit>{
            ledger.compose(m_small.ids().next(), record, change, author, Timestamp{})});
    }

    void rate(Ledger& ledger, const PersonId& person, const std::string& ratings)
    {
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            const std::string outcome = ratings[i] == 'g'   ? "green"
                                        : ratings[i] == 'a' ? "amber"
                                        : ratings[i] == 'r' ? "red"
                                                            : "not-assessed";
            if (ratings[i] != '.') {
                make(ledger, ratingRecord(person, pointAt(i)), Rate{outcome, {}, {}}, person);
            }
        }
    }

    SmallCasebook m_small;
    Casebook m_casebook = m_small.open();
};

} // namespace

TEST_CASE("agreement before the reveal is pooled over the panels of a casebook")
{
    Panels panels;
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        panels.add(id, {"Lea Lead", std::string("Rater ") + id}, {"ggar", "gaar"});
    }
    const PooledAgreement pooled = panels.pooled();
    CHECK(pooled.scale == "red-amber-green");
    CHECK(pooled.assessments == 5);
    CHECK(pooled.units == 20);
    CHECK(pooled.pairs == 20);
    CHECK(pooled.raters == 6);
    CHECK_THAT(pooled.mean.value(), WithinAbs(0.75, 1e-12));
    CHECK(pooled.withinOne == 1.0);
    REQUIRE(pooled.alpha);
    REQUIRE(pooled.interval);
    CHECK(pooled.interval->low <= *pooled.alpha);
    CHECK(pooled.interval->high >= *pooled.alpha);
}

TEST_CASE("below five assessments no coefficient is told, and counts are")
{
    Panels panels;
    for (const char* id : {"a", "b", "c", "d"}) {
        panels.add(id, {"Lea Lead", "Ben Ash"}, {"gar", "gag"});
    }
    const PooledAgreement pooled = panels.pooled();
    CHECK(pooled.assessments == 4);
    CHECK(pooled.units == 12);
    CHECK_FALSE(pooled.alpha);
    CHECK_FALSE(pooled.interval);
}

TEST_CASE("what is not revealed, not assessed or rated by one alone is in no pool")
{
    Panels panels;
    panels.add("hidden", {"Lea Lead", "Ben Ash"}, {"ggg", "rrr"}, false);
    CHECK(panels.pooled().units == 0);
    CHECK_FALSE(panels.pooled().mean);
    panels.add("shown", {"Lea Lead", "Ben Ash"}, {"g-a.", "ggaa"});
    const PooledAgreement pooled = panels.pooled();
    CHECK(pooled.units == 2);
    CHECK(pooled.raters == 2);
    CHECK(pooled.mean == 1.0);
}

TEST_CASE("a phase is pooled by itself, and all alike has no coefficient")
{
    Panels panels;
    for (const char* id : {"a", "b", "c", "d", "e"}) {
        panels.add(id, {"Lea Lead", "Ben Ash"}, {"gg", "gg"});
    }
    panels.add("alpha", {"Lea Lead", "Ben Ash"}, {"gr", "rg"}, true, "alpha");
    CHECK(panels.pooled("beta").mean == 1.0);
    CHECK_FALSE(panels.pooled("beta").alpha);
    CHECK(panels.pooled("alpha").mean == 0.0);
    CHECK(panels.pooled("alpha").withinOne == 0.0);
    CHECK(panels.pooled("live").units == 0);
}
