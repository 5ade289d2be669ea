#include "core/casebook/Pack.h"

#include "core/assessment/Import.h"
#include "core/casebook/TypedText.h"
#include "core/exchange/EditJson.h"
#include "core/standards/StandardReader.h"
#include "core/support/Digest.h"
#include "core/support/File.h"
#include "core/support/Seal.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace core {

namespace {

constexpr std::size_t longestName = 1000;
/// The years that a date in a report can have.
constexpr std::int64_t latestTime = 253'402'300'799'999;

template <typename T>
T orThrow(Result<T> result)
{
    if (!result) {
        throw Failure(result.problem());
    }
    return std::move(result).value();
}

void checkStopped(const Progress& progress)
{
    if (progress.stop.stop_requested()) {
        throw Failure({"was stopped; nothing was changed.", {}});
    }
}

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
Casebook::Start startFor(const Casebook& casebook, const AssessmentId& id, Reader reader,
                         std::vector<Attachment>& files)
{
    const Ledger ledger = orThrow(casebook.read(id));
    if (reader == Reader::Panel) {
        files = ledger.assessment().attachments;
        return {id, ledger.edits(), orThrow(casebook.editionTexts(id))};
    }
    const Assessment cut = cutFor(ledger, reader);
    files = cut.attachments;
    return {id, asEdits(cut, orThrow(casebook.editions(id))), textsFor(casebook, cut)};
}

/// Refuses what none of our programs writes.
class Checker {
public:
    Checker(std::filesystem::path name, const Progress& progress)
        : m_name(std::move(name))
        , m_progress(progress)
    {
    }

    Casebook::Start checked(const Casebook& pack, const AssessmentId& id)
    {
        mustBeName(id, "an assessment");
        Casebook::Start start{id, orThrow(pack.read(id)).edits(), orThrow(pack.editionTexts(id))};
        m_edits += start.edits.size();
        if (m_edits > mostEdits) {
            refuse("holds more than " + std::to_string(mostEdits) + " edits");
        }
        for (const Edit& edit : start.edits) {
            checkStopped(m_progress);
            check(edit);
        }
        for (const EditionText& edition : start.editions) {
            check(edition);
        }
        if (std::none_of(start.edits.begin(), start.edits.end(), [](const Edit& edit) {
                return std::holds_alternative<StartAssessment>(edit.change);
            })) {
            refuse("holds an assessment without its beginning");
        }
        return start;
    }

private:
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

    void check(const Edit& edit) const
    {
        const std::string which = "holds the edit " + toString(edit.id);
        if (!fits(edit.change, edit.record.kind)) {
            refuse(which + ", which does not fit what it is about");
        }
        mustBeName(edit.author, "an edit");
        mustBeName(toString(edit.record), "a record");
        if (edit.replaces.size() > mostReplaced) {
            refuse(which + ", which replaces too much");
        }
        if (edit.at && (edit.at->milliseconds < 0 || edit.at->milliseconds > latestTime)) {
            refuse(which + ", whose time is in no year");
        }
        for (const std::string& text : textsOf(edit.change)) {
            if (const auto fault = faultOfText(text)) {
                refuse(which + ", whose text cannot be kept: " + fault->what);
            }
        }
    }

    void check(const EditionText& edition)
    {
        if (m_checkedEditions.contains(edition.yaml)) {
            return;
        }
        const auto read = standardFrom(edition.yaml, edition.id + ".yaml");
        if (!read || read->id != edition.id) {
            refuse("holds a standard with faults (" +
                   (read ? "it is " + read->id : toString(read.problem())) + ")");
        }
        m_checkedEditions.insert(edition.yaml);
    }

    std::filesystem::path m_name;
    const Progress& m_progress;
    std::size_t m_edits = 0;
    std::set<std::string> m_checkedEditions;
};

Pack readChecked(const std::string& bytes, const std::filesystem::path& name,
                 const Progress& progress)
{
    const Casebook casebook = orThrow(Casebook::fromBytes(bytes, name));
    Pack pack;
    pack.name = name.filename().string();
    if (const auto label = orThrow(casebook.packLabel())) {
        pack.label = *label;
    } else {
        const Person owner = orThrow(casebook.owner());
        pack.label.giverId = owner.id;
        pack.label.giverName = owner.name;
    }
    if (faultOfText(pack.label.giverName) || pack.label.giverName.size() > longestName) {
        pack.label.giverName.clear();
    }
    Checker checker(name, progress);
    std::set<std::string> wanted;
    const auto ids = orThrow(casebook.ids());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        pack.assessments.push_back(checker.checked(casebook, ids[i]));
        const Ledger ledger(ids[i], pack.assessments.back().edits);
        for (const Attachment& file : ledger.assessment().attachments) {
            wanted.insert(file.digest);
        }
        progress.report(i + 1, ids.size());
    }
    for (const std::string& digest : wanted) {
        checkStopped(progress);
        if (orThrow(casebook.hasContent(digest))) {
            pack.contents.push_back(orThrow(casebook.content(digest)));
        }
    }
    return pack;
}

} // namespace

Result<std::string> makePack(const Casebook& casebook, const PackWish& wish, const Clock& clock,
                             const Progress& progress)
{
    return attempt("Making the pack", [&] {
        if (wish.assessments.empty()) {
            throw Failure({"a pack needs at least one assessment.", {}});
        }
        const Person owner = orThrow(casebook.owner());
        PackLabel label{wish.reader, owner.id, owner.name, clock()};
        if (wish.reader != Reader::Panel) {
            // Who works for the panel is not for everybody.
            label.giverId = panelAuthor;
            label.giverName = "Assessment panel";
        }
        if (wish.reader == Reader::Panel) {
            label.reader = readerOf(casebook, wish.assessments);
        }
        std::vector<Casebook::Start> starts;
        std::map<std::string, std::string> contents;
        for (const AssessmentId& id : wish.assessments) {
            checkStopped(progress);
            std::vector<Attachment> files;
            starts.push_back(startFor(casebook, id, wish.reader, files));
            for (const Attachment& file : files) {
                if (wish.withAttachments && orThrow(casebook.hasContent(file.digest))) {
                    contents[file.digest] = orThrow(casebook.content(file.digest));
                }
            }
            progress.report(starts.size(), wish.assessments.size());
        }
        std::vector<std::string> bytes;
        for (auto& [digest, content] : contents) {
            bytes.push_back(std::move(content));
        }
        std::string file = orThrow(Casebook::packed(label, starts, bytes));
        return wish.passphrase.empty() ? file : orThrow(seal(file, wish.passphrase));
    });
}

Result<Pack> readPack(const std::string& bytes, const std::filesystem::path& name,
                      const std::string& passphrase, const Progress& progress)
{
    return attempt("Reading the pack", [&] {
        if (!isSealed(bytes)) {
            return readChecked(bytes, name, progress);
        }
        if (passphrase.empty()) {
            throw Failure(
                {"is protected with a passphrase. Give the passphrase to open it.", name.string()});
        }
        const auto opened = unseal(bytes, passphrase);
        if (!opened) {
            throw Failure({opened.problem().what, name.string()});
        }
        return readChecked(*opened, name, progress);
    });
}

Result<Pack> openPack(const std::filesystem::path& path, const std::string& passphrase,
                      const Progress& progress)
{
    const auto bytes = readFile(path, largestPack);
    return bytes ? readPack(*bytes, path, passphrase, progress) : Result<Pack>(bytes.problem());
}

bool needsPassphrase(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string start(16, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    return isSealed(start);
}

} // namespace core
