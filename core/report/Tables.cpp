#include "core/report/Tables.h"

#include "core/assessment/ShownName.h"

#include <filesystem>

namespace core {

namespace {

using Type = CsvColumn::Type;
using Row = std::vector<std::string>;

/// Columns and rows filled side by side, so that they cannot drift apart.
class Filling {
public:
    explicit Filling(CsvTable& table) : m_table(table) {}

    void begin() { m_row.clear(); }
    void put(CsvColumn column, std::string value)
    {
        if (!m_columnsKnown) {
            m_table.columns.push_back(std::move(column));
        }
        m_row.push_back(std::move(value));
    }
    void end()
    {
        if (m_columnsKnown) {
            m_table.rows.push_back(std::move(m_row));
        }
        m_columnsKnown = true;
    }

private:
    CsvTable& m_table;
    Row m_row;
    bool m_columnsKnown = false; ///< The first row is a blank one that only names the columns.
};

std::string joined(const std::vector<std::string>& values, const char* separator)
{
    std::string result;
    for (const std::string& value : values) {
        result += (result.empty() ? "" : separator) + value;
    }
    return result;
}

std::string pointWords(const std::vector<PointRef>& points)
{
    std::vector<std::string> words;
    for (const PointRef& point : points) {
        words.push_back(toString(point));
    }
    return joined(words, " ");
}

/// A semicolon inside a theme has a backslash before it, and so has a backslash.
std::string themeWords(const std::vector<std::string>& themes)
{
    std::vector<std::string> words;
    for (const std::string& theme : themes) {
        std::string& word = words.emplace_back();
        for (const char letter : theme) {
            word += letter == ';' || letter == '\\' ? "\\" : "";
            word += letter;
        }
    }
    return joined(words, ";");
}

template <typename Enum>
std::string wordOf(const std::optional<Enum>& value)
{
    return value ? std::string(toWord(*value)) : std::string();
}

void putAssessment(Filling& filling, const Assessment& assessment)
{
    filling.put({"assessment_id", "Which assessment", Type::Text}, assessment.id);
    filling.put({"assessment_date", "The day of the assessment", Type::Day},
                assessment.date ? toIso(*assessment.date) : std::string());
    filling.put({"service", "The service that was assessed", Type::Text}, assessment.service.name);
    filling.put({"organisation", "Who runs the service", Type::Text},
                assessment.service.organisation);
    filling.put({"phase", "The phase that the service was in", Type::Text},
                assessment.service.phase);
    filling.put({"type", "The kind of review", Type::Word}, std::string(toWord(assessment.type)));
}

void addOutcome(Filling& filling, const CutAssessment& one, const Standard& edition,
                const Point& point, Reader reader, std::string_view language)
{
    const Outcome* outcome = one.assessment.outcome({edition.id, point.number});
    filling.begin();
    putAssessment(filling, one.assessment);
    filling.put({"standard", "The edition of the standard", Type::Word}, edition.id);
    filling.put({"point", "The number of the point", Type::Integer},
                point.number > 0 ? std::to_string(point.number) : std::string());
    filling.put({"title", "The point's official title", Type::Text},
                inLanguage(point.title, language));
    filling.put({"outcome", "What the panel settled; empty when it has not", Type::Word},
                outcome ? outcome->outcome : std::string());
    if (mayReadReasons(reader)) {
        filling.put({"reason", "Why the panel settled so", Type::Text},
                    outcome ? outcome->reason : std::string());
    }
    filling.put(
        {"result",
         "The result of the whole assessment; empty when there is none, and when it would be for "
         "some of the points alone",
         Type::Word},
        resultOf(one.assessment, one.editions).inOneWord());
    filling.end();
}

CsvTable outcomes(const std::vector<CutAssessment>& assessments, Reader reader,
                  std::string_view language)
{
    CsvTable table;
    table.description = "One row for each point of each standard";
    table.key = {"assessment_id", "standard", "point"};
    Filling filling(table);
    addOutcome(filling, {}, {}, {}, reader, language);
    for (const CutAssessment& one : assessments) {
        const std::string_view own = language.empty() ? one.assessment.language : language;
        for (const auto& edition : one.editions) {
            for (const Point& point : edition->points) {
                addOutcome(filling, one, *edition, point, reader, own);
            }
        }
    }
    return table;
}

void addRecommendation(Filling& filling, const Assessment& assessment, const Recommendation& item,
                       Reader reader)
{
    filling.begin();
    putAssessment(filling, assessment);
    filling.put({"recommendation_id", "Which recommendation", Type::Text}, item.id);
    filling.put({"priority", "must, should or could", Type::Word},
                std::string(toWord(item.priority)));
    filling.put({"owner", "Who has to act", Type::Word}, std::string(toWord(item.owner)));
    filling.put({"text", "What to do", Type::Text}, item.text);
    filling.put({"due", "By which day; empty when there is none", Type::Day},
                item.due ? toIso(*item.due) : std::string());
    filling.put({"points", "The points that it is about", Type::Word, " "},
                pointWords(item.points));
    filling.put({"themes", "What it is about", Type::Text, ";"}, themeWords(item.themes));
    filling.put({"status", "How far it is", Type::Word}, std::string(toWord(item.status)));
    if (mayReadReasons(reader)) {
        filling.put({"status_reason", "Why it stands so", Type::Text}, item.statusReason);
    }
    if (reader == Reader::Panel) {
        filling.put({"audience", "Who may read it besides the panel", Type::Word},
                    std::string(toWord(item.audience)));
    }
    filling.end();
}

CsvTable recommendations(const std::vector<CutAssessment>& assessments, Reader reader)
{
    CsvTable table;
    table.description = "One row for each recommendation";
    table.key = {"assessment_id", "recommendation_id"};
    Filling filling(table);
    addRecommendation(filling, {}, {}, reader);
    for (const CutAssessment& one : assessments) {
        for (const Recommendation& item : one.assessment.recommendations) {
            addRecommendation(filling, one.assessment, item, reader);
        }
    }
    return table;
}

void addNote(Filling& filling, const Assessment& assessment, const Note& note)
{
    filling.begin();
    putAssessment(filling, assessment);
    filling.put({"note_id", "Which note", Type::Text}, note.id);
    filling.put({"kind", "What it says", Type::Word}, std::string(toWord(note.kind)));
    filling.put({"text", "The note", Type::Text}, note.text);
    filling.put({"points", "The points that it is about", Type::Word, " "},
                pointWords(note.points));
    filling.put({"audience", "Who may read it besides the panel", Type::Word},
                std::string(toWord(note.audience)));
    filling.put({"how_we_know", "How the panel knows; empty when not said", Type::Word},
                wordOf(note.seen));
    filling.put({"state", "For a question: how far it is", Type::Word}, wordOf(note.state));
    filling.put({"author", "Who noted it", Type::Text}, nameOf(assessment, note.author));
    filling.put({"noted_at", "When, in UTC", Type::Time},
                note.at ? toRfc3339(*note.at) : std::string());
    filling.end();
}

CsvTable notes(const std::vector<CutAssessment>& assessments)
{
    CsvTable table;
    table.description = "One row for each note";
    table.key = {"assessment_id", "note_id"};
    Filling filling(table);
    addNote(filling, {}, {});
    for (const CutAssessment& one : assessments) {
        for (const Note& note : one.assessment.notes) {
            addNote(filling, one.assessment, note);
        }
    }
    return table;
}

} // namespace

std::vector<CsvTable> tablesOf(const std::vector<CutAssessment>& assessments, Reader reader,
                               const std::string& fileName, std::string_view language)
{
    const std::string stem = std::filesystem::path(fileName).stem().string();
    std::vector<CsvTable> tables{outcomes(assessments, reader, language),
                                 recommendations(assessments, reader)};
    tables[0].fileName = fileName;
    tables[1].fileName = stem + "-recommendations.csv";
    if (reader == Reader::Panel) {
        tables.push_back(notes(assessments));
        tables.back().fileName = stem + "-notes.csv";
    }
    return tables;
}

} // namespace core
