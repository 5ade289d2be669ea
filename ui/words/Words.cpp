#include "ui/words/Words.h"

#include "core/assessment/PointLabels.h"
#include "core/standards/Profession.h"
#include "core/work/People.h"
#include "ui/base/Text.h"
#include "ui/words/CoreWords.h"

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

/// The word of `value`, of which there is one for each in their order.
template <typename Enum, std::size_t count>
QString wordOf(Enum value, const char* const (&words)[count])
{
    static_assert(count == core::Words<Enum>::all.size());
    return QCoreApplication::translate("ui::Words", words[static_cast<std::size_t>(value)]);
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
    return wordOf(kind, {QT_TRANSLATE_NOOP("ui::Words", "Strength"),
                         QT_TRANSLATE_NOOP("ui::Words", "Concern"),
                         QT_TRANSLATE_NOOP("ui::Words", "Question"),
                         QT_TRANSLATE_NOOP("ui::Words", "Evidence"),
                         QT_TRANSLATE_NOOP("ui::Words", "Observation")});
}

QString inWords(core::Audience audience)
{
    return wordOf(audience, {QT_TRANSLATE_NOOP("ui::Words", "Panel only"),
                             QT_TRANSLATE_NOOP("ui::Words", "Service team"),
                             QT_TRANSLATE_NOOP("ui::Words", "Sponsor"),
                             QT_TRANSLATE_NOOP("ui::Words", "Team and sponsor"),
                             QT_TRANSLATE_NOOP("ui::Words", "Everybody")});
}

QString inWords(core::Seen seen)
{
    return wordOf(seen, {QT_TRANSLATE_NOOP("ui::Words", "Shown to us"),
                         QT_TRANSLATE_NOOP("ui::Words", "Told to us"),
                         QT_TRANSLATE_NOOP("ui::Words", "Read by us"),
                         QT_TRANSLATE_NOOP("ui::Words", "Tried by us"),
                         QT_TRANSLATE_NOOP("ui::Words", "Not seen")});
}

QString inWords(core::QuestionState state)
{
    return wordOf(state, {QT_TRANSLATE_NOOP("ui::Words", "To ask"),
                          QT_TRANSLATE_NOOP("ui::Words", "Asked"),
                          QT_TRANSLATE_NOOP("ui::Words", "Answered"),
                          QT_TRANSLATE_NOOP("ui::Words", "Dropped")});
}

QString inWords(core::Priority priority)
{
    return wordOf(priority,
                  {QT_TRANSLATE_NOOP("ui::Words", "Must"), QT_TRANSLATE_NOOP("ui::Words", "Should"),
                   QT_TRANSLATE_NOOP("ui::Words", "Could")});
}

QString inWords(core::Owner owner)
{
    return wordOf(owner, {QT_TRANSLATE_NOOP("ui::Words", "Service team"),
                          QT_TRANSLATE_NOOP("ui::Words", "Service owner"),
                          QT_TRANSLATE_NOOP("ui::Words", "Sponsor"),
                          QT_TRANSLATE_NOOP("ui::Words", "Organisation")});
}

QString inWords(core::Status status)
{
    return wordOf(
        status,
        {QT_TRANSLATE_NOOP("ui::Words", "Open"), QT_TRANSLATE_NOOP("ui::Words", "Evidence given"),
         QT_TRANSLATE_NOOP("ui::Words", "More needed"), QT_TRANSLATE_NOOP("ui::Words", "Done"),
         QT_TRANSLATE_NOOP("ui::Words", "Mitigated"), QT_TRANSLATE_NOOP("ui::Words", "Deferred"),
         QT_TRANSLATE_NOOP("ui::Words", "Dropped")});
}

QString inWords(core::Confidence confidence)
{
    return wordOf(confidence, {QT_TRANSLATE_NOOP("ui::Words", "Unsure"),
                               QT_TRANSLATE_NOOP("ui::Words", "Fairly sure"),
                               QT_TRANSLATE_NOOP("ui::Words", "Sure")});
}

