#include "core/assessment/Ledger.h"

#include "core/assessment/Aspects.h"
#include "core/assessment/Heads.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace core {

namespace {

void sortWithoutDoubles(std::vector<const Edit*>& edits)
{
    const auto before = [](const Edit* a, const Edit* b) { return a->id < b->id; };
    const auto same = [](const Edit* a, const Edit* b) { return a->id == b->id; };
    std::sort(edits.begin(), edits.end(), before);
    edits.erase(std::unique(edits.begin(), edits.end(), same), edits.end());
}

/// Fills an assessment from the heads of its records, one record after another.
class Builder {
public:
    explicit Builder(Assessment& assessment) : m_assessment(assessment) {}

    void add(const RecordId& record, const Heads& heads)
    {
        switch (record.kind) {
        case RecordKind::Assessment: describe(heads); break;
        case RecordKind::Result: declare(heads); break;
        case RecordKind::Member: enrol(record, heads); break;
        case RecordKind::Outcome: settle(record, heads); break;
        case RecordKind::Rating: rate(record, heads); break;
        case RecordKind::Note: addNote(record, heads); break;
        case RecordKind::Recommendation: recommend(record, heads); break;
        case RecordKind::Asked: ask(heads); break;
        }
    }

private:
    /// Sets `to` to what `pick` takes from the change that gives `aspect` its value, unless that is
    /// the change that began the record, of which `to` is a copy already.
    template <typename Narrow, typename Value, typename Pick>
    static void mend(const Heads& heads, Aspect aspect, Value& to, Pick pick)
    {
        const Edit* edit = heads.shown(aspect);
        if (edit == nullptr || edit == heads.beginning()) {
            return;
        }
        Change change = narrowed(edit->change, aspect);
        if (auto* narrow = std::get_if<Narrow>(&change)) {
            to = std::move((*narrow).*pick);
        }
    }

    /// The whole of a change that touches one aspect only.
    template <typename Whole>
    static Whole value(const Heads& heads, Aspect aspect)
    {
        const Edit* edit = heads.shown(aspect);
        const auto* whole = edit != nullptr ? std::get_if<Whole>(&edit->change) : nullptr;
        return whole != nullptr ? *whole : Whole{};
    }

    void describe(const Heads& heads)
    {
        StartAssessment start = std::get<StartAssessment>(heads.beginning()->change);
        mend<Describe>(heads, Aspect::ServiceName, start.service.name, &Describe::text);
        mend<Describe>(heads, Aspect::Organisation, start.service.organisation, &Describe::text);
        mend<Describe>(heads, Aspect::Phase, start.service.phase, &Describe::text);
        mend<Describe>(heads, Aspect::Description, start.service.description, &Describe::text);
        mend<Describe>(heads, Aspect::Scope, start.service.scope, &Describe::text);
        mend<SetType>(heads, Aspect::Type, start.type, &SetType::type);
        mend<SetDate>(heads, Aspect::Date, start.date, &SetDate::date);
        mend<BindStandards>(heads, Aspect::Standards, start.standards, &BindStandards::standards);
        m_assessment.service = std::move(start.service);
        m_assessment.type = start.type;
        m_assessment.date = start.date;
        m_assessment.standards = std::move(start.standards);
        m_assessment.origin = std::move(start.origin);
    }

    void declare(const Heads& heads)
    {
        m_assessment.declared = value<DeclareResult>(heads, Aspect::Verdict).result;
    }

    void enrol(const RecordId& record, const Heads& heads)
    {
        Member member = value<Enrol>(heads, Aspect::Member).member;
        member.id = record.name;
        m_assessment.panel.push_back(std::move(member));
    }

    void settle(const RecordId& record, const Heads& heads)
    {
        if (auto point = pointRefFrom(record.name)) {
            const auto verdict = value<Settle>(heads, Aspect::Verdict);
            m_assessment.outcomes.push_back({std::move(*point), verdict.outcome, verdict.reason});
        }
    }

