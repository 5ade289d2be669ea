#include "ui/words/Words.h"

#include "core/assessment/PointLabels.h"
#include "core/work/People.h"
#include "ui/base/Text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cctype>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)
};

/// "evidence-given" as "Evidence given", for ids that nothing has a name for.
QString fromId(std::string_view id)
{
    QString text = fromUtf8(id);
    text.replace(u'-', u' ');
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QDateTime localTime(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds);
}

QDate qDate(core::Date date)
{
    return {date.year, date.month, date.day};
}

} // namespace

QString inWords(core::NoteKind kind)
{
    switch (kind) {
    case core::NoteKind::Strength: return Words::tr("Strength");
    case core::NoteKind::Concern: return Words::tr("Concern");
    case core::NoteKind::Question: return Words::tr("Question");
    case core::NoteKind::Evidence: return Words::tr("Evidence");
    case core::NoteKind::Observation: break;
    }
    return Words::tr("Observation");
}

QString inWords(core::Audience audience)
{
    switch (audience) {
    case core::Audience::Panel: return Words::tr("Panel only");
    case core::Audience::Team: return Words::tr("Service team");
    case core::Audience::Sponsor: return Words::tr("Sponsor");
    case core::Audience::TeamAndSponsor: return Words::tr("Team and sponsor");
    case core::Audience::Public: break;
    }
    return Words::tr("Everybody");
}

QString inWords(core::Seen seen)
{
    switch (seen) {
    case core::Seen::Shown: return Words::tr("Shown to us");
    case core::Seen::Told: return Words::tr("Told to us");
    case core::Seen::Read: return Words::tr("Read by us");
    case core::Seen::Tried: return Words::tr("Tried by us");
    case core::Seen::NotSeen: break;
    }
    return Words::tr("Not seen");
}

QString inWords(core::QuestionState state)
{
    switch (state) {
    case core::QuestionState::ToAsk: return Words::tr("To ask");
    case core::QuestionState::Asked: return Words::tr("Asked");
    case core::QuestionState::Answered: return Words::tr("Answered");
    case core::QuestionState::Dropped: break;
    }
    return Words::tr("Dropped");
}

QString inWords(core::Priority priority)
{
    switch (priority) {
    case core::Priority::Must: return Words::tr("Must");
    case core::Priority::Should: return Words::tr("Should");
    case core::Priority::Could: break;
    }
    return Words::tr("Could");
}

QString inWords(core::Owner owner)
{
    switch (owner) {
    case core::Owner::Team: return Words::tr("Service team");
    case core::Owner::ServiceOwner: return Words::tr("Service owner");
    case core::Owner::Sponsor: return Words::tr("Sponsor");
    case core::Owner::Organisation: break;
    }
    return Words::tr("Organisation");
}

QString inWords(core::Status status)
{
    switch (status) {
    case core::Status::Open: return Words::tr("Open");
    case core::Status::EvidenceGiven: return Words::tr("Evidence given");
    case core::Status::MoreNeeded: return Words::tr("More needed");
    case core::Status::Done: return Words::tr("Done");
    case core::Status::Mitigated: return Words::tr("Mitigated");
    case core::Status::Deferred: return Words::tr("Deferred");
    case core::Status::Dropped: break;
    }
    return Words::tr("Dropped");
}

QString inWords(core::Confidence confidence)
{
    switch (confidence) {
    case core::Confidence::Low: return Words::tr("Unsure");
    case core::Confidence::Medium: return Words::tr("Fairly sure");
    case core::Confidence::High: break;
    }
    return Words::tr("Sure");
}

QString inWords(core::Role role)
{
    switch (role) {
    case core::Role::Lead: return Words::tr("Lead assessor");
    case core::Role::Assessor: return Words::tr("Assessor");
    case core::Role::Trainee: return Words::tr("Trainee");
    case core::Role::Observer: break;
    }
    return Words::tr("Observer");
}

