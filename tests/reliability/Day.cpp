#include "tests/reliability/Day.h"

#include "core/packs/Merge.h"
#include "core/support/Digest.h"
#include "core/support/File.h"
#include "core/support/OrThrow.h"
#include "core/work/Attachments.h"
#include "tests/core/packs/Handover.h"
#include "tests/support/ImportedItems.h"

using namespace core;

namespace {

constexpr int lettersOfALongNote = 9000;

AssessmentStart beginning(IdSource& ids, const std::string& id, const std::string& service,
                          const Library& library, std::int64_t now)
{
    StartAssessment begin;
    begin.standards = {"gds-2019"};
    begin.service.name = service;
    begin.service.phase = "beta";
    return {id,
            {{ids.next(), assessmentRecord, begin, "owner", Timestamp{now}, {}}},
            {{"gds-2019", library.text("gds-2019").value()}}};
}

Assessment imported(const std::string& id)
{
    Assessment assessment;
    assessment.id = id;
    assessment.standards = {"gds-2019"};
    assessment.service.name = "Apply for a permit";
    assessment.service.phase = "alpha";
    for (const char* note : {"n1", "n2"}) {
        assessment.notes.push_back(SmallCasebook::note(std::string("Seen in ") + note));
        assessment.notes.back().id = note;
        assessment.notes.back().author = "owner";
    }
    return assessment;
}

} // namespace

Day::Day(std::filesystem::path folder, int round, Say say)
    : m_folder(std::move(folder))
    , m_round(round)
    , m_say(std::move(say))
    , m_library({STANDARDS_DIR})
    , m_now(1'796'000'000'000 + round * std::int64_t{1'000'000})
    , m_random(static_cast<std::uint64_t>(round) * 1'000'003 + 7)
    , m_ids([this] { return Timestamp{m_now += 1000}; },
            [this] { return m_random += 0x9E3779B97F4A7C15u; })
{
}

const std::vector<Day::Act>& Day::acts()
{
    static const std::vector<Act> all{
        {"notes", [](Day& day) { day.writeNotes(); }, {"day"}},
        {"drafts", [](Day& day) { day.typeDrafts(); }, {"day"}},
        {"marks", [](Day& day) { day.markForLater(); }, {"day"}},
        {"attachment", [](Day& day) { day.attach(); }, {"day"}},
        {"import", [](Day& day) { day.import(); }, {"day"}},
        {"forgetting", [](Day& day) { day.beginAndForget(); }, {"day"}},
        {"recycle bin", [](Day& day) { day.binAndBringBack(); }, {"day"}},
        {"merge", [](Day& day) { day.merge(); }, {"day", "ann"}},
        {"undone merge", [](Day& day) { day.undoMerge(); }, {"day", "ann"}},
        {"backup", [](Day& day) { day.backUp(); }, {"day"}},
        {"pack", [](Day& day) { day.handOver(); }, {"day"}},
        {"new casebook", [](Day& day) { day.beginCasebook(); }, {}},
        {"upgrade from 1", [](Day& day) { day.upgrade("old-1"); }, {"old-1"}},
        {"upgrade from 3", [](Day& day) { day.upgrade("old-3"); }, {"old-3"}},
        {"upgrade from 6", [](Day& day) { day.upgrade("old-6"); }, {"old-6"}},
        {"upgrade from 7", [](Day& day) { day.upgrade("old-7"); }, {"old-7"}}};
    return all;
}

void Day::prepare(const std::filesystem::path& to)
{
    SmallCasebook small;
    {
        Casebook lead = small.open();
        small.add(lead, noteRecord("first"), AddNote{SmallCasebook::note("There from the first")});
        Colleague ann(lead, "ann", 1);
        ann.make(noteRecord("ann-1"), AddNote{SmallCasebook::note("Ann's words")});
        ann.make(noteRecord("ann-2"), AddNote{SmallCasebook::note(std::string(5000, 'a'))});
        const auto pack = makePack(ann.casebook, {{"rod"}, Reader::Panel, true, {}}, noon);
        orThrow(writeFile(to / "ann.standpoint", orThrow(pack)));
    }
    std::filesystem::copy_file(small.path(), to / "day.standpoint");
    for (const std::string version : {"1", "3", "6", "7"}) {
        std::filesystem::copy_file(TEST_DATA_DIR "/casebooks/version-" + version + ".standpoint",
                                   to / ("old-" + version + ".standpoint"));
    }
}

Casebook Day::open(const std::string& name) const
{
    return orThrow(Casebook::open(m_folder / name));
}

std::string Day::own(const std::string& name) const
{
    return name + "-" + std::to_string(m_round);
}

std::filesystem::path Day::fresh(const std::string& stem) const
{
    std::filesystem::path path;
    std::error_code ignored; // Whoever writes there is told.
    int number = 0;
    do {
        path = m_folder / (stem + "-" + std::to_string(++number) + ".standpoint");
    } while (std::filesystem::exists(path, ignored));
    return path;
}

Edit Day::compose(const Casebook& casebook, const RecordId& record, const Change& change,
                  const std::string& assessment)
{
    return orThrow(casebook.read(assessment))
        .compose(m_ids.next(), record, change, "owner", Timestamp{m_now});
}