    void rate(const RecordId& record, const Heads& heads)
    {
        const auto slash = record.name.find('/');
        const auto end = record.name.find('/', slash + 1);
        auto point = pointRefFrom(record.name.substr(0, end));
        if (end == std::string::npos || !point) {
            return;
        }
        const auto rating = value<Rate>(heads, Aspect::Verdict);
        m_assessment.ratings.push_back({record.name.substr(end + 1), std::move(*point),
                                        rating.outcome, rating.confidence, rating.why,
                                        heads.shown(Aspect::Verdict)->at});
    }

    void addNote(const RecordId& record, const Heads& heads)
    {
        Note note = std::get<AddNote>(heads.beginning()->change).note;
        note.id = record.name;
        note.author = heads.beginning()->author;
        note.at = heads.beginning()->at;
        mend<SetKind>(heads, Aspect::Kind, note.kind, &SetKind::kind);
        mend<SetText>(heads, Aspect::Text, note.text, &SetText::text);
        mend<FileUnder>(heads, Aspect::Points, note.points, &FileUnder::points);
        mend<Release>(heads, Aspect::Audience, note.audience, &Release::audience);
        mend<SetSeen>(heads, Aspect::Seen, note.seen, &SetSeen::seen);
        mend<SetState>(heads, Aspect::State, note.state, &SetState::state);
        m_assessment.notes.push_back(std::move(note));
    }

    void recommend(const RecordId& record, const Heads& heads)
    {
        Recommendation item = std::get<Recommend>(heads.beginning()->change).recommendation;
        item.id = record.name;
        mend<SetText>(heads, Aspect::Text, item.text, &SetText::text);
        mend<SetPriority>(heads, Aspect::Priority, item.priority, &SetPriority::priority);
        mend<SetOwner>(heads, Aspect::Owner, item.owner, &SetOwner::owner);
        mend<SetDue>(heads, Aspect::Due, item.due, &SetDue::due);
        mend<FileUnder>(heads, Aspect::Points, item.points, &FileUnder::points);
        mend<SetThemes>(heads, Aspect::Themes, item.themes, &SetThemes::themes);
        mend<SetStatus>(heads, Aspect::Status, item.status, &SetStatus::status);
        mend<SetStatus>(heads, Aspect::Status, item.statusReason, &SetStatus::reason);
        mend<Release>(heads, Aspect::Audience, item.audience, &Release::audience);
        m_assessment.recommendations.push_back(std::move(item));
    }

    void ask(const Heads& heads)
    {
        m_assessment.asked.push_back(std::get<Ask>(heads.beginning()->change).asked);
    }

    Assessment& m_assessment;
};

/// Where an edition stands among the assessment's own; after them when it is none of them.
std::size_t rank(const std::vector<std::string>& standards, const PointRef& point)
{
    return static_cast<std::size_t>(std::find(standards.begin(), standards.end(), point.edition) -
                                    standards.begin());
}

template <typename Items>
void sortByPoint(Items& items, const std::vector<std::string>& standards)
{
    std::stable_sort(items.begin(), items.end(), [&](const auto& a, const auto& b) {
        const auto rankA = rank(standards, a.point);
        const auto rankB = rank(standards, b.point);
        return rankA != rankB ? rankA < rankB : a.point < b.point;
    });
}

} // namespace

std::size_t RecordHash::operator()(const RecordId& record) const
{
    return std::hash<std::string>{}(record.name) * 31 + static_cast<std::size_t>(record.kind);
}

