#include "core/assessment/Import.h"
#include "core/exchange/AssessmentJson.h"
#include "core/store/Casebook.h"
#include "core/support/File.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "bench/Figure.h"
#include "bench/Generator.h"
#include "bench/Measures.h"

namespace bench {

namespace {

namespace fs = std::filesystem;
using namespace core;

/// A measure that cannot be taken is no figure; the run ends so that nobody takes it for one.
template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "standpoint-bench: %s\n", toString(result.problem()).c_str());
        std::exit(1);
    }
    return std::move(result).value();
}

/// Bare SQLite with the settings of a casebook.
std::unique_ptr<SQLite::Database> bareDatabase(const fs::path& path)
{
    fs::remove(path);
    auto database =
        std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database->exec("PRAGMA journal_mode = DELETE");
    database->exec("PRAGMA synchronous = EXTRA");
    database->exec("CREATE TABLE note (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
    return database;
}

Casebook newCasebook(const fs::path& path)
{
    fs::remove(path);
    return must(Casebook::create(path, {"bench", "Lead assessor"}));
}

std::vector<AssessmentStart> starts(const std::vector<Assessment>& assessments,
                                    const Library& library)
{
    std::vector<AssessmentStart> result;
    for (const Assessment& assessment : assessments) {
        AssessmentStart start;
        start.id = assessment.id;
        Editions editions;
        for (const std::string& id : assessment.standards) {
            editions.push_back(must(library.edition(id)));
            start.editions.push_back({id, must(library.text(id))});
        }
        start.edits = asEdits(assessment, editions);
        result.push_back(std::move(start));
    }
    return result;
}

std::vector<Assessment> reports(const Setting& setting)
{
    const std::string text = must(readFile(setting.reports, std::size_t{64} << 20));
    return must(fromExchange(text, setting.reports.filename().string()));
}

} // namespace

fs::path generatedCasebook(const Setting& setting, int assessments)
{
    const fs::path path =
        setting.folder / ("generated-" + std::to_string(assessments) + ".standpoint");
    if (fs::exists(path)) {
        return path;
    }
    const fs::path unfinished = path.string() + ".unfinished";
    Generator generator(20261123);
    const auto standard = must(setting.library.edition("gds-2019"));
    auto casebook = newCasebook(unfinished);
    constexpr int atOnce = 250;
    for (int from = 0; from < assessments; from += atOnce) {
        std::vector<Assessment> some;
        for (int i = from; i < std::min(from + atOnce, assessments); ++i) {
            some.push_back(generator.assessment(*standard, i + 1, 150));
        }
        must(casebook.startAll(starts(some, setting.library)));
    }
    fs::rename(unfinished, path);
    return path;
}

void measureEdit(const Setting& setting)
{
    Generator generator(1);
    const auto standard = must(setting.library.edition("gds-2019"));
    auto casebook = newCasebook(setting.folder / "edit.standpoint");
    must(casebook.startAll(starts({generator.assessment(*standard, 1, 150)}, setting.library)));
    Ledger ledger = must(casebook.read("generated-1"));
    IdSource ids(systemTime, systemRandom);
    auto bare = bareDatabase(setting.folder / "bare.db");

    const auto [ours, floor] = inTurns(
        300,
        [&] {
            Note note;
            note.text = generator.sentence(300);
            note.points = {{"gds-2019", 1}};
            const EditId id = ids.next();
            const Edit edit =
                ledger.compose(id, noteRecord(toString(id)), AddNote{note}, "lead", systemTime());
            must(casebook.append("generated-1", {edit}));
        },
        [&] {
            SQLite::Statement insert(*bare, "INSERT INTO note (text) VALUES (?)");
            insert.bind(1, generator.sentence(300));
            insert.exec();
        });
    print({"One durable edit", "ms", ours, floor, "one bare SQLite commit, same settings",
           "at most 1.3×"});
}

void measureImport(const Setting& setting)
{
    if (setting.reports.empty()) {
        std::printf("| Import of the published reports | not measured: the reports are not there | "
                    "| | |\n");
        return;
    }
    const std::string text = must(readFile(setting.reports, std::size_t{64} << 20));
    std::size_t edits = 0;
    std::size_t bytes = 0;
    const auto ours = [&] {
        const auto all = starts(must(fromExchange(text, "reports.jsonl")), setting.library);
        edits = 0;
        for (const auto& start : all) {
            edits += start.edits.size();
        }
        bytes = text.size();
        auto casebook = newCasebook(setting.folder / "import.standpoint");
        must(casebook.startAll(all));
    };
    const auto floor = [&] {
        auto bare = bareDatabase(setting.folder / "bare.db");
        SQLite::Transaction transaction(*bare);
        SQLite::Statement insert(*bare, "INSERT INTO note (text) VALUES (?)");
        const std::string value(edits == 0 ? 1 : bytes / edits, 'x');
        for (std::size_t i = 0; i < edits; ++i) {
            insert.bind(1, value);
            insert.exec();
            insert.reset();
        }
        transaction.commit();
    };
    ours();
    const auto [took, floorTook] = inTurns(5, ours, floor);
    print({"Import of 136 published reports, " + std::to_string(edits) + " edits", "ms", took,
           floorTook, "as many bare inserts of as many bytes", ""});
}

void measureFold(const Setting& setting)
{
    std::vector<Edit> edits;
    if (!setting.reports.empty()) {
        for (const Assessment& report : reports(setting)) {
            auto some = asEdits(report, {});
            if (some.size() > edits.size()) {
                edits = std::move(some);
            }
        }
    } else {
        Generator generator(1);
        edits =
            asEdits(generator.assessment(*must(setting.library.edition("gds-2019")), 1, 150), {});
    }
    const auto [ours, floor] = inTurns(
        50, [&] { fold("largest", edits); },
        [&] {
            const auto copy = edits;
            if (copy.size() != edits.size()) {
                std::abort();
            }
        });
    print({"Fold of the largest assessment, " + std::to_string(edits.size()) + " edits", "ms", ours,
           floor, "one copy of the edits", "about 1 ms"});
}

void measureSearch(const Setting& setting, int assessments)
{
    const fs::path path = generatedCasebook(setting, assessments);
    auto casebook = must(Casebook::open(path));
    SQLite::Database bare(path, SQLite::OPEN_READONLY);
    const Generator generator(20261123);
    for (const std::size_t rank : {std::size_t{3}, std::size_t{300}, std::size_t{3000}}) {
        const std::string word = generator.word(rank);
        std::size_t hits = 0;
        const auto [ours, floor] = inTurns(
            40, [&] { hits = must(casebook.search(word, 50)).size(); },
            [&] {
                SQLite::Statement query(bare,
                                        "SELECT rowid FROM entry_text WHERE entry_text MATCH ? "
                                        "ORDER BY rowid DESC LIMIT 50");
                query.bind(1, "\"" + word + "\"*");
                while (query.executeStep()) {
                }
            });
        const char* how = rank < 10 ? "frequent" : rank < 1000 ? "middling" : "rare";
        print({"Newest " + std::to_string(hits) + " hits for a " + how + " word among " +
                   std::to_string(must(casebook.countNotes())) + " notes",
               "ms", ours, floor, "the bare FTS5 query", "at most 2×"});
    }
}

} // namespace bench
