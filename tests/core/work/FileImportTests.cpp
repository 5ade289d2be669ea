#include "core/packs/Merge.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/ImportedItems.h"

#include <set>

using namespace core;

namespace {

/// An assessment as a file has it.
Assessment permit()
{
    Assessment assessment;
    assessment.id = "permit";
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Apply for a fishing permit";
    assessment.service.phase = "alpha";
    Member lead;
    lead.id = "lead";
    lead.name = "Lead assessor";
    lead.role = Role::Lead;
    assessment.panel = {lead};
    for (const char* id : {"n1", "n2"}) {
        Note note = SmallCasebook::note(std::string("Seen in ") + id);
        note.id = id;
        note.author = "lead";
        assessment.notes.push_back(note);
    }
    Recommendation item;
    item.id = "r1";
    item.text = "Test with screen readers.";
    item.points = {{"gds-2019", 5}};
    assessment.recommendations = {item};
    return assessment;
}

/// The same file, corrected later: in fields that are no main text, too.
Assessment corrected()
{
    Assessment assessment = permit();
    assessment.service.organisation = "Eastmouth City Council";
    assessment.notes[1].audience = Audience::Public;
    assessment.recommendations[0].priority = Priority::Must;
    Note more = assessment.notes[0];
    more.id = "n3";
    assessment.notes.push_back(more);
    return assessment;
}

CheckedImport checked(const SmallCasebook& small, const Assessment& assessment)
{
    return told(checkImport({{assessment, "permit.json"}}, small.library()));
}

ImportCounts import(const SmallCasebook& small, Casebook& casebook, const Assessment& assessment)
{
    return told(addImport(casebook, checked(small, assessment)));
}

/// What it comes to in a casebook of its own, in the order of the file.
std::vector<Edit> editsOf(const SmallCasebook& small, const Assessment& assessment)
{
    const TemporaryFolder folder;
    Casebook casebook = told(Casebook::create(folder / "own.standpoint", {"me", "Me"}));
    import(small, casebook, assessment);
    return told(casebook.read(assessment.id)).edits();
}

/// Takes all of `from` into `to`.
void take(Casebook& to, const Casebook& from)
{
    told(merge(to, handedOver(from), {}, noon));
}

} // namespace

TEST_CASE("nothing lands under a point that had other words when it was judged")
{
    const SmallCasebook small;
    const Editions editions{told(small.library().edition("gds-2019"))};
    const auto items = told(readExchange(toExchange(permit(), editions), "permit.json"));
    Assessment written = items.front().assessment;
    // Of the points that nothing is said of, nothing is compared.
    REQUIRE(written.wordings.size() == 2);
    CHECK(written.wordings.back().point == PointRef{"gds-2019", 5});
    CHECK(checkImport(items, small.library()));

    written.wordings.back().digest = std::string(64, '0');
    const auto refused = checkImport({{written, "permit.json"}}, small.library());
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().where == "permit.json: wordings");
    CHECK(refused.problem().what ==
          "these points have other words in the edition that is here than when they were judged: "
          "gds-2019/5. Add the edition that they were judged by, or have the assessment handed "
          "over as a pack, which brings its editions along.");

    written.wordings.clear();
    CHECK(checkImport({{written, "permit.json"}}, small.library()));
}

TEST_CASE("an edit of a file has another id when anything that it says is different")
{
    const SmallCasebook small;
    const auto first = editsOf(small, permit());
    const auto second = editsOf(small, corrected());
    std::set<EditId> ids;
    for (const Edit& edit : first) {
        ids.insert(edit.id);
    }
    CHECK(ids.size() == first.size());
    for (const Edit& edit : second) {
        const auto same = std::find_if(first.begin(), first.end(), [&](const Edit& one) {
            return one.record == edit.record && one.change == edit.change;
        });
        INFO(toString(edit.record));
        CHECK((edit.record.name == "n1" || edit.record.name == "lead") == ids.contains(edit.id));
        CHECK((same != first.end()) == (edit.record.name == "n1" || edit.record.name == "lead"));
    }
    auto later = permit();
    later.notes[0].at = Timestamp{5000};
    CHECK(editsOf(small, later)[2].id != first[2].id);
}

