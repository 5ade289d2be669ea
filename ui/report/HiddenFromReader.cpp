#include "ui/report/HiddenFromReader.h"

#include "core/assessment/CutIds.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/RowList.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

std::size_t reasonsIn(const core::Assessment& assessment)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        assessment.outcomes, [](const core::Outcome& outcome) { return !outcome.reason.empty(); }));
}

QString entry(const QString& what, const QString& whom, const std::string& text)
{
    return HiddenDialog::tr("%1, for: %2").arg(what, whom) + u'\n' + fromUtf8(text).simplified();
}

} // namespace

QString hiddenFrom(core::Reader reader, const core::Ledger& ledger)
{
    const core::Assessment& all = ledger.assessment();
    const core::Assessment cut = core::cutFor(ledger, reader);
    QStringList parts;
    const auto add = [&](std::size_t before, std::size_t after, QString (*words)(int)) {
        if (const int missing = static_cast<int>(before) - static_cast<int>(after); missing > 0) {
            parts << words(missing);
        }
    };
    add(all.notes.size(), cut.notes.size(),
        [](int count) { return HiddenDialog::tr("%n note(s)", nullptr, count); });
    add(all.recommendations.size(), cut.recommendations.size(),
        [](int count) { return HiddenDialog::tr("%n recommendation(s)", nullptr, count); });
    add(all.ratings.size(), cut.ratings.size(),
        [](int count) { return HiddenDialog::tr("%n rating(s)", nullptr, count); });
    add(reasonsIn(all), reasonsIn(cut),
        [](int count) { return HiddenDialog::tr("%n reason(s)", nullptr, count); });
    return joined(parts);
}

QStringList hiddenItems(core::Reader reader, const core::Ledger& ledger)
{
    const core::Assessment& all = ledger.assessment();
    const core::Assessment cut = core::cutFor(ledger, reader);
    QStringList items;
    for (const core::Note& note : all.notes) {
        if (cut.note(core::cutId(note.id)) == nullptr) {
            items << entry(inWords(note.kind), inWords(note.audience), note.text);
        }
    }
    for (const core::Recommendation& item : all.recommendations) {
        if (cut.recommendation(core::cutId(item.id)) == nullptr) {
            items << entry(HiddenDialog::tr("Recommendation"), inWords(item.audience), item.text);
        }
    }
    for (const core::Outcome& outcome : all.outcomes) {
        if (!outcome.reason.empty() && !core::mayReadReason(reader, outcome.reasonFor)) {
            items << entry(
                HiddenDialog::tr("Reason for %1").arg(fromUtf8(core::toString(outcome.point))),
                inWords(core::audienceOf(outcome.reasonFor)), outcome.reason);
        }
    }
    return items;
}

HiddenDialog::HiddenDialog(const QString& summary, const QStringList& items, QWidget* parent)
    : QDialog(parent)
{
    setObjectName("hiddenDialog");
    setWindowTitle(tr("Not in this report"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Save the reports"});
    auto* words = new QLabel(summary, this);
    words->setWordWrap(true);
    auto* list = new RowList(this);
    list->setObjectName("hiddenList");
    list->setAccessibleName(tr("What they will not see"));
    list->addItems(items);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    giveRoom(*this, 80, 30);
    list->setFocus();
}

} // namespace ui
