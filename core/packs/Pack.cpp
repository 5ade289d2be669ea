#include "core/packs/Pack.h"

#include "core/assessment/Import.h"
#include "core/exchange/EditIds.h"
#include "core/packs/HouseText.h"
#include "core/support/Encryption.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// The editions in the order in which the assessment names them, as texts.
std::vector<EditionText> textsFor(const Casebook& casebook, const Assessment& assessment)
{
    std::vector<EditionText> texts = orThrow(casebook.editionTexts(assessment.id));
    std::erase_if(texts, [&](const EditionText& text) {
        return std::find(assessment.standards.begin(), assessment.standards.end(), text.id) ==
               assessment.standards.end();
    });
    return texts;
}

/// Whom these assessments were cut for when they were handed to this casebook's owner; the panel
/// for those that are whole.
Reader readerOf(const Casebook& casebook, const std::vector<AssessmentId>& ids)
{
    std::set<Reader> readers;
    for (const AssessmentId& id : ids) {
        readers.insert(orThrow(casebook.cutFor(id)).value_or(Reader::Panel));
    }
    if (readers.size() > 1) {
        throw Failure({"some of these assessments are your own and some were handed to you as a "
                       "pack. Put them into two packs.",
                       {}});
    }
    return *readers.begin();
}

/// What is handed over of one assessment.
AssessmentStart startFor(const Casebook& casebook, const AssessmentId& id, Reader reader,
                         std::vector<Attachment>& files)
{
    const Ledger ledger = orThrow(casebook.read(id));
    if (reader == Reader::Panel) {
        files = ledger.assessment().attachments;
        return {id, ledger.edits(), orThrow(casebook.editionTexts(id))};
    }
    if (const auto cut = orThrow(casebook.cutFor(id))) {
        throw Failure({"was handed to you in a pack for the " + std::string(toWord(*cut)) +
                           ". Hand it back to the panel: only the panel hands it on.",
                       ledger.assessment().service.name});
    }
    const Assessment cut = cutFor(ledger, reader);
    files = cut.attachments;
    auto edits = asEdits(cut, orThrow(casebook.editions(id)));
    nameByContent(id, edits);
    return {id, std::move(edits), textsFor(casebook, cut)};
}

} // namespace

Result<std::string> makePack(const Casebook& casebook, const PackOptions& options,
                             const Clock& clock, const Progress& progress)
{
    return attempt("Making the pack", [&] {
        if (options.assessments.empty()) {
            throw Failure({"a pack needs at least one assessment.", {}});
        }
        const Person owner = orThrow(casebook.owner());
        FileLabel label{options.reader, owner.id, owner.name, clock()};
        if (options.reader != Reader::Panel) {
            // Who works for the panel is not for everybody.
            label.giverId = panelAuthor;
            label.giverName = "Assessment panel";
        }
        if (options.reader == Reader::Panel) {
            label.reader = readerOf(casebook, options.assessments);
        }
        std::vector<AssessmentStart> starts;
        std::map<std::string, std::string> contents;
        for (const AssessmentId& id : options.assessments) {
            checkStopped(progress);
            std::vector<Attachment> files;
            starts.push_back(startFor(casebook, id, options.reader, files));
            for (const Attachment& file : files) {
                if (options.withAttachments && orThrow(casebook.hasContent(file.digest))) {
                    contents[file.digest] = orThrow(casebook.content(file.digest));
                }
            }
            progress.report(starts.size(), options.assessments.size());
        }
        std::vector<std::string> bytes;
        for (auto& [digest, content] : contents) {
            bytes.push_back(std::move(content));
        }
        const bool isHandedBack = options.reader == Reader::Panel && label.reader != Reader::Panel;
        const std::string house =
            isHandedBack ? std::string()
                         : houseStyleFor(orThrow(casebook.houseStyle()), options.reader);
        std::string file =
            orThrow(Casebook::bytesOf({label, std::move(starts), std::move(bytes), house}));
        return options.passphrase.empty() ? file : orThrow(encrypt(file, options.passphrase));
    });
}

} // namespace core
