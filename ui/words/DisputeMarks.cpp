#include "ui/words/DisputeMarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

bool isDisputed(const core::Ledger& ledger, const core::RecordId& record)
{
    return std::ranges::find(ledger.disputes(), record, &core::Dispute::record) !=
           ledger.disputes().end();
}

void markDisputed(std::vector<CardRow>& cards, const core::Ledger& ledger, core::RecordKind kind)
{
    for (CardRow& row : cards) {
        if (isDisputed(ledger, {kind, row.id})) {
            row.card.chips.push_back({disputedInWords(), Tone::Caution});
            row.spoken += QStringLiteral(", ") + disputedInWords();
        }
    }
}

QString disputedInWords()
{
    return QCoreApplication::translate("DisputeMarks", "Two versions");
}

} // namespace ui
