#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A column of a table that leaves as CSV.
struct CsvColumn {
    enum class Type { Text, Word, Integer, Day, Time };
    std::string name; ///< As in the head of the file: lower case, words joined by "_".
    std::string description;
    /// Text is what people wrote, and guarded. All others are words, numbers and days of ours.
    Type type = Type::Text;
    std::string separator = {}; ///< Between the values of a cell that holds several; else empty.
};

/// One table, one file. Each row has a cell for each column; an empty cell is an unknown value.
struct CsvTable {
    std::string fileName; ///< "report.csv"
    std::string description;
    std::vector<CsvColumn> columns;
    std::vector<std::string> key; ///< The columns that together tell one row from another.
    std::vector<std::vector<std::string>> rows;
};

/// `table` as RFC 4180 says: UTF-8 without a byte order mark, one head, lines that end in CR LF.
/// Control characters besides tab and line feed are dropped.
std::string toCsv(const CsvTable& table);

/// What spreadsheets need before the text so that they read it as UTF-8; programs stumble over it.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// `text` so that no spreadsheet takes it for a formula: an apostrophe before whatever begins with
/// any number of apostrophes and one of = + - @, a tab or a line break. `unguarded` takes it away;
/// every text survives both.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view text);

/// What the tables hold, as CSV on the Web (W3C) describes it, to lie beside them: names, types and
/// keys of the columns, and how texts are guarded. `language` is a BCP 47 tag.
std::string csvMetadata(const std::vector<CsvTable>& tables, std::string_view language);

} // namespace core
