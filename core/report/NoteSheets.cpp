#include "core/report/NoteSheets.h"

#include "core/assessment/Filing.h"
#include "core/html/HtmlWriter.h"
#include "core/markup/MarkdownWriter.h"
#include "core/office/DocxWriter.h"
#include "core/pdf/PdfWriter.h"
#include "core/report/Notes.h"
#include "core/report/Reason.h"
#include "core/report/RunOn.h"

#include <algorithm>

namespace core {

using document::Text;

namespace {

/// Enough to write on where the rest of the sheet is full.
constexpr int leastLines = 8;

/// "Apply for a rod licence · Private beta · 23 November 2026": what a sheet that lies on a table
/// has to say of itself.
document::Block sheetOf(const ReportContext& context)
{
    Text text = document::plain(serviceNameOf(context.assessment));
    if (document::Run phase = phaseOf(context); !phase.text.empty()) {
        text.push_back(plainRun(" · "));
        text.push_back(std::move(phase));
    }
    if (context.assessment.date) {
        text.push_back(plainRun(" · " + context.words.day(*context.assessment.date)));
    }
    return paragraph(std::move(text), document::Paragraph::Role::Quiet);
}

void addOutcomeSoFar(const ReportContext& context, const Standard& edition, const PointRef& ref,
                     Blocks& blocks)
{
    const Outcome* outcome = context.assessment.outcome(ref);
    const OutcomeLabel label =
        outcomeLabel(context, &edition, outcome != nullptr ? outcome->outcome : std::string());
    Text text{strongRun(say(context, "outcome-so-far") + ": "), badgeOf(label)};
    if (outcome != nullptr && outcome->decision == Decision::Proposed) {
        text.push_back(quietRun(" (" + say(context, "proposed") + ")"));
    }
    blocks.push_back(paragraph(std::move(text)));
    if (outcome != nullptr) {
        append(blocks, written(context, "part-reasons", reasonOf(context, *outcome)));
    }
}

void addWhatToAsk(const ReportContext& context, const Standard& edition, const Point& point,
                  Blocks& blocks)
{
    const Prompts* prompts = promptsAt(point, context.assessment.service.phase);
    if (prompts == nullptr || prompts->questions.empty()) {
        return;
    }
    document::List list;
    for (const Translated& question : prompts->questions) {
        Text text{translated(context, question, "part-point-titles",
                             inLanguage(edition.name, context.language()))};
        const bool isAsked =
            std::ranges::any_of(context.assessment.asked, [&](const AskedQuestion& asked) {
                return asked.point == PointRef{edition.id, point.number} &&
                       asked.question == inLanguage(question, "en");
            });
        if (isAsked) {
            text.push_back(
                quietRun(" (" + context.words.word("question-states", QuestionState::Asked) + ")"));
        }
        list.items.push_back({paragraph(std::move(text))});
    }
    blocks.push_back(heading(context, 3, "what-to-ask"));
    blocks.push_back({std::move(list), {}});
}

/// The labels of the further points of a note: on its sheet, this one goes without saying.
std::string furtherOf(const ReportContext& context, const Note& note, const PointRef& here)
{
    std::vector<PointRef> further = note.points;
    std::erase(further, here);
    return further.empty() ? std::string()
                           : context.words.text("also", {{"points", labelsOf(context, further)}});
}

void addSheetNotes(const ReportContext& context, const PointRef& ref, Phrase title,
                   bool openQuestions, Blocks& blocks)
{
    document::List list;
    for (std::size_t i = 0; i < Words<NoteKind>::all.size(); ++i) {
        const auto kind = static_cast<NoteKind>(i);
        for (const Note& note : context.assessment.notes) {
            const bool isHere = std::ranges::find(note.points, ref) != note.points.end();
            if (!isHere || note.kind != kind || isUnanswered(note) != openQuestions) {
                continue;
            }
            Blocks item = noteBlocks(context, note, furtherOf(context, note, ref));
            if (!openQuestions && !item.empty()) {
                Blocks words{paragraph(Text{strongRun(context.words.word("note-kinds", kind))})};
                runOn(words, std::move(item), ": ");
                item = std::move(words);
            }
            if (!item.empty()) {
                list.items.push_back(std::move(item));
            }
        }
    }
    if (!list.items.empty()) {
        blocks.push_back(heading(context, 3, title));
        blocks.push_back({std::move(list), {}});
    }
}

void addSheet(const ReportContext& context, const Standard& edition, const Point& point,
              Blocks& blocks)
{
    const PointRef ref{edition.id, point.number};
    blocks.push_back(heading(2, pointTitle(context, edition, point)));
    // The first sheet stands under the title of all of them.
    blocks.back().beginsPage = blocks.size() > 3;
    blocks.push_back(sheetOf(context));
    addOutcomeSoFar(context, edition, ref, blocks);
    addWhatToAsk(context, edition, point, blocks);
    addSheetNotes(context, ref, "open-questions", true, blocks);
    addSheetNotes(context, ref, "noted-so-far", false, blocks);
    blocks.push_back(heading(context, 3, "room-to-write"));
    blocks.push_back({document::RuledLines{leastLines}, {}});
}

bool isSheetWanted(const NoteSheetRequest& request, const PointRef& ref)
{
    return request.points.empty() || std::ranges::find(request.points, ref) != request.points.end();
}

Blocks sheets(const ReportContext& context, const NoteSheetRequest& request)
{
    Blocks blocks{heading(context, 1, "note-sheets")};
    if (context.editions.size() == 1) {
        blocks.push_back(paragraph({fullNameOf(context, *context.editions.front())},
                                   document::Paragraph::Role::Quiet));
    } else {
        blocks.push_back(paragraph(document::plain(serviceNameOf(context.assessment)),
                                   document::Paragraph::Role::Quiet));
    }
    for (const auto& edition : context.editions) {
        for (const Point& point : edition->points) {
            if (isSheetWanted(request, {edition->id, point.number})) {
                addSheet(context, *edition, point, blocks);
            }
        }
    }
    return blocks;
}

Result<WrittenReport> inSheetFormat(ReportFormat format, const document::Document& document,
                                    const Progress& progress)
{
    WrittenReport report;
    report.warnings = document.warnings;
    if (format == ReportFormat::Pdf) {
        auto pdf = pdf::writePdf(document, {}, progress);
        if (!pdf) {
            return pdf.problem();
        }
        report.bytes = std::move(pdf->bytes);
    } else if (format == ReportFormat::Docx) {
        auto bytes = office::writeDocx(document);
        if (!bytes) {
            return bytes.problem();
        }
        report.bytes = std::move(*bytes);
    } else if (format == ReportFormat::Html) {
        report.bytes = html::writeHtml(document);
    } else if (format == ReportFormat::Markdown) {
        report.bytes = markup::writeMarkdown(document);
    } else {
        return Problem{"note sheets are written as pdf, docx, html or markdown", {}};
    }
    return report;
}

bool hasPoint(const Editions& editions, const NoteSheetRequest& request)
{
    return std::ranges::any_of(editions, [&](const auto& edition) {
        return std::ranges::any_of(edition->points, [&](const Point& point) {
            return isSheetWanted(request, {edition->id, point.number});
        });
    });
}

} // namespace

document::Document arrangeNoteSheets(const Assessment& cut, const Editions& editions,
                                     const Languages& languages, const NoteSheetRequest& request)
{
    OtherLanguages others;
    const ReportContext context =
        contextOf(cut, editions, request.reader, request.options, languages, others);
    document::Document document = frameOf(context, context.words.text("note-sheets"));
    document.blocks = sheets(context, request);
    document.footerStart = document.title;
    return document;
}

Result<WrittenReport> writeNoteSheets(const Ledger& ledger, const Editions& editions,
                                      const LanguageCatalogue& catalogue,
                                      const NoteSheetRequest& request, const Progress& progress)
{
    if (!hasPoint(editions, request)) {
        return Problem{"none of these points is in the assessment",
                       ledger.assessment().service.name};
    }
    auto cut = agreedFor(ledger, request.reader, catalogue, request.options.language);
    if (!cut) {
        return cut.problem();
    }
    // No sheet tells them; what is not there cannot be told by mistake.
    cut->ratings.clear();
    const auto languages = catalogue.languages();
    if (!languages) {
        return languages.problem();
    }
    NoteSheetRequest filled = request;
    if (filled.options.modified.empty()) {
        filled.options.modified = modifiedFor(ledger, request.reader);
    }
    return inSheetFormat(request.format, arrangeNoteSheets(*cut, editions, **languages, filled),
                         progress);
}

} // namespace core
