#include "core/store/Casebook.h"
#include "core/store/OpenCasebook.h"
#include "core/support/Ascii.h"

#include <algorithm>

namespace core {

namespace {

/// Words as a query of FTS5: each in quotes, so that no letter of theirs is an operator, and each
/// standing for every word that begins with it.
std::string matching(const std::string& words)
{
    std::string query;
    std::string word;
    const auto flush = [&] {
        if (std::any_of(word.begin(), word.end(), [](unsigned char letter) {
                return letter >= 0x80 || isAsciiLetterOrDigit(static_cast<char>(letter));
            })) {
            query += (query.empty() ? "\"" : " \"") + word + "\"*";
        }
        word.clear();
    };
    for (const char letter : words) {
        if (letter == ' ' || letter == '\t' || letter == '\n') {
            flush();
        } else {
            word += letter;
            if (letter == '"') {
                word += '"';
            }
        }
    }
    flush();
    return query;
}

} // namespace

Result<std::vector<Hit>> Casebook::search(const std::string& words, int limit) const
{
    return m_open->guarded("Searching", [&] {
        std::vector<Hit> hits;
        const std::string query = matching(words);
        if (query.empty()) {
            return hits;
        }
        // The newest entry has the greatest number; the index can be read from its end, so the cost
        // does not grow with the number of hits.
        Query rows = m_open->database.query(
            "SELECT assessment.id, listed.service, entry.record, entry.text FROM entry_text "
            "JOIN entry ON entry.number = entry_text.rowid "
            "JOIN assessment ON assessment.number = entry.assessment "
            "JOIN listed ON listed.assessment = entry.assessment "
            "WHERE entry_text MATCH ? ORDER BY entry_text.rowid DESC LIMIT ?");
        rows.with(query, limit);
        while (rows.next()) {
            if (auto record = recordIdFrom(rows.text(2))) {
                hits.push_back({rows.text(0), rows.text(1), std::move(*record), rows.text(3)});
            }
        }
        return hits;
    });
}

Result<std::int64_t> Casebook::countNotes() const
{
    return m_open->guarded("Counting the notes", [&]() -> std::int64_t {
        Query row = m_open->database.query("SELECT coalesce(sum(notes), 0) FROM listed");
        row.next();
        return row[0].getInt64();
    });
}

} // namespace core
