#include "ui/words/NoteCards.h"

#include "core/assessment/Filing.h"
#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct NoteCards {
    Q_DECLARE_TR_FUNCTIONS(NoteCards)
};

bool contains(const std::vector<core::PointRef>& points, const core::PointRef& point)
{
    return std::ranges::find(points, point) != points.end();
}

CardRow cardOf(const core::Assessment& assessment, const core::Editions& editions,
               const core::Note& note, const NoteFilter& filter)
{
    CardRow row;
    row.id = note.id;
    row.card.mark = signOf(note.kind);
    row.card.markTone = toneOf(note.kind);
    row.card.initials = initialsOf(assessment, note.author);
    row.card.text = fromUtf8(note.text);
    const QString others = otherLabels(filter.points, note.points, editions);
    if (!others.isEmpty()) {
        row.card.chips.push_back({NoteCards::tr("also %1").arg(others), Tone::Neutral});
    }
    if (note.from != core::Reader::Panel) {
        row.card.chips.push_back(
            {NoteCards::tr("from %1").arg(inWords(note.from).toLower()), Tone::Information});
    }
    if (note.state) {
        row.card.chips.push_back({inWords(*note.state), Tone::Information});
    }
    if (note.seen) {
        row.card.chips.push_back({inWords(*note.seen), Tone::Information});
    }
    if (note.audience != core::Audience::Panel) {
        row.card.chips.push_back(
            {NoteCards::tr("for %1").arg(inWords(note.audience).toLower()), Tone::Neutral});
    }
    if (filter.staysHere && filter.staysHere(note)) {
        row.card.chips.push_back({NoteCards::tr("stays here"), Tone::Neutral});
    }
    if (assessment.restsOn(note.id)) {
        row.card.chips.push_back({NoteCards::tr("has a recommendation"), Tone::Neutral});
    }
    row.card.time = note.at ? timeOfDay(*note.at) : QString();

    QStringList spoken{inWords(note.kind), row.card.text, personName(assessment, note.author)};
    if (note.at) {
        spoken << row.card.time;
    }
    for (const Chip& chip : row.card.chips) {
        spoken << chip.words;
    }
    row.spoken = spoken.join(QStringLiteral(", "));
    return row;
}

} // namespace

std::vector<CardRow> noteCards(const core::Assessment& assessment, const core::Editions& editions,
                               const NoteFilter& filter)
{
    std::vector<CardRow> cards;
    for (const core::Note& note : assessment.notes) {
        if ((!filter.kind || note.kind == *filter.kind) &&
            core::belongsUnder(filter.points, note.points, editions)) {
            cards.push_back(cardOf(assessment, editions, note, filter));
        }
    }
    return cards;
}

QString initialsOf(const core::Assessment& assessment, const core::PersonId& person)
{
    const core::Member* member = assessment.everMember(person);
    if (member == nullptr) {
        return QStringLiteral("–");
    }
    QString initials;
    const QStringList words = fromUtf8(member->name).split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (initials.size() < 2 && word.front().isLetterOrNumber()) {
            initials += word.front().toUpper();
        }
    }
    return initials;
}

QString otherLabels(const std::vector<core::PointRef>& shown,
                    const std::vector<core::PointRef>& ofRecord, const core::Editions& editions)
{
    const core::PointLabels labels(editions);
    QStringList others;
    for (const core::PointRef& point : ofRecord) {
        if (!contains(shown, point)) {
            others << fromUtf8(labels.label(point));
        }
    }
    return others.join(QStringLiteral(", "));
}

} // namespace ui
