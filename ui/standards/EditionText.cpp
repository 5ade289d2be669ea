#include "ui/standards/EditionText.h"

#include "ui/base/Text.h"
#include "ui/standards/Prose.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Standards)
};

QString in(const core::Translated& text, const EditionReading& reading)
{
    return fromUtf8(core::inLanguage(text, reading.language));
}

void tellOrigin(Prose& prose, const core::Standard& edition, const EditionReading& reading)
{
    prose.fact(Words::tr("Publisher"), fromUtf8(edition.publisher));
    prose.fact(Words::tr("In force since"),
               edition.inForce.empty() ? Words::tr("not known") : fromUtf8(edition.inForce));
    prose.fact(Words::tr("State"),
               edition.current ? Words::tr("current") : Words::tr("replaced by a later edition"));
    QStringList languages;
    for (const std::string& language : edition.languages) {
        languages << languageName(language);
    }
    prose.fact(Words::tr("Languages"), languages.join(QStringLiteral(", ")));
    prose.fact(Words::tr("Identifier"), fromUtf8(edition.id));
    prose.paragraph(in(edition.summary, reading));
    prose.link(fromUtf8(edition.address), Words::tr("Official page (opens in your browser)"));
}

QString levelWords(const core::Level& level, const EditionReading& reading)
{
    QString words = in(level.name, reading);
    if (const QString meaning = in(level.meaning, reading); !meaning.isEmpty()) {
        words += QStringLiteral(": ") + meaning;
    }
    if (level.needsAction) {
        words += QStringLiteral(". ") + Words::tr("A point at this level needs a recommendation");
    }
    return words + u'.';
}

void tellScale(Prose& prose, const core::Scale& scale, const EditionReading& reading)
{
    prose.heading(3, in(scale.name, reading));
    if (scale.official) {
        prose.muted(Words::tr("The publisher’s own scale."));
    } else {
        prose.caution(Words::tr("Not official: the publisher has no scale. This one was made for "
                                "Standpoint."));
    }
    prose.paragraph(in(scale.note, reading));
    QStringList levels;
    for (const core::Level& level : scale.levels) {
        levels << levelWords(level, reading);
    }
    prose.list(levels);
    prose.fact(Words::tr("Result of the whole"),
               scale.rule == core::Scale::Rule::WorstPoint
                   ? Words::tr("the worst point decides, once all points are settled. The lead can "
                               "declare another result and says why.")
                   : Words::tr("there is none. The points stand for themselves."));
}

void tellSources(Prose& prose, const std::vector<core::Source>& sources)
{
    if (sources.empty()) {
        return;
    }
    prose.heading(3, Words::tr("Sources"));
    for (const core::Source& source : sources) {
        prose.link(fromUtf8(source.address), fromUtf8(source.title));
    }
}

template <typename Named>
QStringList namesOf(const std::vector<Named>& all, const EditionReading& reading)
{
    QStringList names;
    for (const Named& one : all) {
        names << in(one.name, reading);
    }
    return names;
}

} // namespace

QString aboutEdition(const core::Standard& edition, const EditionReading& reading,
                     const QPalette& palette)
{
    Prose prose(palette);
    prose.heading(2, editionName(edition) + QStringLiteral(": ") + in(edition.name, reading));
    tellOrigin(prose, edition, reading);
    if (const QString unverified = in(edition.unverified, reading); !unverified.isEmpty()) {
        prose.heading(3, Words::tr("What is not verified"));
        prose.caution(unverified);
    }
    for (const core::Scale& scale : edition.scales) {
        tellScale(prose, scale, reading);
    }
    if (edition.scales.empty()) {
        prose.paragraph(Words::tr("This edition has no scale."));
    }
    prose.heading(3, Words::tr("Phases"));
    prose.list(namesOf(edition.phases, reading));
    if (edition.phases.empty()) {
        prose.paragraph(Words::tr("This edition has no phases."));
    }
    if (!edition.groups.empty()) {
        prose.heading(3, Words::tr("Groups"));
        prose.list(namesOf(edition.groups, reading));
    }
    if (!edition.themes.empty()) {
        prose.heading(3, Words::tr("Agenda"));
        QStringList themes;
        for (const core::Theme& theme : edition.themes) {
            themes << (theme.minutes > 0 ? Words::tr("%1, %n minute(s)", nullptr, theme.minutes)
                                               .arg(in(theme.name, reading))
                                         : in(theme.name, reading));
        }
        prose.list(themes);
    }
    tellSources(prose, edition.sources);
    return prose.html();
}

QString linkTo(const core::PointRef& point)
{
    return QStringLiteral("point:") + fromUtf8(core::toString(point));
}

std::optional<core::PointRef> pointOfLink(const QString& link)
{
    const QString start = QStringLiteral("point:");
    return link.startsWith(start) ? core::pointRefFrom(toUtf8(link.mid(start.size())))
                                  : std::nullopt;
}

} // namespace ui
