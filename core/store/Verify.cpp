#include "core/store/Verify.h"

#include "core/assessment/EditCheck.h"
#include "core/assessment/Ledger.h"
#include "core/assessment/PossibleCapacities.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/Redactions.h"
#include "core/store/About.h"
#include "core/store/Content.h"
#include "core/store/Derived.h"
#include "core/store/EditLog.h"
#include "core/store/RecycleBin.h"
#include "core/store/SearchCheck.h"
#include "core/support/Digest.h"

#include <algorithm>
#include <iostream>

namespace core {

namespace {

using Kind = VerifyFinding::Kind;

std::vector<std::pair<std::int64_t, AssessmentId>> allAssessments(const Database& database)
{
    std::vector<std::pair<std::int64_t, AssessmentId>> all;
    Query rows = database.query("SELECT number, id FROM assessment ORDER BY number");
    while (rows.next()) {
        all.emplace_back(rows[0].getInt64(), rows.text(1));
    }
    return all;
}

void checkStandards(const Database& database, std::vector<VerifyFinding>& found)
{
    try {
        Query editions = database.query("SELECT id, digest, yaml FROM edition ORDER BY number");
        while (editions.next()) {
            const auto digest = sha256(editions.text(2));
            if (editions[1].getString() != std::string(digest.begin(), digest.end())) {
                found.push_back({Kind::NoStandard, {}, editions.text(0), {}});
            }
        }
    } catch (const SQLite::Exception& error) {
        if (!isDamage(error)) {
            throw;
        }
        // The file is told to be damaged; whose text it is may be lost with it.
        found.push_back({Kind::NoStandard, {}, {}, {}});
    }
}

void checkFile(const Database& database, std::vector<VerifyFinding>& found)
{
    SQLite::Statement check(database.connection(), "PRAGMA integrity_check(20)");
    bool isWhole = true;
    while (check.executeStep()) {
        if (const std::string line = check.getColumn(0).getString(); line != "ok") {
            // SQLite's words for whoever looks into it.
            std::clog << line + '\n';
            isWhole = false;
        }
    }
    if (!isWhole) {
        found.push_back({Kind::Damaged, {}, {}, {}});
    }
    checkStandards(database, found);
    SQLite::Statement references(database.connection(), "PRAGMA foreign_key_check");
    if (references.executeStep()) {
        found.push_back({Kind::LooseRow, {}, references.getColumn(0).getString(), {}});
    }
    if (!searchAgrees(database.connection())) {
        found.push_back({Kind::SearchDiffers, {}, {}, {}});
    }
}

/// The ids of the editions that an assessment is bound to, those included that it names no more.
std::vector<std::string> allBound(const Database& database, std::int64_t number)
{
    std::vector<std::string> ids;
    Query rows = database.query("SELECT id FROM bound JOIN edition ON number = edition "
                                "WHERE assessment = ? ORDER BY id");
    rows.with(number);
    while (rows.next()) {
        ids.push_back(rows.text(0));
    }
    return ids;
}

void checkOne(const Database& database, std::int64_t number, const AssessmentId& id,
              const EditionsOf& editionsOf, std::vector<VerifyFinding>& found)
{
    std::vector<std::string> unreadable;
    const Ledger ledger(id, readEdits(database, number, &unreadable));
    for (const std::string& why : unreadable) {
        found.push_back({Kind::AlteredEdit, id, {}, why});
    }
    const Assessment& assessment = ledger.assessment();
    const Editions editions = editionsOf(number, assessment.standards);
    const auto ofBound = allBound(database, number);
    const Editions bound = editionsOf(number, ofBound);
    if (editions.size() != assessment.standards.size() || bound.size() != ofBound.size()) {
        // Without it, nothing more can be said of the rest.
        found.push_back({Kind::NoStandard, id, {}, {}});
        return;
    }
    const bool isCut = readAbout(database, aboutCutFor + id).has_value();
    const PossibleCapacities possible(ledger.edits(), std::nullopt);
    const Redactions redactions(ledger.edits());
    for (const Edit& edit : ledger.edits()) {
        if (isAltered(id, edit) && !redactions.left(edit)) {
            found.push_back(
                {Kind::AlteredEdit, id, toString(edit.id), whichEdit(edit, ledger.edits())});
        } else if (const auto fault = faultOf(edit, bound)) {
            found.push_back({Kind::ForbiddenEdit, id, toString(edit.id), *fault});
        } else if (const auto why = isCut ? std::nullopt : possible.whyNever(edit)) {
            found.push_back({Kind::ForbiddenEdit, id, toString(edit.id), *why});
        }
    }
    for (const Attachment& file : assessment.attachments) {
        try {
            readContent(database, file.digest);
        } catch (const Failure&) {
            found.push_back({Kind::AlteredBytes, id, file.name, {}});
        }
    }
    const auto summary = readSummary(database, number);
    if (isRecycled(database, number)) {
        if (summary || !readEntries(database, number).empty()) {
            found.push_back({Kind::ListDiffers, id, {}, {}});
        }
        return;
    }
    if (!summary || *summary != summarise(assessment, ledger.edits(), editions)) {
        found.push_back({Kind::ListDiffers, id, {}, {}});
    }
    std::vector<std::pair<std::string, std::string>> expected;
    for (auto& [record, text] : searchable(assessment)) {
        expected.emplace_back(toString(record), text);
    }
    std::sort(expected.begin(), expected.end());
    auto entries = readEntries(database, number);
    std::sort(entries.begin(), entries.end());
    if (entries != expected) {
        const auto other = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return !std::binary_search(expected.begin(), expected.end(), entry);
        });
        found.push_back({Kind::EntriesDiffer, id,
                         other != entries.end() ? other->first : std::string(),
                         other != entries.end() ? other->second : std::string()});
    }
}

} // namespace

std::vector<VerifyFinding> findingsIn(const Database& database, const EditionsOf& editionsOf,
                                      const Progress& progress)
{
    std::vector<VerifyFinding> found;
    checkFile(database, found);
    const auto all = allAssessments(database);
    for (std::size_t i = 0; i < all.size(); ++i) {
        checkStopped(progress, database.path().string());
        checkOne(database, all[i].first, all[i].second, editionsOf, found);
        progress.report(i + 1, all.size());
    }
    return found;
}

} // namespace core