QString inWords(core::Role role)
{
    return wordOf(role, {QT_TRANSLATE_NOOP("ui::Words", "Lead assessor"),
                         QT_TRANSLATE_NOOP("ui::Words", "Assessor"),
                         QT_TRANSLATE_NOOP("ui::Words", "Observer"),
                         QT_TRANSLATE_NOOP("ui::Words", "Trainee")});
}

QString inWords(core::AssessmentType type)
{
    return wordOf(type, {QT_TRANSLATE_NOOP("ui::Words", "Panel assessment"),
                         QT_TRANSLATE_NOOP("ui::Words", "Reassessment"),
                         QT_TRANSLATE_NOOP("ui::Words", "Amber evidence review"),
                         QT_TRANSLATE_NOOP("ui::Words", "Live review"),
                         QT_TRANSLATE_NOOP("ui::Words", "Peer review"),
                         QT_TRANSLATE_NOOP("ui::Words", "Self-assessment")});
}

QString inWords(core::ServiceRole role)
{
    return wordOf(role, {QT_TRANSLATE_NOOP("ui::Words", "Service owner"),
                         QT_TRANSLATE_NOOP("ui::Words", "Senior responsible owner"),
                         QT_TRANSLATE_NOOP("ui::Words", "Product manager"),
                         QT_TRANSLATE_NOOP("ui::Words", "Delivery manager"),
                         QT_TRANSLATE_NOOP("ui::Words", "Programme manager"),
                         QT_TRANSLATE_NOOP("ui::Words", "User research"),
                         QT_TRANSLATE_NOOP("ui::Words", "Design"),
                         QT_TRANSLATE_NOOP("ui::Words", "Technology"),
                         QT_TRANSLATE_NOOP("ui::Words", "Performance")});
}

QString inWords(core::Holding holding)
{
    return wordOf(holding, {QT_TRANSLATE_NOOP("ui::Words", "Filled"),
                            QT_TRANSLATE_NOOP("ui::Words", "Shared with another role or service"),
                            QT_TRANSLATE_NOOP("ui::Words", "Vacant")});
}

QString inWords(core::Stance stance)
{
    return wordOf(stance, {QT_TRANSLATE_NOOP("ui::Words", "Accepted"),
                           QT_TRANSLATE_NOOP("ui::Words", "Challenged")});
}

QString inWords(core::Response response)
{
    return wordOf(response, {QT_TRANSLATE_NOOP("ui::Words", "Kept"),
                             QT_TRANSLATE_NOOP("ui::Words", "Changed"),
                             QT_TRANSLATE_NOOP("ui::Words", "Withdrawn")});
}

QString professionInWords(const std::string& profession)
{
    return profession.empty() ? QString() : translated(core::professionName(profession));
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
    return core::isNamed(name) ? fromUtf8(name) : QString();
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

OutcomeWords outcomeWords(const core::Editions& editions, const core::Outcome& outcome)
{
    OutcomeWords words =
        outcomeWords(core::editionOf(editions, outcome.point.edition), outcome.outcome);
    if (!outcome.outcome.empty() && outcome.decision == core::Decision::Proposed) {
        words.name = Words::tr("%1 (proposed)").arg(words.name);
    }
    return words;
}

QString claimInWords(const QString& name, const core::Reach& reach)
{
    if (reach.isWhole()) {
        return name;
    }
    const QString left =
        Words::tr("%n of %1 were not assessed", nullptr, reach.notAssessed).arg(reach.points);
    return Words::tr("%1 on the %n point(s) assessed; %2", nullptr, reach.assessed).arg(name, left);
}

QString shortClaim(const QString& name, const core::Reach& reach)
{
    return reach.isWhole() ? name
                           : Words::tr("%1, %2 of %3 assessed", "Green, 1 of 14 assessed")
                                 .arg(name)
                                 .arg(reach.assessed)
                                 .arg(reach.points);
}

} // namespace ui
