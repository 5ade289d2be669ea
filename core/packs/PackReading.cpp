#include "core/assessment/AudienceView.h"
#include "core/assessment/CutIds.h"
#include "core/assessment/EditCheck.h"
#include "core/assessment/RecordPoint.h"
#include "core/assessment/TextChecks.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditLimits.h"
#include "core/exchange/Redactions.h"
#include "core/packs/Pack.h"
#include "core/standards/StandardReader.h"
#include "core/store/ChosenFile.h"
#include "core/support/Encryption.h"
#include "core/support/Limits.h"
#include "core/support/OrThrow.h"
#include "core/support/Text.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Refuses what none of our programs writes.
class Checker {
public:
    Checker(std::filesystem::path name, const Progress& progress)
        : m_name(std::move(name))
        , m_progress(progress)
    {
    }

    AssessmentStart checked(const Casebook& pack, const AssessmentId& id)
    {
        mustBeName(id, "an assessment");
        AssessmentStart start{id, orThrow(pack.read(id)).edits(), orThrow(pack.editionTexts(id))};
        m_edits += start.edits.size();
        if (m_edits > mostEdits) {
            refuse("holds more than " + std::to_string(mostEdits) + " edits");
        }
        Editions bound;
        for (const EditionText& edition : start.editions) {
            bound.push_back(checked(edition));
        }
        const Redactions redactions(start.edits);
        for (const Edit& edit : start.edits) {
            checkStopped(m_progress);
            mustBeAsMade(start, edit, redactions);
            check(edit, bound);
        }
        start.batches = checkedBatches(pack, id);
        if (std::none_of(start.edits.begin(), start.edits.end(), [](const Edit& edit) {
                return std::holds_alternative<StartAssessment>(edit.change);
            })) {
            refuse("holds an assessment without its beginning");
        }
        return start;
    }

    /// Edits in signatures that did not hold.
    std::size_t badlySigned() const { return m_badlySigned; }

private:
    /// The signatures that hold. Whoever breaks one takes its word away and nothing else.
    std::vector<SignedBatch> checkedBatches(const Casebook& pack, const AssessmentId& id)
    {
        std::vector<SignedBatch> batches = orThrow(pack.signedBatches(id));
        std::erase_if(batches, [&](const SignedBatch& batch) {
            checkStopped(m_progress);
            const bool isOfThis = std::ranges::any_of(
                std::array{Reader::Panel, Reader::Team, Reader::Sponsor, Reader::Public},
                [&](Reader reader) { return batch.named == cutId(id, reader); });
            const bool isBad = !isOfThis || batch.author.empty() ||
                               faultOfText(batch.author).has_value() || !isSound(batch);
            m_badlySigned += isBad ? std::max<std::size_t>(batch.digests.size(), 1) : 0;
            return isBad;
        });
        return batches;
    }

    [[noreturn]] void refuse(const std::string& why) const
    {
        throw Failure({why + ". It may have been altered; nothing was taken in.", m_name.string()});
    }

    void mustBeName(const std::string& text, const std::string& whose) const
    {
        if (text.empty() || text.size() > longestName || faultOfText(text)) {
            refuse("holds " + whose + " whose name is no name");
        }
    }

    void mustBeAsMade(const AssessmentStart& start, const Edit& edit,
                      const Redactions& redactions) const
    {
        if (isAltered(start.id, edit) && !redactions.left(edit)) {
            throw Failure({"holds " + whichEdit(edit, start.edits) +
                               ", and it was altered since. Ask for a new pack, from the casebook "
                               "of whom it says it is by; nothing was taken in.",
                           m_name.string()});
        }
    }

    void check(const Edit& edit, const Editions& bound) const
    {
        const std::string which = "holds the edit " + toString(edit.id);
        // Such an edit of an earlier program is left out with all that its author may not do.
        const auto fault = isInAnothersName(edit) ? std::nullopt : faultOf(edit, bound);
        if (fault) {
            refuse(which + ", which the rules do not allow (" + *fault + ")");
        }
        if (const auto beyond = beyondLimits(edit)) {
            refuse(which + ", which cannot be kept: " + beyond->what);
        }
    }

