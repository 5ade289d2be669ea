#include "core/assessment/Reveals.h"

#include "core/assessment/RecordPoint.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace core {

namespace {

using Named = std::set<EditId>;

bool isListed(const std::vector<PointRef>& points, const PointRef& point)
{
    return std::find(points.begin(), points.end(), point) != points.end();
}

bool isRating(const Edit& edit)
{
    const auto* rate = std::get_if<Rate>(&edit.change);
    return rate != nullptr && edit.record.kind == RecordKind::Rating && !rate->outcome.empty();
}

bool isEnrolment(const Edit& edit)
{
    return std::holds_alternative<Enrol>(edit.change) && edit.record.kind == RecordKind::Member;
}

/// What the reveals of each point name, of several devices together.
std::map<PointRef, Named> namedByReveals(const Assessment& folded, std::span<const Edit> edits)
{
    std::map<PointRef, Named> named;
    std::set<PointRef> fromFiles;
    for (const Edit& edit : edits) {
        const bool isReveal = std::holds_alternative<RevealRatings>(edit.change) &&
                              edit.record.kind == RecordKind::Reveal;
        const auto point = isReveal ? pointOf(edit.record) : std::nullopt;
        if (!point || !isListed(folded.revealed, *point)) {
            continue;
        }
        if (isWithoutTime(edit.id)) {
            fromFiles.insert(*point);
        } else if (!edit.replaces.empty()) {
            named[*point].insert(edit.replaces.begin(), edit.replaces.end());
        }
    }
    for (const Edit& edit : edits) {
        if (isWithoutTime(edit.id) && (isRating(edit) || isEnrolment(edit))) {
            for (const PointRef& point : fromFiles) {
                named[point].insert(edit.id);
            }
        }
    }
    return named;
}

/// The latest of the edits of one record that a reveal names, by its record's name; where several
/// stood side by side and one was chosen since, that one.
const Edit* shownOf(const std::vector<const Edit*>& ofRecord, const Rating* now)
{
    const auto isChosen = [&](const Edit* edit) {
        const auto* rate = std::get_if<Rate>(&edit->change);
        return now != nullptr && rate != nullptr && rate->outcome == now->outcome;
    };
    // In whatever order the edits came.
    return *std::max_element(ofRecord.begin(), ofRecord.end(), [&](const Edit* a, const Edit* b) {
        return std::pair(isChosen(a), a->id) < std::pair(isChosen(b), b->id);
    });
}

/// Fills one reveal from the edits that it names.
class Showing {
public:
    Showing(const Assessment& folded, PointRef point) : m_folded(folded)
    {
        m_reveal.point = std::move(point);
    }

    void take(const Edit& edit)
    {
        if (isEnrolment(edit) || pointOf(edit.record) == m_reveal.point) {
            m_byRecord[edit.record].push_back(&edit);
        }
    }

    Reveal shown() &&
    {
        for (const auto& [record, edits] : m_byRecord) {
            if (record.kind == RecordKind::Member) {
                addMember(record.name, std::get<Enrol>(shownOf(edits, nullptr)->change).member);
            } else {
                addRating(*ownerOf(record), edits);
            }
        }
        const auto place = [&](const Rating& rating) {
            return std::ranges::find(m_folded.panel, rating.assessor, &Member::id);
        };
        std::ranges::stable_sort(m_reveal.ratings, [&](const Rating& a, const Rating& b) {
            return place(a) < place(b);
        });
        return std::move(m_reveal);
    }

private:
    void addMember(const PersonId& id, const Member& member)
    {
        if (isCounted(member)) {
            m_reveal.counted.push_back(id);
            if (isExpectedToRate(member, m_reveal.point)) {
                m_reveal.expected.push_back(id);
            }
        }
    }

    void addRating(const PersonId& assessor, const std::vector<const Edit*>& edits)
    {
        const auto now = std::ranges::find_if(m_folded.ratings, [&](const Rating& one) {
            return one.assessor == assessor && one.point == m_reveal.point;
        });
        const Edit* edit = shownOf(edits, now != m_folded.ratings.end() ? &*now : nullptr);
        const auto& rate = std::get<Rate>(edit->change);
        m_reveal.ratings.push_back(
            {assessor, m_reveal.point, rate.outcome, rate.confidence, rate.why, edit->at});
    }

    const Assessment& m_folded;
    std::map<RecordId, std::vector<const Edit*>> m_byRecord;
    Reveal m_reveal;
};

} // namespace

bool isCounted(const Member& member)
{
    return !isWatching(member.role) && member.absence.empty();
}

bool isExpectedToRate(const Member& member, const PointRef& point)
{
    return (member.leads.empty() && member.contributes.empty()) || isListed(member.leads, point) ||
           isListed(member.contributes, point);
}

std::vector<Reveal> revealsOf(const Assessment& folded, std::span<const Edit> edits)
{
    std::vector<Reveal> reveals;
    if (folded.revealed.empty()) {
        return reveals;
    }
    const auto named = namedByReveals(folded, edits);
    for (const PointRef& point : folded.revealed) {
        const auto ofPoint = named.find(point);
        if (ofPoint == named.end()) {
            continue;
        }
        Showing showing(folded, point);
        for (const Edit& edit : edits) {
            if ((isRating(edit) || isEnrolment(edit)) && ofPoint->second.contains(edit.id)) {
                showing.take(edit);
            }
        }
        reveals.push_back(std::move(showing).shown());
    }
    return reveals;
}

} // namespace core
