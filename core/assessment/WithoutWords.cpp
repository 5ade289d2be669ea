#include "core/assessment/WithoutWords.h"

#include "core/support/Digest.h"

namespace core {

namespace {

void blot(std::string& text)
{
    if (!text.empty()) {
        text = redactedWords;
    }
}

struct Blot {
    void operator()(StartAssessment& change) const
    {
        blot(change.service.description);
        blot(change.service.scope);
        for (AgendaEntry& entry : change.agenda.entries) {
            blot(entry.title);
        }
    }
    void operator()(SetAgenda& change) const
    {
        for (AgendaEntry& entry : change.agenda.entries) {
            blot(entry.title);
        }
    }
    void operator()(Describe& change) const
    {
        if (change.aspect == Aspect::Description || change.aspect == Aspect::Scope) {
            blot(change.text);
        }
    }
    void operator()(DeclareResult& change) const { blot(change.result.reason); }
    void operator()(Enrol& change) const
    {
        change.member.name = redactedName;
        change.member.profession.clear();
        change.member.expertise.clear();
        blot(change.member.absence);
    }
    void operator()(Settle& change) const { blot(change.reason); }
    void operator()(Rate& change) const { blot(change.why); }
    void operator()(AddNote& change) const { blot(change.note.text); }
    void operator()(Recommend& change) const
    {
        blot(change.recommendation.text);
        blot(change.recommendation.statusReason);
        change.recommendation.themes.clear();
    }
    void operator()(SetText& change) const { blot(change.text); }
    void operator()(SetThemes& change) const { change.themes.clear(); }
    void operator()(SetStatus& change) const { blot(change.reason); }
    void operator()(MakeRemark& change) const { blot(change.text); }
    void operator()(Appoint& change) const
    {
        if (!change.role.holder.empty()) {
            change.role.holder = redactedName;
        }
    }
    void operator()(Sign& change) const
    {
        blot(change.signature.changes);
        for (Unconfirmed& one : change.signature.unconfirmed) {
            blot(one.why);
        }
    }
    void operator()(AnswerFinding& change) const { blot(change.text); }
    void operator()(ReplyToAnswer& change) const { blot(change.text); }
    void operator()(Attach& change) const
    {
        Attachment& file = change.attachment;
        file.name = redactedWords;
        blot(file.description);
        file.mediaType = "application/octet-stream";
        file.size = 0;
        file.digest = sha256Hex({});
    }
    // What holds no words of anybody's own.
    void operator()(SetType&) const {}
    void operator()(SetDate&) const {}
    void operator()(BindStandards&) const {}
    void operator()(Ask&) const {}
    void operator()(SetKind&) const {}
    void operator()(FileUnder&) const {}
    void operator()(Release&) const {}
    void operator()(SetSeen&) const {}
    void operator()(SetState&) const {}
    void operator()(SetPriority&) const {}
    void operator()(SetOwner&) const {}
    void operator()(SetDue&) const {}
    void operator()(RevealRatings&) const {}
    void operator()(Confirm&) const {}
    void operator()(TrustKeys&) const {}
    void operator()(BeSamePerson&) const {}
    void operator()(Redact&) const {}
    void operator()(Remove&) const {}
    void operator()(Restore&) const {}
    void operator()(LinkNotes&) const {}
};

} // namespace

Change withoutWords(Change change)
{
    std::visit(Blot{}, change);
    return change;
}

} // namespace core