Folded fold(const AssessmentId& id, std::span<const Edit> edits)
{
    std::unordered_map<RecordId, std::vector<const Edit*>, RecordHash> byRecord;
    byRecord.reserve(edits.size());
    for (const Edit& edit : edits) {
        if (fits(edit.change, edit.record.kind)) {
            byRecord[edit.record].push_back(&edit);
        }
    }

    Folded folded;
    folded.assessment.id = id;
    folded.heads.reserve(byRecord.size());
    std::vector<std::pair<const RecordId*, Heads>> present;
    for (auto& [record, ofRecord] : byRecord) {
        sortWithoutDoubles(ofRecord);
        Heads heads(std::move(ofRecord));
        folded.heads.emplace(record, heads.all());
        if (heads.isPresent()) {
            for (const Aspect aspect : heads.disputed()) {
                Dispute dispute{record, aspect, {}};
                for (const Edit* head : heads.of(aspect)) {
                    dispute.heads.push_back(head->id);
                }
                folded.disputes.push_back(std::move(dispute));
            }
            present.emplace_back(&record, std::move(heads));
        }
    }

    std::sort(folded.disputes.begin(), folded.disputes.end(),
              [](const Dispute& a, const Dispute& b) {
                  return a.record != b.record ? a.record < b.record : a.aspect < b.aspect;
              });
    std::stable_sort(present.begin(), present.end(), [](const auto& a, const auto& b) {
        return a.second.beginning()->id < b.second.beginning()->id;
    });
    Builder builder(folded.assessment);
    for (const auto& [record, heads] : present) {
        builder.add(*record, heads);
    }
    const auto& standards = folded.assessment.standards;
    sortByPoint(folded.assessment.outcomes, standards);
    sortByPoint(folded.assessment.ratings, standards);
    sortByPoint(folded.assessment.asked, standards);
    return folded;
}

Ledger::Ledger(AssessmentId id, std::vector<Edit> edits)
{
    m_folded.assessment.id = std::move(id);
    add(edits);
}

const Edit* Ledger::edit(const EditId& id) const
{
    const auto found = std::lower_bound(m_edits.begin(), m_edits.end(), id,
                                        [](const Edit& a, const EditId& b) { return a.id < b; });
    return found != m_edits.end() && found->id == id ? &*found : nullptr;
}

bool Ledger::knows(const RecordId& record) const
{
    return m_folded.heads.contains(record);
}

std::vector<EditId> Ledger::headsOf(const RecordId& record, AspectSet aspects) const
{
    std::vector<EditId> result;
    if (const auto found = m_folded.heads.find(record); found != m_folded.heads.end()) {
        for (const EditId& head : found->second) {
            if ((aspectsOf(edit(head)->change) & aspects) != 0) {
                result.push_back(head);
            }
        }
    }
    return result;
}

Edit Ledger::compose(EditId id, RecordId record, Change change, PersonId author,
                     std::optional<Timestamp> at) const
{
    // Who removes a record has seen all of it: what others change meanwhile is not covered.
    const AspectSet aspects =
        std::holds_alternative<Remove>(change) ? ~AspectSet{0} : aspectsOf(change);
    auto replaces = headsOf(record, aspects);
    return {id, std::move(record), std::move(change), std::move(author), at, std::move(replaces)};
}

std::vector<Change> Ledger::inverse(const Edit& edit) const
{
    std::vector<const Edit*> ofRecord;
    for (const Edit& other : m_edits) {
        if (other.record == edit.record && fits(other.change, other.record.kind)) {
            ofRecord.push_back(&other);
        }
    }
    const Heads heads(std::move(ofRecord));
    const bool removes = std::holds_alternative<Remove>(edit.change);
    if (!heads.isPresent()) {
        return removes ? std::vector<Change>{} : std::vector<Change>{Remove{}};
    }
    std::vector<Change> changes;
    for (std::size_t i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if ((aspectsOf(edit.change) & only(aspect)) == 0 ||
            (aspect == Aspect::Presence && !removes)) {
            continue;
        }
        for (const Edit* head : heads.of(aspect)) {
            Change back = narrowed(head->change, aspect);
            if (heads.of(aspect).size() > 1 || back != narrowed(edit.change, aspect)) {
                changes.push_back(std::move(back));
            }
        }
    }
    return changes;
}

void Ledger::add(std::span<const Edit> edits)
{
    m_edits.insert(m_edits.end(), edits.begin(), edits.end());
    std::stable_sort(m_edits.begin(), m_edits.end(),
                     [](const Edit& a, const Edit& b) { return a.id < b.id; });
    m_edits.erase(std::unique(m_edits.begin(), m_edits.end(),
                              [](const Edit& a, const Edit& b) { return a.id == b.id; }),
                  m_edits.end());
    const AssessmentId id = m_folded.assessment.id;
    m_folded = fold(id, m_edits);
}

} // namespace core
