#include "ui/words/FoundCards.h"

#include "ui/base/Text.h"
#include "ui/widgets/LongText.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct FoundCards {
    Q_DECLARE_TR_FUNCTIONS(FoundCards)
};

constexpr qsizetype lettersBefore = 50;
constexpr qsizetype lettersInAll = 240;

/// The part of a text around the first of its marked words, on one line.
struct Excerpt {
    QString text;
    std::vector<TextPart> marks;
};

Excerpt excerptOf(QString text, const std::vector<TextPart>& marks)
{
    // As many letters as before, so that the marks stay where they are.
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    const qsizetype first = marks.empty() ? 0 : marks.front().from;
    qsizetype from = 0;
    if (first > lettersBefore) {
        const qsizetype blank = text.indexOf(u' ', first - lettersBefore);
        from = blank >= 0 && blank < first ? blank + 1 : first;
    }
    const QString rest = text.mid(from);
    const QString shown = beginningOf(rest, lettersInAll);
    const QString before = from > 0 ? QStringLiteral("… ") : QString();
    Excerpt excerpt{
        before + shown + (shown.size() < rest.size() ? QStringLiteral(" …") : QString()), {}};
    for (const TextPart& mark : marks) {
        if (mark.from >= from && mark.from + mark.size <= from + shown.size()) {
            excerpt.marks.push_back({mark.from - from + before.size(), mark.size});
        }
    }
    return excerpt;
}

QString placeInWords(const core::FoundPlace& place, const core::Editions& editions)
{
    if (place.found.points.empty()) {
        return FoundCards::tr("whole service");
    }
    QStringList labels;
    for (const core::PointRef& point : place.found.points) {
        // Another assessment may be bound to editions that are not open here.
        labels << (core::pointOf(editions, point) != nullptr ? pointLabel(editions, point)
                                                             : fromUtf8(core::toString(point)));
    }
    return FoundCards::tr("point %1").arg(labels.join(QStringLiteral(", ")));
}

std::optional<core::NoteKind> noteKind(core::FoundKind kind)
{
    return core::fromWord<core::NoteKind>(core::toWord(kind));
}

} // namespace

QString inWords(core::FoundKind kind)
{
    if (const auto note = noteKind(kind)) {
        return inWords(*note);
    }
    return kind == core::FoundKind::Recommendation ? FoundCards::tr("Recommendation")
                                                   : FoundCards::tr("Reason");
}

std::vector<TextPart> partsOf(const std::string& text, const std::vector<core::FoundSpan>& spans)
{
    std::vector<TextPart> parts;
    std::size_t byte = 0;
    qsizetype letter = 0;
    const auto lettersTo = [&](std::size_t end) {
        end = std::clamp(end, byte, text.size());
        letter += fromUtf8(std::string_view(text).substr(byte, end - byte)).size();
        byte = end;
        return letter;
    };
    for (const core::FoundSpan& span : spans) {
        const qsizetype from = lettersTo(span.from);
        parts.push_back({from, lettersTo(span.from + span.size) - from});
    }
    return parts;
}

std::map<std::string, std::vector<TextPart>>
namesOf(const std::map<core::RecordId, std::vector<TextPart>>& marks, core::RecordKind kind)
{
    std::map<std::string, std::vector<TextPart>> names;
    for (const auto& [record, parts] : marks) {
        if (record.kind == kind) {
            names.emplace(record.name, parts);
        }
    }
    return names;
}

FoundCard foundCard(const core::FoundPlace& place, const core::Editions& editions, bool withService)
{
    const auto kind = noteKind(place.found.kind);
    Excerpt excerpt = excerptOf(fromUtf8(place.hit.text), partsOf(place.hit.text, place.hit.spans));
    QStringList about;
    if (withService) {
        about << fromUtf8(place.hit.service);
    }
    about << placeInWords(place, editions);
    if (!place.author.empty()) {
        about << fromUtf8(place.author);
    }
    if (place.found.at) {
        about << inShort(core::localDate(*place.found.at));
    }
    FoundCard card;
    card.row.id = place.hit.assessment + '/' + core::toString(place.hit.record);
    card.row.card.leading = {{inWords(place.found.kind), kind ? toneOf(*kind) : Tone::Neutral}};
    card.row.card.text = excerpt.text;
    card.row.card.footer = about.join(QStringLiteral(" · "));
    card.row.spoken =
        (QStringList{inWords(place.found.kind), excerpt.text} + about).join(QStringLiteral(", "));
    card.marks = std::move(excerpt.marks);
    return card;
}

} // namespace ui
