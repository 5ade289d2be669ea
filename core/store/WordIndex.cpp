#include "core/store/WordIndex.h"

#include "core/store/Tokenizer.h"
#include "core/store/WordQuery.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace core {

struct WordIndex::Index {
    std::vector<std::string> texts;
    SQLite::Database connection{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

WordIndex::WordIndex(const std::vector<std::string>& texts) : m_index(std::make_unique<Index>())
{
    m_index->texts = texts;
    m_index->connection.exec("CREATE VIRTUAL TABLE entry_text USING fts5("
                             "text, " STANDPOINT_TOKENIZER ")");
    SQLite::Transaction all(m_index->connection);
    SQLite::Statement insert(m_index->connection,
                             "INSERT INTO entry_text (rowid, text) VALUES (?, ?)");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        insert.bind(1, static_cast<std::int64_t>(i));
        insert.bindNoCopy(2, texts[i]);
        insert.exec();
        insert.reset();
    }
    all.commit();
}

WordIndex::~WordIndex() = default;
WordIndex::WordIndex(WordIndex&&) noexcept = default;
WordIndex& WordIndex::operator=(WordIndex&&) noexcept = default;

Result<std::vector<WordIndex::Place>> WordIndex::find(const std::string& words) const
{
    std::vector<Place> places;
    const std::string query = wordQuery(words);
    if (query.empty()) {
        return places;
    }
    try {
        SQLite::Statement rows(m_index->connection,
                               "SELECT rowid, highlight(entry_text, 0, char(1), char(2)) "
                               "FROM entry_text WHERE entry_text MATCH ? ORDER BY rowid");
        rows.bind(1, query);
        while (rows.executeStep()) {
            const auto text = static_cast<std::size_t>(rows.getColumn(0).getInt64());
            places.push_back(
                {text, spansIn(rows.getColumn(1).getString(), m_index->texts.at(text))});
        }
        return places;
    } catch (const SQLite::Exception& error) {
        return Problem{std::string("Searching: ") + error.what(), {}};
    }
}

} // namespace core
