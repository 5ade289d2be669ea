#include "core/casebook/Merge.h"

#include "core/support/Digest.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

template <typename T>
T orThrow(Result<T> result)
{
    if (!result) {
        throw Failure(result.problem());
    }
    return std::move(result).value();
}

/// Edits that asEdits made have no time in their ids.
bool wasImported(const EditId& id)
{
    return std::all_of(id.bytes.begin(), id.bytes.begin() + 6,
                       [](std::uint8_t byte) { return byte == 0; });
}

/// Whether somebody whose pack was not made for the panel may make this change.
bool isTheirs(const Edit& edit, const std::set<RecordId>& own)
{
    if (const auto* describe = std::get_if<Describe>(&edit.change)) {
        return describe->aspect == Aspect::Description || describe->aspect == Aspect::Scope;
    }
    return std::holds_alternative<AnswerFinding>(edit.change) ||
           std::holds_alternative<Appoint>(edit.change) || own.contains(edit.record);
}

/// The notes and attachments that were begun with `edits`.
std::set<RecordId> begunBy(const std::vector<Edit>& edits)
{
    std::set<RecordId> records;
    for (const Edit& edit : edits) {
        if (!wasImported(edit.id) && (std::holds_alternative<AddNote>(edit.change) ||
                                      std::holds_alternative<Attach>(edit.change))) {
            records.insert(edit.record);
        }
    }
    return records;
}

void count(Brought& brought, const Edit& edit)
{
    if (std::holds_alternative<AddNote>(edit.change)) {
        ++brought.notes;
    } else if (std::holds_alternative<Rate>(edit.change)) {
        ++brought.ratings;
    } else if (std::holds_alternative<Recommend>(edit.change)) {
        ++brought.recommendations;
    } else if (std::holds_alternative<Settle>(edit.change)) {
        ++brought.outcomes;
    } else {
        ++brought.others;
    }
}

std::string counted(std::size_t number, const std::string& one, const std::string& many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

/// Works a preview out, one assessment after another.
class Previewer {
public:
    Previewer(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut)
        : m_casebook(casebook)
        , m_pack(pack)
        , m_leaveOut(leaveOut)
        , m_owner(orThrow(casebook.owner()))
    {
        m_preview.label = pack.label;
    }

    void add(const Casebook::Start& start)
    {
        const bool isThere = orThrow(m_casebook.contains(start.id));
        const Ledger before = isThere ? orThrow(m_casebook.read(start.id)) : Ledger(start.id, {});
        Casebook::Start taken{start.id, {}, start.editions};
        IncomingAssessment incoming;
        incoming.id = start.id;
        incoming.isNew = !isThere;
        const bool limited = isThere && m_pack.label.reader != Reader::Panel;
        const auto own = limited ? begunBy(start.edits) : std::set<RecordId>{};
        for (const Edit& edit : start.edits) {
            if (limited && wasImported(edit.id)) {
                ++incoming.alreadyThere;
            } else if (const Edit* known = before.edit(edit.id)) {
                mustBeTheSame(*known, edit);
                ++incoming.alreadyThere;
            } else if (limited && !isTheirs(edit, own)) {
                ++m_notTheirs;
            } else if (!m_leaveOut.contains(edit.author)) {
                taken.edits.push_back(edit);
            }
        }
        if (limited) {
            // The texts of the editions are here; a cut pack brings none of its own.
            taken.editions.clear();
        }
        finish(incoming, before, std::move(taken));
    }

    MergePreview result() &&
    {
        for (auto& [person, brought] : m_people) {
            m_preview.people.push_back(std::move(brought));
        }
        std::stable_sort(m_preview.people.begin(), m_preview.people.end(),
                         [](const Brought& a, const Brought& b) { return a.all() > b.all(); });
        for (const std::string& bytes : m_pack.contents) {
            m_preview.attachments +=
                orThrow(m_casebook.hasContent(sha256Hex(bytes))) ? std::size_t{0} : 1;
        }
        warn();
        return std::move(m_preview);
    }

private:
    void mustBeTheSame(const Edit& here, const Edit& there) const
    {
        if (here.record != there.record || here.change != there.change ||
            here.author != there.author || here.replaces != there.replaces) {
            throw Failure({"holds an edit that is here with the same id and other content. One of "
                           "the two was altered; nothing was taken in.",
                           m_pack.name});
        }
    }

    void finish(IncomingAssessment& incoming, const Ledger& before, Casebook::Start taken)
    {
        Ledger after = before;
        after.add(taken.edits);
        incoming.service = after.assessment().service.name;
        incoming.type = after.assessment().type;
        incoming.edits = taken.edits.size();
        for (const Dispute& dispute : after.disputes()) {
            if (std::find(before.disputes().begin(), before.disputes().end(), dispute) ==
                before.disputes().end()) {
                incoming.disputes.push_back(dispute);
            }
        }
        if (incoming.isNew && !after.knows(assessmentRecord)) {
            throw Failure({"the beginning of \"" + incoming.id +
                               "\" is by somebody who is left out. Take them in, or leave the "
                               "whole assessment out.",
                           m_pack.name});
        }
        for (const Edit& edit : taken.edits) {
            Brought& brought = m_people[edit.author];
            brought.person = edit.author;
            const Member* member = after.assessment().member(edit.author);
            brought.name = member != nullptr      ? member->name
                           : brought.name.empty() ? edit.author
                                                  : brought.name;
            count(brought, edit);
            m_byOwner += !incoming.isNew && edit.author == m_owner.id ? 1u : 0u;
            m_unknown += static_cast<std::size_t>(
                std::count_if(edit.replaces.begin(), edit.replaces.end(),
                              [&](const EditId& id) { return after.edit(id) == nullptr; }));
        }
        if (!taken.edits.empty()) {
            m_preview.incoming.push_back(std::move(taken));
        }
        m_preview.assessments.push_back(std::move(incoming));
    }

    void warn()
    {
        auto& warnings = m_preview.warnings;
        if (m_byOwner > 0) {
            warnings.push_back(
                counted(m_byOwner, "change says that it is", "changes say that they are") +
                " by you and not in this casebook. That is right if you work in two casebooks; "
                "else ask whoever gave you the pack.");
        }
        if (m_unknown > 0) {
            warnings.push_back(
                counted(m_unknown, "earlier change is", "earlier changes are") +
                " replaced that neither this casebook nor the pack has. They may come with another "
                "pack.");
        }
        if (m_notTheirs > 0) {
            warnings.push_back(counted(m_notTheirs, "change was", "changes were") +
                               " left out, because only the panel may make them.");
        }
    }

    Casebook& m_casebook;
    const Pack& m_pack;
    const std::set<PersonId>& m_leaveOut;
    Person m_owner;
    MergePreview m_preview;
    std::map<PersonId, Brought> m_people;
    std::size_t m_byOwner = 0;
    std::size_t m_unknown = 0;
    std::size_t m_notTheirs = 0;
};

} // namespace