TEST_CASE("a file that was imported already is told from one that says something else")
{
    const SmallCasebook small;
    Casebook casebook = small.open();
    CHECK(import(small, casebook, permit()).added == 1);
    const auto again = import(small, casebook, permit());
    CHECK(again.alreadyThere == 1);
    CHECK(again.different == 0);
    const auto other = import(small, casebook, corrected());
    CHECK(other.added == 0);
    CHECK(other.alreadyThere == 0);
    CHECK(other.different == 1);
    CHECK(told(casebook.read("permit")).assessment() == permit());

    // Also after somebody has worked on it, the file is the one that was imported.
    SmallCasebook other_;
    Casebook worked = other_.open();
    import(other_, worked, permit());
    other_.add(worked, noteRecord("n1"), SetText{"Seen by us"}, "permit");
    CHECK(import(other_, worked, permit()).alreadyThere == 1);
}

TEST_CASE("an import is stopped at any step, and nothing came in")
{
    const SmallCasebook small;
    Casebook casebook = small.open();
    Assessment other = permit();
    other.id = "other";
    import(small, casebook, permit());
    const std::vector<ExchangeItem> items{{permit(), "1"}, {other, "2"}};
    const auto both = told(checkImport(items, small.library()));
    const std::size_t before = casebook.ids()->size();
    // Checking has two steps, comparing two, and writing what is new one.
    for (int steps = 0; steps < 4; ++steps) {
        std::stop_source source;
        Progress progress;
        progress.stop = source.get_token();
        progress.report = [&, left = steps](std::size_t, std::size_t) mutable {
            if (left-- == 0) {
                source.request_stop();
            }
        };
        const auto import = checkImport(items, small.library(), progress);
        const auto added = import ? addImport(casebook, *import, progress)
                                  : Result<ImportCounts>(import.problem());
        INFO(steps);
        REQUIRE_FALSE(added);
        CHECK(added.problem().what.find("stopped") != std::string::npos);
        CHECK(casebook.ids()->size() == before);
    }
    CHECK(told(addImport(casebook, both)).added == 1);
}

TEST_CASE("two revisions of one file merge into disputes about what is different and nothing twice")
{
    SmallCasebook here;
    SmallCasebook there;
    Casebook ours = here.open();
    Casebook theirs = there.open();
    import(here, ours, permit());
    import(there, theirs, corrected());
    take(ours, theirs);
    const Ledger merged = told(ours.read("permit"));
    CHECK(merged.assessment().notes.size() == 3);
    CHECK(merged.assessment().recommendations.size() == 1);
    CHECK(merged.disputes().size() == 3);
    CHECK(told(ours.verify()).empty());
}

