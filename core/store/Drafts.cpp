#include "core/store/Drafts.h"

#include "core/store/About.h"
#include "core/support/Ascii.h"

#include <algorithm>

namespace core {

namespace {

/// The rows of one place.
std::optional<std::string> readRow(const Database& database, DraftsOf of, const std::string& row)
{
    if (!of) {
        return readAbout(database, aboutDraft + row);
    }
    Query found = database.query("SELECT text FROM draft WHERE assessment = ? AND place = ?");
    found.with(*of, row);
    return found.next() ? std::optional<std::string>(found.text(0)) : std::nullopt;
}

void writeRow(const Database& database, DraftsOf of, const Draft& row)
{
    if (!of) {
        writeAbout(database, aboutDraft + row.place, row.text);
        return;
    }
    database.query("INSERT OR REPLACE INTO draft (assessment, place, text) VALUES (?, ?, ?)")
        .with(*of, row.place, row.text)
        .run();
}

void dropRow(const Database& database, DraftsOf of, const std::string& row)
{
    if (!of) {
        writeAbout(database, aboutDraft + row, std::nullopt);
        return;
    }
    database.query("DELETE FROM draft WHERE assessment = ? AND place = ?").with(*of, row).run();
}

/// The first row beside those of other windows.
std::string freeRow(const Database& database, DraftsOf of, const std::string& place)
{
    for (int number = 2;; ++number) {
        const std::string row = place + " (" + std::to_string(number) + ")";
        if (!readRow(database, of, row)) {
            return row;
        }
    }
}

} // namespace

std::string placeOf(const std::string& row)
{
    const auto from = row.rfind(" (");
    const bool isBeside = from != std::string::npos && row.size() > from + 3 && row.back() == ')' &&
                          std::all_of(row.begin() + static_cast<std::ptrdiff_t>(from) + 2,
                                      row.end() - 1, isAsciiDigit);
    return isBeside ? row.substr(0, from) : row;
}

std::vector<Draft> readDrafts(const Database& database, DraftsOf of)
{
    std::vector<Draft> drafts;
    if (of) {
        Query rows =
            database.query("SELECT place, text FROM draft WHERE assessment = ? ORDER BY place");
        rows.with(*of);
        while (rows.next()) {
            drafts.push_back({rows.text(0), rows.text(1)});
        }
        return drafts;
    }
    Query rows =
        database.query("SELECT name, value FROM about WHERE instr(name, ?) = 1 ORDER BY name");
    rows.with(aboutDraft);
    while (rows.next()) {
        drafts.push_back({rows.text(0).substr(aboutDraft.size()), rows.text(1)});
    }
    return drafts;
}

Draft keepDraft(const Database& database, DraftsOf of, const Draft& draft,
                const std::optional<Draft>& known)
{
    Draft row{known ? known->place : draft.place, draft.text};
    const auto there = readRow(database, of, row.place);
    const bool isOurs = !there || (known && *there == known->text);
    if (draft.text.empty()) {
        if (isOurs) {
            dropRow(database, of, row.place);
        }
        return row;
    }
    if (!isOurs && *there != draft.text) {
        row.place = freeRow(database, of, draft.place);
    }
    writeRow(database, of, row);
    return row;
}

void dropDraft(const Database& database, std::int64_t number, const Draft& row)
{
    database.query("DELETE FROM draft WHERE assessment = ? AND place = ? AND text = ?")
        .with(number, row.place, row.text)
        .run();
}

} // namespace core
