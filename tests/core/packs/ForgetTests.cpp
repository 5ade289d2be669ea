#include "core/work/Copies.h"
#include "core/work/Forgetting.h"
#include "core/work/OpenAssessment.h"
#include "tests/core/packs/Handover.h"

#include <algorithm>
#include <map>
#include <random>

using namespace core;

namespace {

/// PlantedWords that nothing else holds, in small letters, because the index of the search has no
/// others.
class PlantedWords {
public:
    std::string plant()
    {
        std::string word;
        for (int i = 0; i < 14; ++i) {
            word += static_cast<char>('a' + static_cast<int>(m_random() % 26));
        }
        m_planted.push_back(word);
        return word;
    }
    const std::vector<std::string>& planted() const { return m_planted; }

private:
    std::mt19937_64 m_random{20261129};
    std::vector<std::string> m_planted;
};

std::string inUtf16(const std::string& word, bool bigEnd)
{
    std::string wide;
    for (const char letter : word) {
        wide += bigEnd ? std::string{'\0', letter} : std::string{letter, '\0'};
    }
    return wide;
}

/// The end of a word tells it as well: the index leaves out what a word begins with like the one
/// before.
bool holds(const std::string& bytes, const std::string& word)
{
    const std::string end = word.substr(5);
    return bytes.find(end) != std::string::npos ||
           bytes.find(inUtf16(end, false)) != std::string::npos ||
           bytes.find(inUtf16(end, true)) != std::string::npos;
}

std::map<std::filesystem::path, std::string> filesIn(const std::filesystem::path& folder)
{
    std::map<std::filesystem::path, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path()] = told(readFile(entry.path(), 1 << 28));
        }
    }
    return files;
}

std::vector<std::string> foundIn(const std::filesystem::path& folder,
                                 const std::vector<std::string>& words)
{
    const auto files = filesIn(folder);
    std::vector<std::string> found;
    for (const std::string& word : words) {
        const auto has = [&](const auto& file) { return holds(file.second, word); };
        if (std::ranges::any_of(files, has)) {
            found.push_back(word);
        }
    }
    return found;
}

Attachment fileWith(PlantedWords& words, const std::string& bytes)
{
    Attachment file;
    file.name = words.plant() + ".txt";
    file.mediaType = "text/plain";
    file.description = words.plant();
    file.size = static_cast<std::int64_t>(bytes.size());
    file.digest = sha256Hex(bytes);
    return file;
}

