#include "core/assessment/Build.h"

#include "core/assessment/Aspects.h"

#include <utility>

namespace core {

namespace {

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

} // namespace

void build(Assessment& assessment, const RecordId& record, const Heads& heads)
{
    Builder(assessment).add(record, heads);
}

} // namespace core
