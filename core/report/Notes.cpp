#include "core/report/Notes.h"

#include "core/report/Sections.h"

#include <array>

namespace core {

using document::Text;

namespace {

std::string authorName(const Matter& matter, const Note& note)
{
    const Member* member = matter.assessment.member(note.author);
    return member ? member->name : note.author;
}

/// The notes that stand under no point.
NoteList notesOf(const Matter& matter)
{
    NoteList notes;
    for (const Note& note : matter.assessment.notes) {
        if (!standsUnderPoints(matter, note) || !homeOf(matter, note.points)) {
            notes.push_back(&note);
        }
    }
    return notes;
}

} // namespace

bool standsUnderPoints(const Matter& matter, const Note& note)
{
    // Where greens are told by their outcome alone, strengths are told of the service as a whole.
    const bool gathered = note.kind == NoteKind::Strength &&
                          matter.layout.greens == Layout::Greens::OutcomeOnly &&
                          matter.has(Section::DoneWell);
    return matter.has(Section::Points) && !gathered;
}

Blocks leadIn(const Matter& matter, NoteKind kind)
{
    const auto found = matter.layout.leadIns.find(kind);
    if (found == matter.layout.leadIns.end()) {
        return {};
    }
    Text words = layoutText(matter, found->second);
    if (!words.empty() && !words.front().language.empty()) {
        words.push_back(
            quietRun(" (" + std::string(matter.words.languageName(words.front().language)) + ")"));
    }
    Blocks blocks{paragraph(std::move(words))};
    std::get<document::Paragraph>(blocks.front().content).keepsWithNext = true;
    return blocks;
}

Blocks noteBlocks(const Matter& matter, const Note& note, std::string labels)
{
    std::vector<std::string> remarks;
    if (!labels.empty()) {
        remarks.push_back(std::move(labels));
    }
    if (note.seen) {
        remarks.push_back(matter.words.seen(*note.seen));
    }
    if (note.state) {
        remarks.push_back(matter.words.state(*note.state));
    }
    if (matter.reader == Reader::Panel) {
        remarks.push_back(matter.words.saidBy(authorName(matter, note)));
    }
    std::string remark;
    for (const std::string& one : remarks) {
        remark += (remark.empty() ? "" : "; ") + one;
    }
    Blocks blocks = written(matter, Part::Notes, note.text);
    if (remark.empty()) {
        return blocks;
    }
    auto* last =
        blocks.empty() ? nullptr : std::get_if<document::Paragraph>(&blocks.back().content);
    if (last != nullptr) {
        document::Run run = quietRun(" (" + remark + ")");
        if (!blocks.back().language.empty()) {
            run.language = matter.words.language();
        }
        last->text.push_back(std::move(run));
    } else {
        blocks.push_back(paragraph({quietRun("(" + remark + ")")}));
    }
    return blocks;
}

NoteList ofKind(const NoteList& notes, NoteKind kind)
{
    NoteList result;
    for (const Note* note : notes) {
        if (note->kind == kind) {
            result.push_back(note);
        }
    }
    return result;
}

document::Block listOf(const Matter& matter, const NoteList& notes,
                       std::string (*labelsFor)(const Matter&, const Note&))
{
    document::List list;
    for (const Note* note : notes) {
        if (Blocks item = noteBlocks(matter, *note, labelsFor(matter, *note)); !item.empty()) {
            list.items.push_back(std::move(item));
        }
    }
    return {std::move(list), {}};
}

std::string allLabels(const Matter& matter, const Note& note)
{
    return labelsOf(matter, note.points);
}

Blocks doneWellSection(const Matter& matter)
{
    const NoteList strengths = ofKind(notesOf(matter), NoteKind::Strength);
    if (strengths.empty()) {
        return {};
    }
    Blocks blocks{heading(matter, 2, Phrase::DoneWell)};
    append(blocks, leadIn(matter, NoteKind::Strength));
    blocks.push_back(listOf(matter, strengths, allLabels));
    return blocks;
}

Blocks otherNotesSection(const Matter& matter)
{
    struct NoteGroup {
        NoteKind kind;
        Phrase title;
    };
    static constexpr std::array<NoteGroup, 3> listed{{{NoteKind::Concern, Phrase::ToExplore},
                                                      {NoteKind::Question, Phrase::Questions},
                                                      {NoteKind::Evidence, Phrase::Evidence}}};
    const NoteList notes = notesOf(matter);
    Blocks blocks;
    for (const NoteGroup& group : listed) {
        if (const NoteList some = ofKind(notes, group.kind); !some.empty()) {
            blocks.push_back(heading(matter, 2, group.title));
            append(blocks, leadIn(matter, group.kind));
            blocks.push_back(listOf(matter, some, allLabels));
        }
    }
    // Observations are told in the order they were written, as text rather than as a list: in
    // published reports they are the paragraphs of one account.
    if (const NoteList told = ofKind(notes, NoteKind::Observation); !told.empty()) {
        blocks.push_back(heading(matter, 2, Phrase::Observations));
        for (const Note* note : told) {
            append(blocks, noteBlocks(matter, *note, allLabels(matter, *note)));
        }
    }
    return blocks;
}

} // namespace core
