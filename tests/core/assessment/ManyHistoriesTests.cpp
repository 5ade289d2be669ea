#include "tests/support/Histories.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <sstream>

using namespace core;

namespace {

using Parts = std::vector<std::vector<Edit>>;

/// The edits of two sets, as a merge puts them together: in the order of ids, each once.
std::vector<Edit> united(const std::vector<Edit>& a, const std::vector<Edit>& b)
{
    std::map<EditId, Edit> all;
    for (const auto* part : {&a, &b}) {
        for (const Edit& edit : *part) {
            all.emplace(edit.id, edit);
        }
    }
    std::vector<Edit> result;
    for (auto& [id, edit] : all) {
        result.push_back(std::move(edit));
    }
    return result;
}

std::vector<Edit> merged(const Parts& parts)
{
    Ledger ledger("a", {});
    for (const auto& part : parts) {
        ledger.add(part);
    }
    return ledger.edits();
}

void mustKeepItsLaws(const Parts& parts)
{
    const std::vector<Edit> all = merged(parts);
    RC_ASSERT(merged(Parts(parts.rbegin(), parts.rend())) == all);
    Parts twice = parts;
    twice.insert(twice.end(), parts.begin(), parts.end());
    RC_ASSERT(merged(twice) == all);
    // (a ∪ b) ∪ c and a ∪ (b ∪ c), with the first, the second and the rest.
    const std::vector<Edit> rest = merged(Parts(parts.begin() + 2, parts.end()));
    RC_ASSERT(united(united(parts[0], parts[1]), rest) == united(parts[0], united(parts[1], rest)));
    for (const auto& part : parts) {
        for (const Edit& edit : part) {
            // Author, words and what it replaces are part of the edit.
            RC_ASSERT(std::find(all.begin(), all.end(), edit) != all.end());
        }
    }
    std::vector<Edit> backwards(all.rbegin(), all.rend());
    const Folded a = fold("a", all);
    const Folded b = fold("a", backwards);
    RC_ASSERT(a.assessment == b.assessment);
    RC_ASSERT(a.disputes == b.disputes);
    RC_ASSERT(a.heads == b.heads);
}

/// Tries `count` random histories of two to six devices.
bool lawsHoldFor(int count)
{
    rc::detail::TestParams params;
    params.maxSuccess = count;
    params.seed = 20261123;
    const auto result = rc::detail::checkTestable(
        [] { mustKeepItsLaws(histories::random(*rc::gen::inRange<std::size_t>(2, 7))); },
        rc::detail::TestMetadata{}, params);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    UNSCOPED_INFO(said.str());
    return result.template is<rc::detail::SuccessResult>();
}

} // namespace

TEST_CASE("ten thousand histories of up to six devices keep their laws")
{
    CHECK(lawsHoldFor(10'000));
}

TEST_CASE("a hundred thousand histories of up to six devices keep their laws", "[.nightly]")
{
    CHECK(lawsHoldFor(100'000));
}
