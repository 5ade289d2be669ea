#include "core/assessment/Build.h"

#include "core/assessment/Aspects.h"

#include <charconv>
#include <optional>
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
        case RecordKind::Reveal: reveal(record); break;
        case RecordKind::Remark: remark(record, heads); break;
        case RecordKind::TeamRole: appoint(record, heads); break;
        case RecordKind::Confirmation: confirm(record, heads); break;
        case RecordKind::Signature: sign(record, heads); break;
        case RecordKind::Answer: answer(record, heads); break;
        case RecordKind::Reply: reply(record, heads); break;
        case RecordKind::Attachment: attach(record, heads); break;
        case RecordKind::Keys: trust(record, heads); break;
        case RecordKind::SamePerson: join(record, heads); break;
        case RecordKind::Redaction: redact(record, heads); break;
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
        mend<Describe>(heads, Aspect::Competition, start.service.competition, &Describe::text);
        mend<SetType>(heads, Aspect::Type, start.type, &SetType::type);
        mend<SetDate>(heads, Aspect::Date, start.date, &SetDate::date);
        mend<BindStandards>(heads, Aspect::Standards, start.standards, &BindStandards::standards);
        mend<Describe>(heads, Aspect::Language, start.language, &Describe::text);
        mend<Describe>(heads, Aspect::Layout, start.layout, &Describe::text);
        mend<Describe>(heads, Aspect::SelfAssessment, start.selfAssessment, &Describe::text);
        mend<SetAgenda>(heads, Aspect::Agenda, start.agenda, &SetAgenda::agenda);
        m_assessment.agenda = std::move(start.agenda);
        m_assessment.language = std::move(start.language);
        m_assessment.layout = std::move(start.layout);
        m_assessment.selfAssessment = std::move(start.selfAssessment);
        m_assessment.service = std::move(start.service);
        m_assessment.type = start.type;
        m_assessment.date = start.date;
        m_assessment.standards = std::move(start.standards);
        const auto* whence = std::get_if<StartAssessment>(&heads.shown(Aspect::Origin)->change);
        m_assessment.origin = whence->origin;
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
            m_assessment.outcomes.push_back({std::move(*point), verdict.outcome, verdict.reason,
                                             verdict.decision, verdict.reasonFor});
        }
    }

    /// The point and the person that the name of a rating or a remark is made of.
    static std::optional<std::pair<PointRef, PersonId>> pointAndPerson(const std::string& name)
    {
        const auto end = name.find('/', name.find('/') + 1);
        auto point = pointRefFrom(name.substr(0, end));
        if (end == std::string::npos || !point) {
            return std::nullopt;
        }
        return std::pair(std::move(*point), name.substr(end + 1));
    }

    void rate(const RecordId& record, const Heads& heads)
    {
        if (auto of = pointAndPerson(record.name)) {
            const auto rating = value<Rate>(heads, Aspect::Verdict);
            m_assessment.ratings.push_back({std::move(of->second), std::move(of->first),
                                            rating.outcome, rating.confidence, rating.why,
                                            heads.shown(Aspect::Verdict)->at});
        }
    }

    void reveal(const RecordId& record)
    {
        if (auto point = pointRefFrom(record.name)) {
            m_assessment.revealed.push_back(std::move(*point));
        }
    }

    void remark(const RecordId& record, const Heads& heads)
    {
        if (auto of = pointAndPerson(record.name)) {
            Remark remark{std::move(of->first), std::move(of->second),
                          std::get<MakeRemark>(heads.beginning()->change).text,
                          heads.beginning()->at};
            // Said once more it is a new beginning, which mend takes for what began the record.
            const Edit* shown = heads.shown(Aspect::Text);
            if (shown != nullptr) {
                remark.text = std::get<SetText>(narrowed(shown->change, Aspect::Text)).text;
            }
            m_assessment.remarks.push_back(std::move(remark));
        }
    }

    void appoint(const RecordId& record, const Heads& heads)
    {
        if (const auto role = fromWord<ServiceRole>(record.name)) {
            TeamRole filled = value<Appoint>(heads, Aspect::Holder).role;
            filled.role = *role;
            m_assessment.team.push_back(std::move(filled));
        }
    }

    void confirm(const RecordId& record, const Heads& heads)
    {
        m_assessment.confirmations.push_back({record.name,
                                              value<Confirm>(heads, Aspect::Signed).fingerprint,
                                              heads.shown(Aspect::Signed)->at});
    }

    void trust(const RecordId& record, const Heads& heads)
    {
        m_assessment.keys.push_back({record.name, value<TrustKeys>(heads, Aspect::Keys).keys});
    }

    void sign(const RecordId& record, const Heads& heads)
    {
        int version = 0;
        const char* end = record.name.data() + record.name.size();
        if (std::from_chars(record.name.data(), end, version).ptr != end || version < 1) {
            return;
        }
        const Edit* edit = heads.shown(Aspect::Signed);
        Signature signature = value<Sign>(heads, Aspect::Signed).signature;
        signature.version = version;
        signature.by = edit->author;
        signature.at = edit->at;
        m_assessment.signatures.push_back(std::move(signature));
    }

    void answer(const RecordId& record, const Heads& heads)
    {
        if (auto about = recordIdFrom(record.name)) {
            const Edit* edit = heads.shown(Aspect::Answered);
            const auto said = value<AnswerFinding>(heads, Aspect::Answered);
            m_assessment.answers.push_back(
                {std::move(*about), said.stance, said.text, said.as, edit->author, edit->at});
        }
    }

    void reply(const RecordId& record, const Heads& heads)
    {
        if (auto about = recordIdFrom(record.name)) {
            const Edit* edit = heads.shown(Aspect::Replied);
            const auto said = value<ReplyToAnswer>(heads, Aspect::Replied);
            m_assessment.replies.push_back(
                {std::move(*about), said.response, said.text, edit->author, edit->at});
        }
    }

    void attach(const RecordId& record, const Heads& heads)
    {
        Attachment file = std::get<Attach>(heads.beginning()->change).attachment;
        file.id = record.name;
        file.author = heads.beginning()->author;
        file.at = heads.beginning()->at;
        mend<SetText>(heads, Aspect::Text, file.description, &SetText::text);
        mend<FileUnder>(heads, Aspect::Points, file.points, &FileUnder::points);
        mend<Release>(heads, Aspect::Audience, file.audience, &Release::audience);
        m_assessment.attachments.push_back(std::move(file));
    }

    void join(const RecordId& record, const Heads& heads)
    {
        m_assessment.samePeople.push_back(
            {record.name, value<BeSamePerson>(heads, Aspect::SameAs).as, {}});
    }

    void redact(const RecordId& record, const Heads& heads)
    {
        const Edit& edit = *heads.beginning();
        if (auto about = recordIdFrom(record.name)) {
            m_assessment.redactions.push_back(
                {std::move(*about), edit.author, edit.at, std::get<Redact>(edit.change).reason});
        }
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
        mend<SetStatus>(heads, Aspect::Status, item.statusOn, &SetStatus::on);
        mend<Release>(heads, Aspect::Audience, item.audience, &Release::audience);
        mend<LinkNotes>(heads, Aspect::MadeOf, item.notes, &LinkNotes::notes);
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
