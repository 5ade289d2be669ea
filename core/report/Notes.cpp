#include "core/report/Notes.h"

#include "core/report/RunOn.h"
#include "core/report/Sections.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace core {

using document::Text;

namespace {

/// The notes that stand under no point.
NoteList notesOf(const ReportContext& context)
{
    NoteList notes;
    for (const Note& note : context.assessment.notes) {
        if (!standsUnderPoints(context, note) || !homeOf(context, note.points)) {
            notes.push_back(&note);
        }
    }
    return notes;
}

} // namespace

bool standsUnderPoints(const ReportContext& context, const Note& note)
{
    // Where greens are told by their outcome alone, strengths are told of the service as a whole.
    const bool gathered = note.kind == NoteKind::Strength &&
                          context.layout.greens == Layout::Greens::OutcomeOnly &&
                          context.has(Section::DoneWell);
    return note.from == Reader::Panel && context.has(Section::Points) && !gathered;
}

Blocks leadIn(const ReportContext& context, NoteKind kind)
{
    const auto found = context.layout.leadIns.find(kind);
    if (found == context.layout.leadIns.end()) {
        return {};
    }
    Text words = layoutText(context, found->second);
    if (!words.empty() && !words.front().language.empty()) {
        words.push_back(quietRun(" (" + context.words.nameOf(words.front().language) + ")"));
    }
    Blocks blocks{paragraph(std::move(words))};
    std::get<document::Paragraph>(blocks.front().content).keepsWithNext = true;
    return blocks;
}

Blocks noteBlocks(const ReportContext& context, const Note& note, std::string labels)
{
    std::vector<std::string> remarks;
    if (!labels.empty()) {
        remarks.push_back(std::move(labels));
    }
    if (note.seen) {
        remarks.push_back(context.words.word("how-we-know", *note.seen));
    }
    if (note.state) {
        remarks.push_back(context.words.word("question-states", *note.state));
    }
    if (context.reader == Reader::Panel) {
        remarks.push_back(
            context.words.text("noted-by", {{"name", personName(context, note.author)}}));
    }
    std::string remark;
    for (const std::string& one : remarks) {
        remark += (remark.empty() ? "" : "; ") + one;
    }
    Blocks blocks = written(context, "part-notes", note.text);
    if (!remark.empty()) {
        runOn(blocks, Text{quietRun("(" + remark + ")")});
    }
    return blocks;
}

NoteList ofKind(const NoteList& notes, NoteKind kind)
{
    NoteList result;
    for (const Note* note : notes) {
        if (note->kind == kind && note->from == Reader::Panel) {
            result.push_back(note);
        }
    }
    return result;
}

document::Block listOf(const ReportContext& context, const NoteList& notes,
                       std::string (*labelsFor)(const ReportContext&, const Note&))
{
    document::List list;
    for (const Note* note : notes) {
        if (Blocks item = noteBlocks(context, *note, labelsFor(context, *note)); !item.empty()) {
            list.items.push_back(std::move(item));
        }
    }
    return {std::move(list), {}};
}

std::string allLabels(const ReportContext& context, const Note& note)
{
    return labelsOf(context, note.points);
}

Blocks doneWellSection(const ReportContext& context)
{
    const NoteList strengths = ofKind(notesOf(context), NoteKind::Strength);
    if (strengths.empty()) {
        return {};
    }
    Blocks blocks{heading(context, 2, "done-well")};
    append(blocks, leadIn(context, NoteKind::Strength));
    blocks.push_back(listOf(context, strengths, allLabels));
    return blocks;
}

/// What those wrote whom the panel handed the assessment to, as theirs and not as its own.
Blocks notesOfOthers(const ReportContext& context, const NoteList& notes)
{
    struct Writer {
        Reader reader;
        Phrase title;
    };
    static constexpr std::array<Writer, 3> writers{{{Reader::Team, "team-notes"},
                                                    {Reader::Sponsor, "sponsor-notes"},
                                                    {Reader::Public, "others-notes"}}};
    Blocks blocks;
    for (const Writer& writer : writers) {
        NoteList theirs;
        std::ranges::copy_if(notes, std::back_inserter(theirs),
                             [&](const Note* note) { return note->from == writer.reader; });
        if (!theirs.empty()) {
            blocks.push_back(heading(context, 2, writer.title));
            blocks.push_back(listOf(context, theirs, allLabels));
        }
    }
    return blocks;
}

Blocks otherNotesSection(const ReportContext& context)
{
    struct NoteGroup {
        NoteKind kind;
        Phrase title;
    };
    static constexpr std::array<NoteGroup, 3> listed{{{NoteKind::Concern, "to-explore"},
                                                      {NoteKind::Question, "questions"},
                                                      {NoteKind::Evidence, "evidence"}}};
    const NoteList notes = notesOf(context);
    Blocks blocks;
    for (const NoteGroup& group : listed) {
        if (const NoteList some = ofKind(notes, group.kind); !some.empty()) {
            blocks.push_back(heading(context, 2, group.title));
            append(blocks, leadIn(context, group.kind));
            blocks.push_back(listOf(context, some, allLabels));
        }
    }
    // Observations are told in the order they were written, as text rather than as a list: in
    // published reports they are the paragraphs of one account.
    if (const NoteList told = ofKind(notes, NoteKind::Observation); !told.empty()) {
        blocks.push_back(heading(context, 2, "observations"));
        for (const Note* note : told) {
            append(blocks, noteBlocks(context, *note, allLabels(context, *note)));
        }
    }
    append(blocks, notesOfOthers(context, notes));
    return blocks;
}

} // namespace core
