#include "ui/panel/people/PeopleRows.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct PeopleRows {
    Q_DECLARE_TR_FUNCTIONS(PeopleRows)
};

GridCell plain(const QString& words)
{
    return {words, std::nullopt, GridCell::Weight::Plain};
}

GridCell muted(const QString& words)
{
    return {words, std::nullopt, GridCell::Weight::Muted};
}

QString professions(const std::vector<std::string>& ids)
{
    QStringList words;
    for (const std::string& id : ids) {
        words << professionInWords(id);
    }
    return joined(words);
}

} // namespace

QStringList memberColumns()
{
    return {PeopleRows::tr("Name"),  PeopleRows::tr("Role"),        PeopleRows::tr("Profession"),
            PeopleRows::tr("Leads"), PeopleRows::tr("Contributes"), PeopleRows::tr("On the day")};
}

std::vector<GridRow> memberRows(const core::Assessment& assessment, const core::Editions& editions)
{
    const core::PointLabels labels(editions);
    std::vector<GridRow> rows;
    for (const core::Member& member : assessment.panel) {
        QString there;
        if (!member.absence.empty()) {
            there = PeopleRows::tr("away: %1").arg(fromUtf8(member.absence));
        } else if (!member.standsInFor.empty()) {
            there = PeopleRows::tr("for %1").arg(personName(assessment, member.standsInFor));
        }
        GridRow row;
        row.id = member.id;
        row.cells = {{personName(assessment, member.id), std::nullopt, GridCell::Weight::Strong},
                     plain(inWords(member.role)),
                     plain(professionInWords(member.profession)),
                     plain(fromUtf8(labels.labels(member.leads))),
                     plain(fromUtf8(labels.labels(member.contributes))),
                     muted(there)};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList uncoveredColumns()
{
    return {PeopleRows::tr("Number"), PeopleRows::tr("Point"), PeopleRows::tr("Would need"),
            PeopleRows::tr("Outcome")};
}

std::vector<GridRow> uncoveredRows(const core::Assessment& assessment,
                                   const core::Editions& editions)
{
    const core::PointLabels labels(editions);
    std::vector<GridRow> rows;
    for (const core::PointRef& ref : core::coverageOf(assessment, editions).uncovered) {
        const core::Point* point = core::pointOf(editions, ref);
        const core::Outcome* outcome = assessment.outcome(ref);
        const auto words = outcomeWords(core::editionOf(editions, ref.edition),
                                        outcome != nullptr ? outcome->outcome : std::string());
        GridRow row;
        row.id = core::toString(ref);
        row.cells = {plain(fromUtf8(labels.label(ref))), plain(pointTitle(editions, ref)),
                     plain(professions(point->leads)),
                     GridCell{words.name, words.tone, GridCell::Weight::Plain}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString coverageInWords(const core::Assessment& assessment, const core::Editions& editions)
{
    const core::Coverage coverage = core::coverageOf(assessment, editions);
    QStringList sentences;
    if (!coverage.missingProfessions.empty()) {
        sentences << PeopleRows::tr("Nobody on the panel brings %1.")
                         .arg(professions(coverage.missingProfessions));
    }
    if (!coverage.unled.empty()) {
        sentences
            << PeopleRows::tr("Nobody leads %1.").arg(pointsInWords(editions, coverage.unled));
    }
    if (coverage.uncovered.empty()) {
        sentences << PeopleRows::tr("Somebody on the panel can judge every point.");
    }
    if (!coverage.unrecordedRoles.empty()) {
        QStringList roles;
        for (const core::ServiceRole role : coverage.unrecordedRoles) {
            roles << inWords(role).toLower();
        }
        sentences << PeopleRows::tr(
                         "Of the service team nobody has said who fills these roles: %1.")
                         .arg(joined(roles));
    }
    return sentences.join(u' ');
}

QStringList teamColumns()
{
    return {PeopleRows::tr("Role"), PeopleRows::tr("Who"), PeopleRows::tr("Filled")};
}

const core::TeamRole* teamRole(const core::Assessment& assessment, core::ServiceRole role)
{
    const auto found = std::ranges::find(assessment.team, role, &core::TeamRole::role);
    return found == assessment.team.end() ? nullptr : &*found;
}

std::vector<GridRow> teamRows(const core::Assessment& assessment)
{
    std::vector<GridRow> rows;
    for (const std::string_view word : core::Words<core::ServiceRole>::all) {
        const auto role = *core::fromWord<core::ServiceRole>(word);
        const core::TeamRole* known = teamRole(assessment, role);
        GridRow row;
        row.id = word;
        row.cells = {
            plain(inWords(role)), plain(known != nullptr ? fromUtf8(known->holder) : QString()),
            known != nullptr ? plain(inWords(known->holding)) : muted(PeopleRows::tr("not said"))};
        if (known != nullptr && known->holding == core::Holding::Vacant) {
            row.cells.back().badge = Tone::Caution;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString joiningInWords(const core::Assessment& assessment, const core::PersonId& person,
                       const core::Joining& joined)
{
    QString words =
        PeopleRows::tr("%1 will be listed as %2, %3. What both wrote stays and is shown under "
                       "that name: %4, %5.")
            .arg(personName(assessment, person), personName(assessment, joined.united.id),
                 inWords(joined.united.role),
                 PeopleRows::tr("%n note(s)", nullptr, static_cast<int>(joined.notes)),
                 PeopleRows::tr("%n rating(s)", nullptr, static_cast<int>(joined.ratings)));
    if (joined.ratedTwice > 0) {
        words += u' ' + PeopleRows::tr("%n point(s) were rated under both names; the rating of %1 "
                                       "counts.",
                                       nullptr, static_cast<int>(joined.ratedTwice))
                            .arg(personName(assessment, joined.united.id));
    }
    return words + u' ' + PeopleRows::tr("You can undo it.");
}

QString nameBefore(const core::Ledger& ledger, const core::PersonId& person)
{
    QString name = fromUtf8(person);
    for (const core::Edit& edit : ledger.edits()) {
        const auto* enrol = std::get_if<core::Enrol>(&edit.change);
        if (enrol != nullptr && edit.record == core::memberRecord(person)) {
            name = fromUtf8(enrol->member.name);
        }
    }
    return name;
}

} // namespace ui
