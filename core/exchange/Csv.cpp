#include "core/exchange/Csv.h"

#include "core/json/Json.h"
#include "core/support/Text.h"

namespace core {

namespace {

constexpr std::string_view guardNote =
    "A text that begins with any number of apostrophes and one of = + - @, a tab or a line break "
    "has "
    "one more apostrophe before it, so that spreadsheets do not run it as a formula. Take one away "
    "to have the text as it was written.";

bool startsLikeFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r\n").find(text[first]) != std::string_view::npos;
}

void addCell(std::string& csv, std::string_view text)
{
    const bool needsQuotes = text.find_first_of("\",;\t\r\n") != std::string_view::npos ||
                             text.starts_with(' ') || text.ends_with(' ');
    if (!needsQuotes) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char letter : text) {
        csv += letter;
        if (letter == '"') {
            csv += letter;
        }
    }
    csv += '"';
}

std::string_view datatype(CsvColumn::Type type)
{
    switch (type) {
    case CsvColumn::Type::Integer: return "integer";
    case CsvColumn::Type::Day: return "date";
    case CsvColumn::Type::Time: return "dateTimeStamp";
    case CsvColumn::Type::Text:
    case CsvColumn::Type::Word: break;
    }
    return "string";
}

Json described(const CsvTable& table)
{
    Json columns = Json::array();
    for (const CsvColumn& column : table.columns) {
        Json one{{"name", column.name},
                 {"titles", column.name},
                 {"dc:description", column.description},
                 {"datatype", datatype(column.type)}};
        one.addUnlessEmpty("separator", column.separator);
        columns.push_back(std::move(one));
    }
    Json schema{{"columns", std::move(columns)}};
    if (!table.key.empty()) {
        schema.add("primaryKey", table.key);
    }
    return {{"url", table.fileName},
            {"dc:description", table.description},
            {"tableSchema", std::move(schema)}};
}

} // namespace

std::string toCsv(const CsvTable& table)
{
    std::string csv;
    for (const CsvColumn& column : table.columns) {
        csv += (csv.empty() ? "" : ",") + column.name;
    }
    csv += "\r\n";
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isText = table.columns[i].type == CsvColumn::Type::Text;
            csv += i == 0 ? "" : ",";
            const std::string text = printable(row[i]);
            addCell(csv, isText ? guarded(text) : text);
        }
        csv += "\r\n";
    }
    return csv;
}

std::string guarded(std::string_view text)
{
    return (startsLikeFormula(text) ? "'" : "") + std::string(text);
}

std::string unguarded(std::string_view text)
{
    const bool isGuarded = text.starts_with('\'') && startsLikeFormula(text);
    return std::string(isGuarded ? text.substr(1) : text);
}

std::string csvMetadata(const std::vector<CsvTable>& tables, std::string_view language)
{
    Json list = Json::array();
    for (const CsvTable& table : tables) {
        list.push_back(described(table));
    }
    Json context = Json::array();
    context.push_back("http://www.w3.org/ns/csvw");
    context.push_back(Json{{"@language", language}});
    const Json metadata{{"@context", std::move(context)},
                        {"rdfs:comment", guardNote},
                        {"dialect", Json{{"encoding", "utf-8"},
                                         {"header", true},
                                         {"lineTerminators", std::vector<std::string>{"\r\n"}}}},
                        {"tables", std::move(list)}};
    return metadata.text() + "\n";
}

} // namespace core