TEST_CASE("what an earlier program imported is not doubled by the same file imported now")
{
    // Its edits have ids of the kind that programs made before they were named by all they say.
    SmallCasebook here;
    const auto old = here.folder() / "old.standpoint";
    std::filesystem::copy_file(TEST_DATA_DIR "/casebooks/imported-by-version-3.standpoint", old);
    Casebook earlier = told(Casebook::open(old));
    const Assessment file = told(earlier.read("permit")).assessment();
    REQUIRE(file.notes.size() == 2);
    CHECK(import(here, earlier, file).alreadyThere == 1);

    Casebook now = here.open();
    CHECK(import(here, now, file).added == 1);
    const auto ids = [](const Casebook& casebook) {
        std::set<EditId> all;
        const Ledger ledger = told(casebook.read("permit"));
        for (const Edit& edit : ledger.edits()) {
            all.insert(edit.id);
        }
        return all;
    };
    REQUIRE(ids(now) != ids(earlier));

    const auto preview = told(previewMerge(now, handedOver(earlier)));
    const auto permitHere =
        std::find_if(preview.assessments.begin(), preview.assessments.end(),
                     [](const IncomingAssessment& one) { return one.id == "permit"; });
    REQUIRE(permitHere != preview.assessments.end());
    CHECK(permitHere->edits == 0);

    // Whoever changed a note there has seen the words of the file here.
    here.add(earlier, noteRecord("n1"), SetText{"Said better"}, "permit");
    take(now, earlier);
    Ledger merged = told(now.read("permit"));
    CHECK(merged.disputes().empty());
    CHECK(merged.assessment().notes.size() == 2);
    CHECK(merged.assessment().note("n1")->text == "Said better");
    const std::string once = toExchange(merged.assessment(), told(now.editions("permit")));
    take(now, earlier);
    take(earlier, now);
    for (Casebook* casebook : {&now, &earlier}) {
        merged = told(casebook->read("permit"));
        CHECK(merged.disputes().empty());
        CHECK(toExchange(merged.assessment(), told(casebook->editions("permit"))) == once);
        CHECK(told(casebook->verify()).empty());
    }
}

TEST_CASE("files of many lines are read one assessment at a time, and tell how far they are")
{
    const SmallCasebook small;
    const Editions editions{told(small.library().edition("gds-2019"))};
    const auto source = std::make_shared<ImportedFiles>();
    std::string lines;
    constexpr int count = 20;
    for (int i = 0; i < count; ++i) {
        Assessment one = permit();
        one.id = "permit-" + std::to_string(i);
        lines += toExchange(one, editions) + "\n\n";
    }
    source->add(lines, "many.jsonl");
    source->add(toExchange(permit(), editions), "one.json");
    source->add(lines.substr(0, lines.find('\n')), "again.jsonl");
    std::vector<std::size_t> shares;
    Progress progress;
    progress.report = [&](std::size_t done, std::size_t total) {
        CHECK(done <= total);
        shares.push_back(100 * done / total);
    };
    Casebook casebook = small.open();
    const auto import = told(checkImport(source, small.library(), progress));
    const auto counts = told(addImport(casebook, import, progress));
    CHECK(counts.added == count + 1);
    CHECK(counts.alreadyThere == 1);
    CHECK(shares.size() == 2 * (count + 2));
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 100);
    CHECK(told(casebook.verify()).empty());
}

TEST_CASE("one bad line keeps all of a file out, and is told with its place")
{
    const SmallCasebook small;
    const Editions editions{told(small.library().edition("gds-2019"))};
    const auto source = std::make_shared<ImportedFiles>();
    Assessment other = permit();
    other.id = "other";
    source->add(toExchange(permit(), editions) + "\n" + toExchange(other, editions) + "\n{}\n",
                "bad.jsonl");
    const auto refused = checkImport(source, small.library());
    REQUIRE_FALSE(refused);
    CHECK(says(toString(refused.problem()), "bad.jsonl:3"));

    // The same where the casebook is being written already.
    const auto good =
        std::make_shared<ImportedItems>(std::vector<ExchangeItem>{{permit(), "1"}, {other, "2"}});
    CheckedImport checked = told(checkImport(good, small.library()));
    other.standards = {"no-such-standard"};
    checked.source =
        std::make_shared<ImportedItems>(std::vector<ExchangeItem>{{permit(), "1"}, {other, "2"}});
    Casebook casebook = small.open();
    const auto before = told(casebook.ids());
    CHECK_FALSE(addImport(casebook, checked));
    CHECK(told(casebook.ids()) == before);
}

TEST_CASE("what is all there already can be imported into a casebook that may only be read")
{
    const SmallCasebook small;
    {
        Casebook casebook = small.open();
        import(small, casebook, permit());
    }
    CasebookOptions options;
    options.readOnly = true;
    Casebook casebook = told(Casebook::open(small.path(), options));
    CHECK(import(small, casebook, permit()).alreadyThere == 1);
}