    std::shared_ptr<const Standard> checked(const EditionText& edition)
    {
        auto& known = m_editions[edition.yaml];
        if (!known) {
            auto read = standardFrom(edition.yaml, edition.id + ".yaml");
            if (!read || read->id != edition.id) {
                refuse("holds a standard with faults (" +
                       (read ? "it is " + read->id : toString(read.problem())) + ")");
            }
            known = std::make_shared<const Standard>(std::move(*read));
        }
        if (known->id != edition.id) {
            refuse("holds one standard under two names");
        }
        return known;
    }

    std::filesystem::path m_name;
    const Progress& m_progress;
    std::size_t m_edits = 0;
    std::size_t m_badlySigned = 0;
    std::map<std::string, std::shared_ptr<const Standard>> m_editions; ///< By text.
};

/// What the file says of itself and of its assessments. A casebook that is no pack is its owner's,
/// who may have been handed some of them.
void readLabel(const Casebook& casebook, const std::vector<AssessmentId>& ids, Pack& pack)
{
    if (const auto label = orThrow(casebook.label())) {
        pack.label = *label;
    } else {
        const Person owner = orThrow(casebook.owner());
        pack.label.giverId = owner.id;
        pack.label.giverName = owner.name;
    }
    if (faultOfText(pack.label.giverName) || pack.label.giverName.size() > longestName) {
        pack.label.giverName.clear();
    }
    const Reader reader = pack.label.reader;
    for (const AssessmentId& id : ids) {
        const auto cut =
            reader == Reader::Panel ? orThrow(casebook.cutFor(id)) : std::optional(reader);
        if (cut && *cut != Reader::Panel) {
            pack.cutFor.emplace(id, *cut);
            pack.label.reader = *cut;
        }
    }
    pack.houseStyle = orThrow(casebook.houseStyle());
    if (firstBadUtf8(pack.houseStyle) || firstControlCharacter(pack.houseStyle)) {
        pack.houseStyle.clear();
    }
}

Pack readChecked(std::string bytes, const std::filesystem::path& name, const Progress& progress)
{
    const Casebook casebook = orThrow(Casebook::fromBytes(std::move(bytes), name, progress));
    Pack pack;
    pack.name = name.filename().string();
    auto ids = orThrow(casebook.ids());
    std::erase_if(ids, [&](const AssessmentId& id) { return orThrow(casebook.isRecycled(id)); });
    readLabel(casebook, ids, pack);
    Checker checker(name, progress);
    std::set<std::string> wanted;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        pack.assessments.push_back(checker.checked(casebook, ids[i]));
        const Ledger ledger(ids[i], pack.assessments.back().edits);
        for (const Attachment& file : ledger.assessment().attachments) {
            wanted.insert(file.digest);
        }
        progress.report(i + 1, ids.size());
    }
    pack.badlySigned = checker.badlySigned();
    for (const std::string& digest : wanted) {
        checkStopped(progress);
        if (orThrow(casebook.hasContent(digest))) {
            pack.contents.push_back(orThrow(casebook.content(digest)));
        }
    }
    return pack;
}

} // namespace

Reader Pack::readerOf(const AssessmentId& id) const
{
    const auto cut = cutFor.find(id);
    return cut == cutFor.end() ? Reader::Panel : cut->second;
}

bool Pack::isFromPanel() const
{
    return label.giverId == panelAuthor;
}

Result<Pack> readPack(std::string bytes, const std::filesystem::path& name,
                      const std::string& passphrase, const Progress& progress)
{
    return attempt("Reading the pack", [&] {
        if (!isEncrypted(bytes)) {
            return readChecked(std::move(bytes), name, progress);
        }
        if (passphrase.empty()) {
            throw Failure(
                {"is protected with a passphrase. Give the passphrase to open it.", name.string()});
        }
        auto opened = decrypt(bytes, passphrase);
        bytes = {};
        if (!opened) {
            throw Failure({opened.problem().what, name.string()});
        }
        return readChecked(std::move(*opened), name, progress);
    });
}

Result<Pack> openPack(const std::filesystem::path& path, const std::string& passphrase,
                      const Progress& progress)
{
    auto bytes = readChosenFile(path, largestPack);
    return bytes ? readPack(std::move(*bytes), path, passphrase, progress)
                 : Result<Pack>(bytes.problem());
}

bool needsPassphrase(const std::filesystem::path& path)
{
    return isEncrypted(beginningOfChosenFile(path, encryptedBeginning));
}

} // namespace core