void Day::add(Casebook& casebook, const RecordId& record, const Change& change,
              const std::vector<Draft>& finishedDrafts, const std::string& assessment)
{
    const Edit edit = compose(casebook, record, change, assessment);
    orThrow(casebook.append(assessment, {edit}, finishedDrafts));
    m_say({"edit", assessment, toString(edit.id)});
}

void Day::writeNotes()
{
    Casebook casebook = open();
    const auto mine = noteRecord(own("note"));
    add(casebook, mine, AddNote{SmallCasebook::note("A note")});
    add(casebook, mine, SetText{"The note in other words"});
    add(casebook, noteRecord(own("long")),
        AddNote{SmallCasebook::note(std::string(lettersOfALongNote, 'w'))});
    add(casebook, outcomeRecord({"gds-2019", 1}), Settle{"green", "Good enough"});
    add(casebook, mine, Remove{});
}

void Day::typeDrafts()
{
    Casebook casebook = open();
    const std::string place = "note/gds-2019/1";
    std::optional<Draft> row;
    for (const char* text : {"What", "What they", "What they told us"}) {
        row = orThrow(casebook.saveDraft("rod", {place, text}, row));
        m_say({"draft", "rod", row->place, text});
    }
    add(casebook, noteRecord(own("typed")), AddNote{SmallCasebook::note("What they told us")},
        {*row});
}

void Day::markForLater()
{
    Casebook casebook = open();
    const RecordId record = noteRecord(own("later"));
    orThrow(casebook.markForLater("rod", record, true));
    m_say({"marked", "rod", toString(record)});
}

void Day::attach()
{
    Casebook casebook = open();
    const std::string bytes(30'000, static_cast<char>('a' + m_round % 20));
    Attachment file = orThrow(attachmentOf("plan.txt", bytes));
    const Edit edit = compose(casebook, attachmentRecord(own("file")), Attach{file}, "rod");
    orThrow(casebook.attach("rod", {edit}, {bytes}));
    m_say({"edit", "rod", toString(edit.id)});
    m_say({"content", file.digest});
}

void Day::import()
{
    Casebook casebook = open();
    const CheckedImport checked = orThrow(checkImport(
        {{imported(own("permit")), "permits.jsonl"}, {imported(own("licence")), "permits.jsonl"}},
        m_library));
    orThrow(addImport(casebook, checked));
    m_say({"begun", own("permit")});
    m_say({"begun", own("licence")});
}

void Day::beginAndForget()
{
    Casebook casebook = open();
    const auto start = beginning(m_ids, own("gone"), "Soon gone", m_library, m_now);
    orThrow(casebook.start(start.id, start.edits, start.editions));
    m_say({"begun", start.id});
    add(casebook, noteRecord("n"), AddNote{SmallCasebook::note("Soon forgotten")}, {}, start.id);
    m_say({"forgetting", start.id});
    const auto unclear = orThrow(casebook.forget({start.id}, Timestamp{m_now}));
    m_say({"gone", start.id});
    if (unclear) {
        throw Failure(*unclear);
    }
}

void Day::binAndBringBack()
{
    Casebook casebook = open();
    const auto start = beginning(m_ids, own("binned"), "Binned by mistake", m_library, m_now);
    orThrow(casebook.start(start.id, start.edits, start.editions));
    m_say({"begun", start.id});
    orThrow(casebook.recycle(start.id, Timestamp{m_now}));
    orThrow(casebook.bringBack(start.id));
    m_say({"back", start.id});
}

void Day::merge()
{
    Casebook casebook = open();
    const Pack pack = orThrow(openPack(m_folder / "ann.standpoint"));
    const auto kept = fresh("before");
    orThrow(casebook.backup(kept));
    const auto record = orThrow(core::merge(casebook, pack, {}, noon, kept));
    m_say({"file", kept.string()});
    m_say({"merged", std::to_string(record.number)});
}

void Day::undoMerge()
{
    const auto merges = orThrow(open().merges());
    if (merges.empty() || merges.front().undone) {
        merge();
    }
    Casebook casebook = open();
    const auto number = orThrow(casebook.merges()).front().number;
    orThrow(casebook.undoMerge(number));
    m_say({"undone", std::to_string(number)});
}

void Day::backUp()
{
    const auto to = fresh("backup");
    orThrow(open().backup(to));
    m_say({"file", to.string()});
}

void Day::handOver()
{
    const auto to = fresh("pack");
    const Casebook casebook = open();
    orThrow(writeFile(to, orThrow(makePack(casebook, {{"rod"}, Reader::Panel, true, {}}, noon)),
                      casebook.path()));
    m_say({"file", to.string()});
}

void Day::beginCasebook()
{
    const auto to = fresh("new");
    orThrow(Casebook::create(to, {"owner", "Lead assessor"}, {},
                             {beginning(m_ids, "rod", "A new casebook", m_library, m_now)}));
    m_say({"file", to.string()});
}

void Day::upgrade(const std::string& name)
{
    Casebook casebook = open(name + ".standpoint");
    const auto id = orThrow(casebook.ids()).front();
    AddNote late;
    late.note.text = "After the upgrade";
    const Edit edit = compose(casebook, noteRecord(own("late")), late, id);
    orThrow(casebook.append(id, {edit}));
    m_say({"edit of", name + ".standpoint", id, toString(edit.id)});
}
