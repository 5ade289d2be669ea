#include "core/store/Forgotten.h"

#include "core/assessment/CutIds.h"
#include "core/store/About.h"
#include "core/store/Content.h"
#include "core/store/MergeLog.h"
#include "core/store/RecycleBin.h"
#include "core/support/Digest.h"

#include <array>

namespace core {

namespace {

constexpr int firstVersionWithForgotten = 7;

std::vector<std::uint8_t> digestOf(const AssessmentId& id)
{
    const auto digest = sha256("Standpoint forgotten\n" + id);
    return {digest.begin(), digest.end()};
}

/// The ids by which somebody may hand an assessment in.
std::array<AssessmentId, 4> idsOf(const AssessmentId& id)
{
    return {id, cutId(id, Reader::Team), cutId(id, Reader::Sponsor), cutId(id, Reader::Public)};
}

} // namespace

std::vector<std::vector<std::uint8_t>> forgottenDigests(const AssessmentId& id)
{
    std::vector<std::vector<std::uint8_t>> digests;
    for (const AssessmentId& one : idsOf(id)) {
        digests.push_back(digestOf(one));
    }
    return digests;
}

bool isForgotten(const Database& database, const AssessmentId& id)
{
    if (database.version() < firstVersionWithForgotten) {
        return false;
    }
    Query row = database.query("SELECT 1 FROM forgotten WHERE digest = ?");
    return row.with(digestOf(id)).next();
}

void rememberForgotten(const Database& database, const AssessmentId& id, Timestamp at)
{
    for (const AssessmentId& one : idsOf(id)) {
        database.query("INSERT OR REPLACE INTO forgotten (digest, at) VALUES (?, ?)")
            .with(digestOf(one), std::int64_t{at.milliseconds})
            .run();
    }
}

void allowAgain(const Database& database, const AssessmentId& id)
{
    for (const AssessmentId& one : idsOf(id)) {
        database.query("DELETE FROM forgotten WHERE digest = ?").with(digestOf(one)).run();
    }
}

void dropAssessment(const Database& database, std::int64_t number, const AssessmentId& id)
{
    dropEntries(database, number);
    database.query("DELETE FROM edit WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM draft WHERE assessment = ?").with(number).run();
    database.query("DELETE FROM set_aside WHERE assessment = ?").with(id).run();
    database.query("DELETE FROM came_in WHERE assessment = ?").with(id).run();
    database.query("DELETE FROM made_way WHERE assessment = ?").with(id).run();
    database.query("DELETE FROM signed WHERE assessment = ?").with(id).run();
    for (const std::string& of : {aboutCutFor, aboutCutMade, aboutSelf, aboutApart, aboutKeepUntil,
                                  aboutKeptHere, aboutLater}) {
        writeAbout(database, of + id, std::nullopt);
        database.query("DELETE FROM about_before WHERE name = ?").with(of + id).run();
    }
    database.query("DELETE FROM about WHERE instr(name, ?) = 1")
        .with(aboutStyleOf + id + "/")
        .run();
    removeEmpty(database, number);
}

void dropUnneeded(const Database& database)
{
    database
        .query("DELETE FROM about_before WHERE merge NOT IN (SELECT merge FROM came_in UNION "
               "SELECT merge FROM made_way)")
        .run();
    database
        .query("DELETE FROM merged WHERE number NOT IN (SELECT merge FROM came_in UNION "
               "SELECT merge FROM made_way UNION "
               "SELECT merge FROM signed WHERE merge IS NOT NULL)")
        .run();
    database
        .query(
            "DELETE FROM about WHERE instr(name, ?1) = 1 AND substr(name, length(?1) + 1) NOT IN "
            "(SELECT value FROM about WHERE instr(name, ?2) = 1)")
        .with(aboutStyle, aboutStyleOf)
        .run();
    database.query("DELETE FROM edition WHERE number NOT IN (SELECT edition FROM bound)").run();
    dropUnusedContent(database);
}

void remakeIndex(const Database& database)
{
    database.query("INSERT INTO entry_text (entry_text) VALUES ('rebuild')").run();
}

} // namespace core