bool MergePreview::bringsNothing() const
{
    return incoming.empty() && attachments == 0;
}

Result<MergePreview> previewMerge(Casebook& casebook, const Pack& pack,
                                  const std::set<PersonId>& leaveOut, const Progress& progress)
{
    return attempt("Looking at the pack", [&] {
        Previewer previewer(casebook, pack, leaveOut);
        for (std::size_t i = 0; i < pack.assessments.size(); ++i) {
            if (progress.stop.stop_requested()) {
                throw Failure({"was stopped; nothing was changed.", pack.name});
            }
            previewer.add(pack.assessments[i]);
            progress.report(i + 1, pack.assessments.size());
        }
        return std::move(previewer).result();
    });
}

Result<MergeRecord> merge(Casebook& casebook, const Pack& pack, const std::set<PersonId>& leaveOut,
                          const Clock& clock, const std::filesystem::path& copy,
                          const Progress& progress)
{
    return attempt("Merging", [&] {
        const MergePreview preview =
            orThrow(previewMerge(casebook, pack, leaveOut, Progress{progress.stop}));
        if (preview.bringsNothing()) {
            return MergeRecord{};
        }
        orThrow(casebook.backup(copy, Progress{progress.stop}));
        return orThrow(
            casebook.takeIn(preview.incoming, pack.contents, pack.label, clock(), copy, progress));
    });
}

std::filesystem::path copyBeforeMerge(const std::filesystem::path& casebook, Timestamp at)
{
    std::string when = toRfc3339(Timestamp{at.milliseconds / 1000 * 1000});
    std::erase_if(when, [](char letter) { return letter == ':' || letter == 'Z'; });
    const auto folder = casebook.parent_path();
    const std::string stem = casebook.stem().string() + ".before-merge-" + when;
    auto path = folder / (stem + ".standpoint");
    for (int number = 2; std::filesystem::exists(path); ++number) {
        path = folder / (stem + "-" + std::to_string(number) + ".standpoint");
    }
    return path;
}

} // namespace core
