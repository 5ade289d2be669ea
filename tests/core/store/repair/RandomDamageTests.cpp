#include "core/store/repair/RepairCopy.h"
#include "core/support/File.h"
#include "tests/support/Damage.h"
#include "tests/support/LargerCasebook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <set>

using namespace core;

namespace {

constexpr std::uint64_t seed = 20261130;

std::map<EditId, Edit> editsIn(const std::filesystem::path& path)
{
    CasebookOptions options;
    options.readOnly = true;
    const auto casebook = Casebook::open(path, options);
    REQUIRE(casebook);
    std::map<EditId, Edit> all;
    for (const AssessmentId& id : casebook->ids().value()) {
        const auto ledger = casebook->read(id);
        REQUIRE(ledger);
        for (const Edit& edit : ledger->edits()) {
            all.emplace(edit.id, edit);
        }
    }
    return all;
}

/// A casebook that is damaged again and again, and rescued.
class Rescuing {
public:
    Rescuing()
        : m_whole(readFile(m_larger.path(), 1 << 24).value())
        , m_all(editsIn(m_larger.path()))
        , m_damaged(m_larger.folder() / "damaged.standpoint")
        , m_to(m_larger.folder() / "rescued.standpoint")
        , m_ids([] { return Timestamp{1'796'000'000'000}; }, [this] { return m_chance(); })
    {
        REQUIRE(m_all.size() == m_larger.edits());
    }

    std::size_t edits() const { return m_all.size(); }
    const std::filesystem::path& damagedFile() const { return m_damaged; }
    std::filesystem::path wholeFile() const { return m_larger.path(); }

    /// How many rows of the log the shell of SQLite recovers.
    std::size_t recovered(const std::filesystem::path& from) const
    {
        const auto to = m_larger.folder() / "recovered.db";
        std::filesystem::remove(to);
        const std::string command = "sqlite3 '" + from.string() +
                                    "' .recover 2>/dev/null | sqlite3 '" + to.string() +
                                    "' > /dev/null 2>&1";
        const int answer = std::system(command.c_str());
        return answer == 0 || std::filesystem::exists(to) ? same(to) : 0;
    }

    /// Damages the whole file and tells how many edits come back.
    std::size_t run(Damage damage)
    {
        const std::string bytes = damaged(m_whole, damage, m_chance);
        REQUIRE(writeFile(m_damaged, bytes));
        std::filesystem::remove(m_to);
        const RepairRequest request{m_damaged, {}, [this](const std::string& id) {
                                        const auto text = m_larger.library().text(id);
                                        return text ? std::optional(*text) : std::nullopt;
                                    }};
        const auto report = repairCopy(request, m_to, systemTime, m_ids);
        if (!report) {
            FAIL(toString(report.problem()));
        }
        CHECK(readFile(m_damaged, 1 << 24).value() == bytes);
        std::size_t rescued = 0;
        for (const auto& [id, edit] : editsIn(m_to)) {
            if (const auto original = m_all.find(id); original != m_all.end()) {
                CHECK(original->second == edit);
                ++rescued;
            }
        }
        return rescued;
    }

    /// How many rows of the log are the same in another file, whatever its tables are.
    std::size_t same(const std::filesystem::path& path) const
    {
        const std::string rows = "SELECT hex(id) || record || kind || value || author FROM edit";
        std::set<std::string> ours;
        SQLite::Database original(m_larger.path().string(), SQLite::OPEN_READONLY);
        for (SQLite::Statement each(original, rows); each.executeStep();) {
            ours.insert(each.getColumn(0).getString());
        }
        std::size_t found = 0;
        for (const std::string& sql :
             {rows, std::string("SELECT hex(c1) || c2 || c3 || c4 || c5 FROM lost_and_found")}) {
            try {
                SQLite::Database other(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
                for (SQLite::Statement each(other, sql); each.executeStep();) {
                    found += ours.erase(each.getColumn(0).getString());
                }
            } catch (const SQLite::Exception&) {
                // It has no such table, or no more can be read of it.
            }
        }
        return found;
    }

private:
    LargerCasebook m_larger;
    std::string m_whole;
    std::map<EditId, Edit> m_all;
    std::filesystem::path m_damaged;
    std::filesystem::path m_to;
    std::mt19937_64 m_chance{seed};
    IdSource m_ids;
};

std::string percent(std::size_t part, std::size_t whole)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(1)
         << 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return text.str();
}

} // namespace

TEST_CASE("of 56 damages by chance, repair rescues nearly all edits and never a wrong one")
{
    Rescuing rescuing;
    std::size_t rescued = 0;
    constexpr std::size_t rounds = 7;
    for (std::size_t run = 0; run < rounds * damageNames.size(); ++run) {
        const std::size_t kind = run % damageNames.size();
        INFO(damageNames[kind] << ", run " << run);
        rescued += rescuing.run(static_cast<Damage>(kind));
    }
    // Everything that is lost lay in pages that are gone.
    const std::size_t all = rounds * damageNames.size() * rescuing.edits();
    INFO("rescued " << percent(rescued, all));
    CHECK(rescued * 10 > all * 9);
}

TEST_CASE("of a thousand damages by chance, repair rescues more than SQLite reads or recovers",
          "[.nightly]")
{
    Rescuing rescuing;
    // Debian 12 has a shell whose .recover fails for every file.
    const bool recovers = rescuing.recovered(rescuing.wholeFile()) == rescuing.edits();
    constexpr std::size_t rounds = 125;
    const std::size_t whole = rounds * rescuing.edits();
    std::array<std::size_t, 3> all{};
    std::cout << "damage | repair, % | SQLite alone, % | .recover, %\n";
    const auto print = [&](std::string_view name, const auto& counts, std::size_t of) {
        std::cout << name << " | " << percent(counts[0], of) << " | " << percent(counts[1], of)
                  << " | " << (recovers ? percent(counts[2], of) : "fails") << std::endl;
    };
    for (std::size_t kind = 0; kind < damageNames.size(); ++kind) {
        std::array<std::size_t, 3> counts{};
        for (std::size_t round = 0; round < rounds; ++round) {
            counts[0] += rescuing.run(static_cast<Damage>(kind));
            counts[1] += rescuing.same(rescuing.damagedFile());
            counts[2] += recovers ? rescuing.recovered(rescuing.damagedFile()) : 0;
        }
        print(damageNames[kind], counts, whole);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] += counts[i];
        }
    }
    print("all", all, whole * damageNames.size());
    CHECK(all[0] > all[1]);
    CHECK(all[0] >= all[2]);
    CHECK(all[0] * 10 > whole * damageNames.size() * 9);
}
