#include "core/packs/Pack.h"

#include "core/assessment/Import.h"
#include "core/assessment/NotAgreed.h"
#include "core/assessment/RecordPoint.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditLimits.h"
#include "core/packs/CutFiles.h"
#include "core/packs/HouseText.h"
#include "core/support/Encryption.h"
#include "core/support/OrThrow.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Those of the assessment's editions that it is bound to now, as texts.
std::vector<EditionText> textsFor(const Casebook& casebook, const AssessmentId& id,
                                  const std::vector<std::string>& standards)
{
    std::vector<EditionText> texts = orThrow(casebook.editionTexts(id));
    std::erase_if(texts, [&](const EditionText& text) {
        return std::find(standards.begin(), standards.end(), text.id) == standards.end();
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

/// In a cut there is one version of everything, and it is the panel's.
void mustBeAgreed(const Ledger& ledger, const Assessment& cut, Reader reader)
{
    std::string which;
    for (const Dispute& dispute : notAgreed(ledger, cut, reader)) {
        which += (which.empty() ? "" : "; ") + toString(dispute.record) + ", " +
                 std::string(nameOf(dispute.aspect));
    }
    if (!which.empty()) {
        throw Failure(
            {"cannot be handed out yet, because the panel has not agreed all of its words: " +
                 which + ". Choose between their versions first.",
             ledger.assessment().service.name});
    }
}

/// Earlier programs let files bring in longer texts than anybody's pack may hold. `isLog` says that
/// the edits are the log, which keeps such a text also when it was shortened.
void mustBeWithinLimits(const Ledger& ledger, const std::vector<Edit>& edits, bool isLog)
{
    constexpr std::size_t mostNamed = 5;
    std::set<std::string> which;
    std::string why;
    for (const Edit& edit : edits) {
        if (const auto beyond = beyondLimits(edit)) {
            which.insert(toString(edit.record));
            why = why.empty() ? beyond->what : why;
        }
    }
    if (which.empty()) {
        return;
    }
    std::string named;
    std::size_t count = 0;
    for (const std::string& one : which) {
        named += (count == 0 ? "" : ", ") + (count < mostNamed ? one : std::string("others"));
        if (count++ == mostNamed) {
            break;
        }
    }
    throw Failure({"cannot be handed over because of " + named + ": " + why +
                       (isLog ? " The panel's packs hold what it was before as well: export the "
                                "assessment, shorten it there, and hand over the export; or leave "
                                "this assessment out."
                              : ""),
                   ledger.assessment().service.name});
}

/// What is handed over of one assessment.
AssessmentStart startFor(const Casebook& casebook, const AssessmentId& id,
                         const PackOptions& options, ContentsByDigest& contents)
{
    const Ledger ledger = orThrow(casebook.readToHandOver(id));
    const Reader reader = options.reader;
    if (reader == Reader::Panel) {
        if (options.withAttachments) {
            collect(casebook, ledger.assessment().attachments, contents);
        }
        std::vector<Edit> edits = ledger.edits();
        std::erase_if(edits, isInAnothersName);
        mustBeWithinLimits(ledger, edits, true);
        return {id, std::move(edits), orThrow(casebook.editionTexts(id)),
                orThrow(casebook.signedBatches(id))};
    }
    if (const auto cut = orThrow(casebook.cutFor(id))) {
        throw Failure({"was handed to you in a pack for the " + std::string(toWord(*cut)) +
                           ". Hand it back to the panel: only the panel hands it on.",
                       ledger.assessment().service.name});
    }
    Assessment cut = cutFor(ledger, reader);
    mustBeAgreed(ledger, cut, reader);
    collectCleaned(casebook, cut.attachments, options.withAttachments ? &contents : nullptr);
    auto edits = asEdits(cut, orThrow(casebook.editions(id)));
    nameByContent(cut.id, edits);
    mustBeWithinLimits(ledger, edits, false);
    std::vector<EditionText> texts = textsFor(casebook, id, cut.standards);
    // Who signed what, and how much, is the panel's.
    return {cut.id, std::move(edits), std::move(texts), {}};
}

} // namespace

bool isTooShort(const std::string& passphrase)
{
    const auto letters = std::ranges::count_if(passphrase, [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; // Not the rest of a letter.
    });
    return !passphrase.empty() && static_cast<std::size_t>(letters) < shortestPassphrase;
}

Result<std::string> makePack(const Casebook& casebook, const PackOptions& options,
                             const Clock& clock, const Progress& progress)
{
    return attempt("Making the pack", [&] {
        if (options.assessments.empty()) {
            throw Failure({"a pack needs at least one assessment.", {}});
        }
        if (isTooShort(options.passphrase)) {
            throw Failure({"the passphrase is too short: programs try all such in a moment. Use at "
                           "least " +
                               std::to_string(shortestPassphrase) +
                               " letters, four words for example.",
                           {}});
        }
        const Person owner = orThrow(casebook.owner());
        FileLabel label{options.reader, owner.id, owner.name, clock()};
        if (options.reader != Reader::Panel) {
            // Who works for the panel is not for everybody.
            label.giverId = panelAuthor;
            label.giverName = panelName;
        }
        if (options.reader == Reader::Panel) {
            label.reader = readerOf(casebook, options.assessments);
        }
        std::vector<AssessmentStart> starts;
        ContentsByDigest contents;
        for (const AssessmentId& id : options.assessments) {
            checkStopped(progress);
            starts.push_back(startFor(casebook, id, options, contents));
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
        if (!options.passphrase.empty()) {
            file = orThrow(encrypt(file, options.passphrase));
        }
        if (file.size() > largestPack) {
            throw Failure({"the pack would be larger than " + std::to_string(largestPack >> 20) +
                               " megabytes. Hand over fewer assessments at a time, or leave the "
                               "attachments out.",
                           {}});
        }
        return file;
    });
}

} // namespace core
