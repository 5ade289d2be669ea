#include "core/store/repair/RescuedLog.h"

#include "core/assessment/WithoutWords.h"
#include "core/exchange/EditIds.h"
#include "core/store/repair/MendedEdit.h"

#include <algorithm>

namespace core {

namespace {

/// Gives edits of an assessment whose id is lost ids that fit the one that was made up, so that
/// they are no altered ones. Ids of earlier ones come first, and so does what an edit replaces.
EditCopies renamed(const AssessmentId& assessment, const EditCopies& copies)
{
    std::map<EditId, EditId> names;
    EditCopies all;
    for (const auto& [id, of] : copies) {
        EditCopy copy = of.front();
        for (EditId& replaced : copy.edit.replaces) {
            const auto known = names.find(replaced);
            replaced = known != names.end() ? known->second : replaced;
        }
        if (isNamedByContent(id)) {
            std::uint64_t time = 0;
            for (std::size_t i = 0; i < 6; ++i) {
                time = time << 8 | id.bytes[i];
            }
            nameByContent(assessment, copy.edit, time);
        }
        copy.isAltered = false;
        names.emplace(id, copy.edit.id);
        all[copy.edit.id].push_back(copy);
    }
    return all;
}

/// The words of an edit that is all words, to hold beside others; nothing for other kinds.
std::optional<std::string> wordsOf(const Edit& edit)
{
    if (const auto* note = std::get_if<AddNote>(&edit.change)) {
        return note->note.text;
    }
    if (const auto* recommend = std::get_if<Recommend>(&edit.change)) {
        return recommend->recommendation.text;
    }
    if (const auto* text = std::get_if<SetText>(&edit.change)) {
        return text->text;
    }
    if (const auto* settled = std::get_if<Settle>(&edit.change)) {
        return settled->reason;
    }
    return std::nullopt;
}

bool isBareOf(const Edit& bare, const Edit& edit)
{
    return bare.change != edit.change && withoutWords(edit.change) == bare.change;
}

} // namespace

RescuedLog::RescuedLog(const Carved& damaged, const std::vector<Carved>& backups)
{
    std::set<AssessmentId> known;
    const auto learn = [&](const Carved& file) {
        for (const auto& [number, ids] : idsByNumber(file)) {
            known.insert(ids.begin(), ids.end());
        }
    };
    learn(damaged);
    std::for_each(backups.begin(), backups.end(), learn);
    m_known.assign(known.begin(), known.end());
    for (const CarvedRow& row : damaged.of(RawTable::SetAside)) {
        if (const auto edit = row.isSound && row.raw.isListed ? editIn(row.raw) : std::nullopt) {
            m_setAside[row.text(0)].insert(edit->id);
        }
    }
    take(damaged, 0);
    for (std::size_t i = 0; i < backups.size(); ++i) {
        take(backups[i], i + 1);
    }
    for (const AssessmentId& id : m_madeUp) {
        m_all[id] = renamed(id, m_all[id]);
    }
}

void RescuedLog::take(const Carved& file, std::size_t number)
{
    const auto ids = idsByNumber(file);
    for (const CarvedRow& row : file.of(RawTable::Edit)) {
        // What a backup no longer has, it has no more.
        if (number > 0 && (!row.raw.isListed || !row.isSound)) {
            continue;
        }
        const auto in = ids.find(row.integer(0));
        takeRow(row, number, in != ids.end() ? in->second : std::vector<AssessmentId>());
    }
}

void RescuedLog::takeRow(const CarvedRow& row, std::size_t file,
                         const std::vector<AssessmentId>& in)
{
    auto edit = row.isSound ? editIn(row.raw) : std::nullopt;
    AssessmentId id = in.empty() ? AssessmentId() : in.front();
    bool altered = !edit;
    if (edit && isNamedByContent(edit->id)) {
        const auto& among = in.empty() ? m_known : in;
        const auto fits = std::find_if(among.begin(), among.end(), [&](const AssessmentId& one) {
            return !isAltered(one, *edit);
        });
        altered = fits == among.end();
        id = altered ? id : *fits;
    }
    if (altered && file == 0 && m_triesLeft > 0 && !in.empty()) {
        --m_triesLeft;
        if (const auto mended = mendedBit(row.raw, in)) {
            m_all[mended->assessment][mended->edit.id].push_back(
                {mended->edit, file, row.raw.isListed, false, true});
            return;
        }
    }
    if (!edit) {
        m_unread[id] += row.raw.isListed ? 1 : 0;
        return;
    }
    if (id.empty()) {
        if (file > 0) {
            return;
        }
        id = "rescued-" + std::to_string(row.integer(0));
        m_madeUp.insert(id);
    }
    m_all[id][edit->id].push_back({std::move(*edit), file, row.raw.isListed, altered, false});
}

std::size_t RescuedLog::nameless(const AssessmentId& id) const
{
    return m_madeUp.contains(id) ? m_all.at(id).size() : 0;
}

RescuedLog::Chosen RescuedLog::choose(const AssessmentId& id,
                                      const std::map<RecordId, std::string>& words,
                                      bool leavesLoose) const
{
    Chosen into;
    const auto unread = m_unread.find(id);
    into.altered = unread != m_unread.end() ? unread->second : 0;
    const auto found = m_all.find(id);
    if (found == m_all.end()) {
        return into;
    }
    Redactions redactions;
    for (const auto& [edit, copies] : found->second) {
        for (const EditCopy& copy : copies) {
            if (!copy.isAltered) {
                redactions.add(std::span(&copy.edit, 1));
            }
        }
    }
    const auto aside = m_setAside.find(id);
    for (const auto& [edit, copies] : found->second) {
        const bool isHere = std::any_of(copies.begin(), copies.end(), [](const EditCopy& copy) {
            return copy.file == 0 && copy.isListed;
        });
        if (!isHere && aside != m_setAside.end() && aside->second.contains(edit)) {
            continue;
        }
        if (auto one = chosen(id, copies, redactions, words, leavesLoose, into)) {
            into.edits.push_back(std::move(*one));
        }
    }
    return into;
}

std::optional<Edit> RescuedLog::chosen(const AssessmentId& id, std::vector<EditCopy> copies,
                                       const Redactions& redactions,
                                       const std::map<RecordId, std::string>& words,
                                       bool leavesLoose, Chosen& into) const
{
    std::stable_sort(copies.begin(), copies.end(), [](const EditCopy& a, const EditCopy& b) {
        return std::tuple(a.isAltered, a.file, !a.isListed) <
               std::tuple(b.isAltered, b.file, !b.isListed);
    });
    const EditCopy& best = copies.front();
    if (redactions.name(best.edit.id)) {
        for (EditCopy& copy : copies) {
            Edit bare = copy.edit;
            bare.change = redactions.left(bare) ? bare.change : withoutWords(bare.change);
            if (redactions.left(bare)) {
                return bare;
            }
        }
        ++into.altered;
        return std::nullopt;
    }
    // A copy without its words says that a redaction was there, which is lost.
    const auto bare = std::find_if(copies.begin(), copies.end(), [&](const EditCopy& copy) {
        return copy.file == 0 && isBareOf(copy.edit, best.edit);
    });
    if (bare != copies.end()) {
        ++into.words;
        return std::nullopt;
    }
    if (best.isAltered) {
        const auto word = words.find(best.edit.record);
        auto mended = word != words.end() ? mendedWords(id, best.edit, word->second) : std::nullopt;
        into.mended += mended ? 1 : 0;
        into.altered += mended ? 0 : 1;
        return mended;
    }
    const bool isVouchedFor = isNamedByContent(best.edit.id);
    if (!isVouchedFor && leavesLoose && best.file == 0 && !best.isListed) {
        ++into.words;
        return std::nullopt;
    }
    into.unchecked += isVouchedFor ? 0 : 1;
    into.mended += best.isMended ? 1 : 0;
    into.fromBackups += std::none_of(copies.begin(), copies.end(),
                                     [](const EditCopy& copy) { return copy.file == 0; })
                            ? 1
                            : 0;
    for (const EditCopy& copy : copies) {
        const auto text = wordsOf(copy.edit);
        if (!isVouchedFor && text && !text->empty() && text != wordsOf(best.edit)) {
            into.others.push_back({copy.edit.record, *text, copy.file > 0});
        }
    }
    return best.edit;
}

} // namespace core
