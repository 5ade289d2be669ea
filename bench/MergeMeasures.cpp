#include "core/assessment/Import.h"
#include "core/packs/Merge.h"
#include "core/support/File.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>
#include <cstdlib>

#include "bench/Figure.h"
#include "bench/Generator.h"
#include "bench/Measures.h"

namespace bench {

namespace {

namespace fs = std::filesystem;
using namespace core;

constexpr int touchedAssessments = 10;
constexpr int editsInEach = 1000;

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "standpoint-bench: %s\n", toString(result.problem()).c_str());
        std::exit(1);
    }
    return std::move(result).value();
}

/// A colleague's pack: some of the casebook's assessments with 10,000 more notes in all.
std::string packWithNews(const Casebook& casebook)
{
    Generator generator(7);
    IdSource ids(systemTime, systemRandom);
    std::vector<AssessmentStart> starts;
    for (int number = 1; number <= touchedAssessments; ++number) {
        const AssessmentId id = "generated-" + std::to_string(number);
        const Ledger ledger = must(casebook.read(id));
        AssessmentStart start{id, ledger.edits(), must(casebook.editionTexts(id))};
        for (int i = 0; i < editsInEach; ++i) {
            Note note;
            note.text = generator.sentence(300);
            note.points = {{"gds-2019", 1 + i % 14}};
            const EditId edit = ids.next();
            start.edits.push_back(ledger.compose(edit, noteRecord(toString(edit)), AddNote{note},
                                                 "colleague", systemTime()));
        }
        starts.push_back(std::move(start));
    }
    return must(Casebook::bytesOf(
        {{Reader::Panel, "colleague", "A colleague", systemTime()}, starts, {}, {}}));
}

/// What any program would have to do: one statement in one transaction, on the same rows and file.
double bareMerge(const fs::path& casebook, const fs::path& pack)
{
    SQLite::Database bare(casebook, SQLite::OPEN_READWRITE);
    bare.exec("PRAGMA journal_mode = DELETE");
    bare.exec("PRAGMA synchronous = EXTRA");
    bare.exec("ATTACH '" + pack.string() + "' AS pack");
    const double took = millisecondsOf([&] {
        SQLite::Transaction transaction(bare);
        bare.exec("INSERT OR IGNORE INTO main.edit SELECT here.number, theirs.id, theirs.record, "
                  "theirs.kind, theirs.value, theirs.author, theirs.at, theirs.replaces "
                  "FROM pack.edit theirs JOIN pack.assessment there ON there.number = "
                  "theirs.assessment JOIN main.assessment here ON here.id = there.id");
        transaction.commit();
    });
    bare.exec("DELETE FROM main.edit WHERE author = 'colleague'");
    return took;
}

double barePreview(const fs::path& pack)
{
    return millisecondsOf([&] {
        SQLite::Database bare(pack, SQLite::OPEN_READONLY);
        SQLite::Statement rows(bare, "SELECT id, record, kind, value, author, at, replaces "
                                     "FROM edit ORDER BY assessment, id");
        while (rows.executeStep()) {
        }
    });
}

} // namespace

void measureMerge(const Setting& setting, int assessments)
{
    if (assessments < touchedAssessments) {
        return;
    }
    const fs::path path = generatedCasebook(setting, assessments);
    const fs::path packFile = setting.folder / "news.standpoint";
    {
        const Casebook casebook = must(Casebook::open(path));
        must(writeFile(packFile, packWithNews(casebook)));
    }
    std::vector<double> merging, bare, looking, reading;
    for (int round = 0; round < 5; ++round) {
        {
            Casebook casebook = must(Casebook::open(path));
            MergePreview preview;
            Pack pack;
            looking.push_back(millisecondsOf([&] {
                pack = must(openPack(packFile));
                preview = must(previewMerge(casebook, pack));
            }));
            Intake intake;
            intake.giver = "A colleague";
            intake.assessments = std::move(preview.incoming);
            std::int64_t number = 0;
            merging.push_back(millisecondsOf(
                [&] { number = must(casebook.apply(intake, systemTime(), "bench")).number; }));
            must(casebook.undoMerge(number));
        }
        bare.push_back(bareMerge(path, packFile));
        reading.push_back(barePreview(packFile));
    }
    const std::string into = std::to_string(assessments) + " assessments";
    print({"Merging 10,000 edits into " + into, "ms", median(merging), median(bare),
           "INSERT OR IGNORE … SELECT of the same rows", "at most 2×"});
    print({"Reading, checking and previewing that pack", "ms", median(looking), median(reading),
           "reading its rows", "under 1,000 ms"});
}

} // namespace bench
