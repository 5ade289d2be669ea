#include "ui/panel/washup/WashUpRows.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Filing.h"
#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/words/NoteCards.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct WashUpRows {
    Q_DECLARE_TR_FUNCTIONS(WashUpRows)
};

bool holds(const WashUpLine& line, const core::PointRef& point)
{
    return std::ranges::find(line, point) != line.end();
}

GridCell outcomeCell(const core::Assessment& assessment, const core::Editions& editions,
                     const WashUpLine& line)
{
    QStringList names;
    std::optional<Tone> tone;
    for (const core::PointRef& point : line) {
        const core::Outcome* outcome = assessment.outcome(point);
        const auto words =
            outcomeWords(editions, outcome != nullptr ? *outcome : core::Outcome{point, {}, {}});
        if (!names.contains(words.name)) {
            names << words.name;
        }
        tone = !tone || *tone == words.tone ? words.tone : Tone::Neutral;
    }
    return {names.join(QStringLiteral(" · ")), tone, GridCell::Weight::Plain};
}

} // namespace

std::vector<WashUpLine> washUpLines(const core::Editions& editions)
{
    std::vector<WashUpLine> lines = core::judgedTogether(editions);
    lines.emplace_back();
    return lines;
}

std::string idOf(const WashUpLine& line)
{
    return line.empty() ? "whole" : core::toString(line.front());
}

QStringList washUpColumns()
{
    return {WashUpRows::tr("Number"),  WashUpRows::tr("Point"),   WashUpRows::tr("Ratings"),
            WashUpRows::tr("Outcome"), WashUpRows::tr("Remarks"), WashUpRows::tr("Unanswered")};
}

QString ratingsInShort(const core::Assessment& assessment, const core::Editions& editions,
                       const WashUpLine& line)
{
    QStringList parts;
    for (const auto& ratings : core::pointRatings(assessment, editions)) {
        if (!holds(line, ratings.point) || ratings.counted.empty()) {
            continue;
        }
        const QString words =
            ratings.revealed ? votesInWords(editions, ratings) : WashUpRows::tr("not revealed");
        if (!parts.contains(words)) {
            parts << words;
        }
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

std::vector<CardRow> remarkCards(const core::Assessment& assessment, const WashUpLine& line)
{
    std::vector<CardRow> cards;
    for (const core::Remark& remark : assessment.remarks) {
        if (!holds(line, remark.point) || remark.text.empty()) {
            continue;
        }
        const core::Member* member = assessment.member(remark.author);
        QStringList who{personName(assessment, remark.author)};
        if (member != nullptr && core::isWatching(member->role)) {
            who << inWords(member->role);
        }
        CardRow row;
        row.id = remark.author + "/" + core::toString(remark.point);
        row.card.initials = initialsOf(assessment, remark.author);
        row.card.text = fromUtf8(remark.text);
        row.card.footer = who.join(QStringLiteral(" · "));
        row.spoken = row.card.text + QStringLiteral(", ") + who.join(QStringLiteral(", "));
        cards.push_back(std::move(row));
    }
    return cards;
}

std::vector<GridRow> washUpRows(const core::Assessment& assessment, const core::Editions& editions)
{
    const core::PointLabels labels(editions);
    std::vector<GridRow> rows;
    for (const WashUpLine& line : washUpLines(editions)) {
        QStringList remarks;
        for (const core::Remark& remark : assessment.remarks) {
            if (holds(line, remark.point) && !remark.text.empty()) {
                remarks << personName(assessment, remark.author) + QStringLiteral(": ") +
                               fromUtf8(remark.text);
            }
        }
        const auto open =
            static_cast<int>(core::unansweredUnder(line, assessment, editions).size());
        GridRow row;
        row.id = idOf(line);
        row.cells = {
            {fromUtf8(labels.labels(line)), std::nullopt, {}},
            {line.empty() ? WashUpRows::tr("Whole service") : pointTitle(editions, line.front()),
             std::nullopt,
             {}},
            {line.empty() ? QString() : ratingsInShort(assessment, editions, line), std::nullopt,
             GridCell::Weight::Muted},
            line.empty() ? GridCell{} : outcomeCell(assessment, editions, line),
            {remarks.join(u'\n'), std::nullopt, {}},
            {open > 0 ? WashUpRows::tr("%n question(s)", nullptr, open) : QString(),
             open > 0 ? std::optional(Tone::Information) : std::nullopt,
             {}}};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ui