QString inWords(core::AssessmentType type)
{
    switch (type) {
    case core::AssessmentType::Assessment: return Words::tr("Panel assessment");
    case core::AssessmentType::Reassessment: return Words::tr("Reassessment");
    case core::AssessmentType::AmberEvidenceReview: return Words::tr("Amber evidence review");
    case core::AssessmentType::LiveReview: return Words::tr("Live review");
    case core::AssessmentType::PeerReview: return Words::tr("Peer review");
    case core::AssessmentType::SelfAssessment: break;
    }
    return Words::tr("Self-assessment");
}

Tone toneOf(core::Priority priority)
{
    switch (priority) {
    case core::Priority::Must: return Tone::Bad;
    case core::Priority::Should: return Tone::Caution;
    case core::Priority::Could: break;
    }
    return Tone::Neutral;
}

Tone toneOf(core::NoteKind kind)
{
    switch (kind) {
    case core::NoteKind::Strength: return Tone::Good;
    case core::NoteKind::Concern: return Tone::Caution;
    case core::NoteKind::Question: return Tone::Information;
    case core::NoteKind::Evidence:
    case core::NoteKind::Observation: break;
    }
    return Tone::Neutral;
}

QString signOf(core::NoteKind kind)
{
    switch (kind) {
    case core::NoteKind::Strength: return QStringLiteral("+");
    case core::NoteKind::Concern: return QStringLiteral("!");
    case core::NoteKind::Question: return QStringLiteral("?");
    case core::NoteKind::Evidence: return QStringLiteral("=");
    case core::NoteKind::Observation: break;
    }
    return QStringLiteral("–");
}

QString inWords(core::Date date)
{
    return QLocale().toString(qDate(date), QStringLiteral("d MMMM yyyy"));
}

QString inShort(core::Date date)
{
    return QLocale().toString(qDate(date), QStringLiteral("d MMM yyyy"));
}

QString timeOfDay(core::Timestamp at)
{
    return localTime(at).toString(QStringLiteral("HH:mm"));
}

QString clockTime(core::Timestamp at)
{
    return localTime(at).toString(QStringLiteral("HH:mm:ss"));
}

QString knownName(const std::string& name)
{
    return name == core::unnamedAssessor ? QString() : fromUtf8(name);
}

std::string windowLanguage()
{
    return toUtf8(QLocale().name().left(2));
}

QString inWindowLanguage(const core::Translated& text)
{
    return fromUtf8(core::inLanguage(text, windowLanguage()));
}

QString editionName(const core::Standard& edition)
{
    const QString id = fromUtf8(edition.id);
    const QString year = id.section(u'-', -1);
    const QString name = inWindowLanguage(edition.shortName);
    const bool isYear = year.size() == 4 &&
                        std::all_of(year.begin(), year.end(), [](QChar c) { return c.isDigit(); });
    return isYear && !name.contains(year) ? name + u' ' + year : name;
}

QString pointLabel(const core::Editions& editions, const core::PointRef& point)
{
    return fromUtf8(core::PointLabels(editions).label(point));
}

QString phaseName(const core::Editions& editions, std::string_view phase)
{
    for (const auto& edition : editions) {
        if (const core::Phase* found = edition->phase(phase)) {
            return inWindowLanguage(found->name);
        }
    }
    return fromId(phase);
}

OutcomeWords outcomeWords(const core::Standard* edition, std::string_view outcome)
{
    if (outcome.empty()) {
        return {Words::tr("Not settled"), {}, Tone::Neutral};
    }
    if (outcome == core::notAssessed) {
        return {Words::tr("Not assessed"), {}, Tone::Neutral};
    }
    if (outcome == core::notApplicable) {
        return {Words::tr("Not applicable"), {}, Tone::Neutral};
    }
    if (const core::Level* level = edition != nullptr ? edition->level(outcome) : nullptr) {
        return {inWindowLanguage(level->name), inWindowLanguage(level->meaning),
                toneOf(level->colour)};
    }
    return {fromId(outcome), {}, Tone::Neutral};
}

} // namespace ui
