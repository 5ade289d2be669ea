#include "ui/panel/people/JoinMembers.h"

#include "core/assessment/SamePeople.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/panel/people/PeopleRows.h"
#include "ui/session/Session.h"
#include "ui/session/StillOpen.h"
#include "ui/words/PageParts.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct JoinMembers {
    Q_DECLARE_TR_FUNCTIONS(JoinMembers)
};

/// Everybody else who is or was on the panel.
std::vector<core::PersonId> othersThan(const core::Assessment& assessment,
                                       const core::PersonId& member)
{
    std::vector<core::PersonId> others;
    for (const auto* members : {&assessment.panel, &assessment.formerly}) {
        for (const core::Member& one : *members) {
            if (one.id != member) {
                others.push_back(one.id);
            }
        }
    }
    return others;
}

} // namespace

std::optional<core::PersonId> joinWithAnother(Session& session, Prompts& prompts,
                                              const core::PersonId& member, QWidget* parent)
{
    const auto assessment = [&]() -> const core::Assessment& { return session.assessment(); };
    const auto others = othersThan(assessment(), member);
    if (member.empty() || others.empty()) {
        return std::nullopt;
    }
    QStringList names;
    for (const core::PersonId& other : others) {
        const QString name = personName(assessment(), other);
        names << (assessment().member(other) == nullptr
                      ? JoinMembers::tr("%1, who has left").arg(name)
                      : name);
    }
    const QString title = JoinMembers::tr("These are one person");
    const StillOpen still(session);
    const auto chosen = prompts.choose(
        parent, title,
        JoinMembers::tr("%1 is the same person as").arg(personName(assessment(), member)), names);
    if (!chosen || !still) {
        return std::nullopt;
    }
    const core::PersonId other = others[static_cast<std::size_t>(*chosen)];
    // Who has left is listed no more, so the one who is there is listed for both.
    const bool hasLeft = assessment().member(other) == nullptr;
    const core::PersonId& as = hasLeft ? member : other;
    const core::PersonId& person = hasLeft ? other : member;
    const auto joined = core::joining(assessment(), person, as);
    if (!joined) {
        return std::nullopt;
    }
    const Confirmation question{title, joiningInWords(assessment(), person, *joined),
                                JoinMembers::tr("They are one person")};
    if (!prompts.confirm(parent, question) || !still) {
        return std::nullopt;
    }
    return session.take(QT_TRANSLATE_NOOP("ui::StepName", "These are one person"),
                        session.editor().beSamePerson(person, as))
               ? std::optional(as)
               : std::nullopt;
}

void takeTwoApart(Session& session, Prompts& prompts, QWidget* parent)
{
    std::vector<core::PersonId> joined;
    QStringList names;
    for (const core::SamePerson& one : session.assessment().samePeople) {
        joined.push_back(one.person);
        names << JoinMembers::tr("%1, listed as %2")
                     .arg(nameBefore(session.ledger(), one.person),
                          personName(session.assessment(), one.as));
    }
    const QString title = JoinMembers::tr("Take apart");
    const StillOpen still(session);
    const auto chosen =
        prompts.choose(parent, title, JoinMembers::tr("Who is somebody of their own again"), names);
    if (chosen && still) {
        const core::PersonId person = joined[static_cast<std::size_t>(*chosen)];
        const core::Assessment& now = session.assessment();
        // Where that cannot be kept now, they are asked about once more.
        [[maybe_unused]] const auto kept =
            session.casebook().sayApart(now.id, {{person, now.personOf(person)}});
        session.take(QT_TRANSLATE_NOOP("ui::StepName", "Take apart"),
                     {{core::samePersonRecord(person), core::Remove{}}});
    }
}

} // namespace ui