/// An assessment "full" with a word in every field, in every state that words can be in.
void plantIn(SmallCasebook& small, Casebook& casebook, PlantedWords& words)
{
    StartAssessment begin;
    begin.standards = {"gds-2019"};
    begin.service = {words.plant(), words.plant(), "beta", words.plant(), words.plant()};
    begin.origin = Origin{"https://example.org/" + words.plant(), words.plant()};
    const Edit start{small.ids().next(), assessmentRecord, begin, "owner", noon(), {}};
    told(casebook.start("full", {start}, {small.edition("gds-2019")}));
    const auto add = [&](RecordId record, Change change) {
        small.add(casebook, std::move(record), std::move(change), "full");
    };
    const PointRef point{"gds-2019", 1};
    Member member;
    member.name = words.plant();
    member.role = Role::Lead;
    member.expertise = {words.plant()};
    member.absence = words.plant();
    add(memberRecord("owner"), Enrol{member});
    member.name = words.plant();
    add(memberRecord("owner"), Enrol{member});
    add(memberRecord(words.plant()), Enrol{member});
    add(noteRecord("n1"), AddNote{SmallCasebook::note(words.plant())});
    add(noteRecord("n1"), SetText{words.plant()});
    add(noteRecord("n2"), AddNote{SmallCasebook::note(words.plant())});
    add(noteRecord("n2"), Remove{});
    add(noteRecord(words.plant()), AddNote{SmallCasebook::note(words.plant())});
    // Ids in no order, so that pages are split.
    std::mt19937_64 random{20261129};
    for (int i = 0; i < 200; ++i) {
        Edit edit = small.compose(
            casebook, noteRecord("long" + std::to_string(i)),
            AddNote{SmallCasebook::note(std::string(300, 'x') + ' ' + words.plant())}, "full");
        std::ranges::generate(edit.id.bytes, [&] { return static_cast<std::uint8_t>(random()); });
        edit.id.bytes[0] &= 0x7f;
        told(casebook.append("full", {edit}));
    }
    Recommendation item;
    item.text = words.plant();
    item.points = {point};
    item.themes = {words.plant()};
    item.statusReason = words.plant();
    add(recommendationRecord("r1"), Recommend{item});
    add(recommendationRecord("r1"), SetThemes{{words.plant()}});
    add(recommendationRecord("r1"), SetStatus{Status::Dropped, words.plant()});
    add(outcomeRecord(point), Settle{"green", words.plant(), Decision::Settled});
    add(ratingRecord("owner", point), Rate{"green", Confidence::High, words.plant()});
    add(remarkRecord("owner", point), MakeRemark{words.plant()});
    add(teamRoleRecord(ServiceRole::ServiceOwner),
        Appoint{{ServiceRole::ServiceOwner, Holding::Held, words.plant()}});
    add(resultRecord, DeclareResult{{"red", words.plant()}});
    add(answerRecord(outcomeRecord(point)),
        AnswerFinding{Stance::Challenge, words.plant(), Reader::Panel});
    add(replyRecord(outcomeRecord(point)), ReplyToAnswer{Response::Keep, words.plant()});
    add(assessmentRecord, Describe{Aspect::Scope, words.plant()});
    Agenda agenda;
    agenda.entries = {{AgendaKind::Section, {}, words.plant(), 30, {}}};
    add(assessmentRecord, SetAgenda{agenda});
    told(casebook.markForLater("full", noteRecord("n1"), true));
    const std::string bytes = "Survey of " + words.plant();
    told(casebook.attach(
        "full",
        {small.compose(casebook, attachmentRecord("f1"), Attach{fileWith(words, bytes)}, "full")},
        {bytes}));
    for (const char* place : {"note/gds-2019/1", "reason/gds-2019/1", "edit/n1"}) {
        told(casebook.saveDraft("full", {place, words.plant()}));
    }
}

/// What a colleague adds, merged, undone and so set aside, and merged from somebody with a name.
void mergeIn(SmallCasebook& small, Casebook& casebook, PlantedWords& words)
{
    const auto path = small.folder() / (words.plant() + ".standpoint");
    Casebook other = told(Casebook::create(path, {"other", words.plant()}));
    const auto pack = told(makePack(casebook, {{"full"}, Reader::Panel, true, {}}, noon));
    told(merge(other, told(readPack(pack, "p")), {}, noon));
    for (int i = 0; i < 2; ++i) {
        small.add(other, noteRecord("theirs" + std::to_string(i)),
                  AddNote{SmallCasebook::note(words.plant())}, "full");
        const auto back = told(makePack(other, {{"full"}, Reader::Panel, true, {}}, noon));
        const auto kept = small.folder() / ("kept-" + std::to_string(i) + ".standpoint");
        told(casebook.backup(kept));
        const auto done = told(merge(casebook, told(readPack(back, "b")), {}, noon, kept));
        if (i == 0) {
            told(casebook.undoMerge(done.number));
        }
    }
    std::filesystem::remove(path);
}

} // namespace

TEST_CASE("nothing of a forgotten assessment is left in any file, in UTF-8 or in UTF-16")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, noteRecord("stays"), AddNote{SmallCasebook::note("Stays where it is")});
    PlantedWords words;
    plantIn(small, casebook, words);
    mergeIn(small, casebook, words);
    told(casebook.setSelf("full", words.plant()));
    told(casebook.sayApart("full", {{words.plant(), words.plant()}}));
    told(casebook.backup(small.folder() / "backup.standpoint"));
    const auto& planted = words.planted();
    REQUIRE(planted.size() >= 80);
    // The name of the colleague's file, which is removed, is in none.
    const auto before = foundIn(small.folder().path(), planted);
    CHECK(before.size() >= planted.size() - 1);

    const auto copies = copiesHolding(casebook.path(), told(casebook.merges()), {"full"});
    CHECK(copies.size() == 3);
    CHECK_FALSE(told(casebook.forget({"full"}, noon())));
    CHECK(forgetInCopies(copies, noon()).empty());

    CHECK(foundIn(small.folder().path(), planted).empty());
    CHECK(told(casebook.verify()).empty());
    CHECK(told(casebook.list()).size() == 1);
    CHECK(told(casebook.search("stays", 10)).size() == 1);
    CHECK(told(casebook.merges()).empty());
}

