#include "ui/base/Text.h"
#include "ui/standards/EditionText.h"
#include "ui/standards/Prose.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

// What an edition says of one point; what it says of itself is in EditionText.cpp.
namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Standards)
};

QString in(const core::Translated& text, const EditionReading& reading)
{
    return fromUtf8(core::inLanguage(text, reading.language));
}

QStringList all(const std::vector<core::Translated>& texts, const std::string& language)
{
    QStringList words;
    for (const core::Translated& text : texts) {
        words << fromUtf8(core::inLanguage(text, language));
    }
    return words;
}

QString professionNames(const std::vector<std::string>& ids)
{
    QStringList names;
    for (const std::string& id : ids) {
        names << professionInWords(id);
    }
    return names.join(QStringLiteral(", "));
}

void tellPrompts(Prose& prose, const core::Prompts& prompts, const QString& phase,
                 const EditionReading& reading)
{
    prose.heading(3, phase.isEmpty() ? Words::tr("What to ask")
                                     : Words::tr("What to ask: %1").arg(phase));
    if (!prompts.takenFrom.empty()) {
        prose.caution(Words::tr("Taken over from %1; this edition’s publisher does not say it.")
                          .arg(takenFromName(reading.editions, prompts.takenFrom)));
    }
    prose.list(all(prompts.questions, reading.language));
    if (!prompts.goodEvidence.empty()) {
        prose.heading(4, Words::tr("What good looks like"));
        prose.list(all(prompts.goodEvidence, reading.language));
    }
    if (!prompts.warningSigns.empty()) {
        prose.heading(4, Words::tr("Warning signs"));
        prose.list(all(prompts.warningSigns, reading.language));
    }
}

void tellPhases(Prose& prose, const core::Standard& edition, const core::Point& point,
                const EditionReading& reading)
{
    const auto any = point.prompts.find("any");
    const auto tellAny = [&] {
        if (any != point.prompts.end()) {
            tellPrompts(prose, any->second,
                        edition.phases.empty() ? QString() : Words::tr("any phase"), reading);
        }
    };
    if (!reading.phase.empty()) {
        const core::Phase* phase = edition.phase(reading.phase);
        const auto own = point.prompts.find(reading.phase);
        if (phase != nullptr && own != point.prompts.end()) {
            tellPrompts(prose, own->second, in(phase->name, reading), reading);
        } else {
            tellAny();
        }
        return;
    }
    for (const core::Phase& phase : edition.phases) {
        if (const auto own = point.prompts.find(phase.id); own != point.prompts.end()) {
            tellPrompts(prose, own->second, in(phase.name, reading), reading);
        }
    }
    tellAny();
}

void tellCounterparts(Prose& prose, const core::Standard& edition, const core::Point& point,
                      const EditionReading& reading)
{
    bool first = true;
    for (const auto& other : reading.editions) {
        if (other->id == edition.id) {
            continue;
        }
        for (const core::Match& match : core::crosswalk(edition, *other)) {
            if (match.from.number != point.number) {
                continue;
            }
            if (first) {
                prose.heading(3, Words::tr("In other editions"));
                first = false;
            }
            const QString why = in(match.why, reading);
            prose.link(linkTo(match.to), pointTitle(reading.editions, match.to, reading.language),
                       QStringLiteral(". ") + inWords(match.kind) +
                           (why.isEmpty() ? QString() : QStringLiteral(": ") + why));
        }
    }
}

void tellPoint(Prose& prose, const core::Standard& edition, const core::Point& point,
               const EditionReading& reading)
{
    prose.heading(2, pointTitle(point, reading.language));
    prose.caution(titleWarning(point, reading.language));
    prose.paragraph(in(point.summary, reading));
    if (const QString unverified = in(point.unverified, reading); !unverified.isEmpty()) {
        prose.caution(Words::tr("Not verified: %1").arg(unverified));
    }
    if (const core::Group* group = edition.group(point.group)) {
        prose.fact(Words::tr("Group"), in(group->name, reading));
    }
    if (const core::Theme* theme = edition.theme(point.theme)) {
        prose.fact(Words::tr("On the agenda under"), in(theme->name, reading));
    }
    prose.fact(Words::tr("Leads"), professionNames(point.leads));
    prose.fact(Words::tr("Contributes"), professionNames(point.contributes));
    if (const QString why = in(point.why, reading); !why.isEmpty()) {
        prose.heading(3, Words::tr("Why it matters"));
        prose.paragraph(why);
    }
    tellPhases(prose, edition, point, reading);
    tellCounterparts(prose, edition, point, reading);
    prose.heading(3, Words::tr("Sources"));
    if (!point.address.empty()) {
        prose.link(fromUtf8(point.address), Words::tr("Official page (opens in your browser)"));
    }
    for (const core::Source& source : point.sources) {
        prose.link(fromUtf8(source.address), fromUtf8(source.title));
    }
}

} // namespace

QString aboutPoint(const core::Standard& edition, const core::Point& point,
                   const EditionReading& reading, const QPalette& palette)
{
    Prose prose(palette);
    tellPoint(prose, edition, point, reading);
    return prose.html();
}

QString counterpartsOf(const core::Standard& edition, const core::Point& point,
                       const core::Standard& other, const EditionReading& reading,
                       const QPalette& palette)
{
    Prose prose(palette);
    bool any = false;
    for (const core::Match& match : core::crosswalk(edition, other)) {
        const core::Point* there = other.point(match.to.number);
        if (match.from.number != point.number || there == nullptr) {
            continue;
        }
        any = true;
        const QString why = in(match.why, reading);
        prose.fact(Words::tr("Point %1 of %2, seen from here")
                       .arg(QString::number(point.number), editionName(edition)),
                   inWords(match.kind) + (why.isEmpty() ? QString() : QStringLiteral(": ") + why));
        tellPoint(prose, other, *there, reading);
    }
    if (!any) {
        prose.heading(2, editionName(other));
        prose.paragraph(Words::tr("No point of this edition is a counterpart."));
    }
    return prose.html();
}

QString wordsOf(const core::Point& point, const std::string& language)
{
    QStringList words{fromUtf8(core::inLanguage(point.title, language)),
                      fromUtf8(core::inLanguage(point.summary, language)),
                      fromUtf8(core::inLanguage(point.why, language)),
                      fromUtf8(core::inLanguage(point.unverified, language)),
                      professionNames(point.leads),
                      professionNames(point.contributes)};
    for (const auto& [phase, prompts] : point.prompts) {
        words << all(prompts.questions, language) << all(prompts.goodEvidence, language)
              << all(prompts.warningSigns, language);
    }
    return words.join(u'\n');
}

} // namespace ui