TEST_CASE("a pack does not bring back what was forgotten, under whatever id, until it is allowed")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.add(casebook, noteRecord("n1"), AddNote{SmallCasebook::note("Gone")});
    const Pack whole = handedOver(casebook);
    const Pack cut = handedOver(casebook, Reader::Team);
    CHECK_FALSE(told(casebook.forget({"rod"}, noon())));
    CHECK(told(casebook.isForgotten("rod")));
    for (const Pack& pack : {whole, cut}) {
        const MergePreview preview = told(previewMerge(casebook, pack));
        CHECK(preview.bringsNothing());
        REQUIRE(preview.warnings.size() == 1);
        CHECK(preview.warnings.front().kind == MergeWarning::Kind::Forgotten);
    }
    const auto edits = whole.assessments.front().edits;
    const auto refused = casebook.start("rod", edits, {small.edition("gds-2019")});
    REQUIRE_FALSE(refused);
    CHECK(refused.problem().what.find("forgotten") != std::string::npos);
    told(casebook.bringBack("rod"));
    told(merge(casebook, whole, {}, noon));
    CHECK(told(casebook.list()).size() == 1);
}

TEST_CASE("what a pack brings to an assessment in the recycle bin comes in, and it stays there")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    Colleague colleague(casebook, "Kim", 7);
    colleague.make(noteRecord("n9"), AddNote{SmallCasebook::note("From a colleague")});
    told(casebook.recycle("rod", noon()));
    const Pack pack = handedOver(colleague.casebook);
    const MergePreview preview = told(previewMerge(casebook, pack));
    CHECK(std::ranges::count(preview.warnings, MergeWarning::Kind::InBin, &MergeWarning::kind) ==
          1);
    told(merge(casebook, pack, {}, noon));
    CHECK(told(casebook.list()).empty());
    CHECK(told(casebook.search("colleague", 10)).empty());
    CHECK(told(casebook.countNotes()) == 0);
    CHECK(told(casebook.verify()).empty());
    told(casebook.bringBack("rod"));
    CHECK(told(casebook.search("colleague", 10)).size() == 1);
    CHECK(told(casebook.countNotes()) == 1);
    CHECK(told(casebook.verify()).empty());
}

TEST_CASE("a whole casebook that is merged brings nothing of its recycle bin")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "other", "Another service");
    told(casebook.recycle("rod", noon()));
    const Pack pack = told(readPack(told(readFile(casebook.path(), 1 << 24)), "whole"));
    REQUIRE(pack.assessments.size() == 1);
    CHECK(pack.assessments.front().id == "other");
}

TEST_CASE("the days in the recycle bin are counted, and none is for ever")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    told(casebook.recycle("rod", noon()));
    const auto days = [](int count) {
        return Timestamp{noon().milliseconds + std::int64_t{count} * 24 * 3600 * 1000};
    };
    CHECK(told(overdueInBin(casebook, days(29))).empty());
    CHECK(told(overdueInBin(casebook, days(30))) == std::vector<AssessmentId>{"rod"});
    told(casebook.setBinDays(0));
    CHECK(told(overdueInBin(casebook, days(4000))).empty());
    CHECK_FALSE(casebook.setBinDays(-1));
}

TEST_CASE("copies of a casebook are found, and packs among them are left alone")
{
    SmallCasebook small;
    Casebook casebook = small.open();
    small.start(casebook, "other", "Another service");
    told(casebook.backup(small.folder() / "backup.standpoint"));
    const auto pack = told(makePack(casebook, {{"rod"}, Reader::Panel, true, {}}, noon));
    told(writeFile(small.folder() / "pack.standpoint", pack, casebook.path()));
    const auto copies = copiesHolding(casebook.path(), {}, {"rod"});
    REQUIRE(copies.size() == 2);
    CHECK_FALSE(copies.front().isPack);
    CHECK(copies.back().isPack);
    CHECK(forgetInCopies(copies, noon()).empty());
    const Casebook backup = told(Casebook::open(small.folder() / "backup.standpoint"));
    CHECK(told(backup.ids()) == std::vector<AssessmentId>{"other"});
    CHECK(told(readFile(small.folder() / "pack.standpoint", 1 << 24)) == pack);
}
