#include "ui/words/RefusalWords.h"

#include "core/assessment/RecordPoint.h"
#include "ui/words/CoreWords.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(ui::RefusalWords)
};

} // namespace

QString inWords(const core::Refusal& refusal, const core::Assessment& assessment,
                const core::Editions& editions)
{
    if (refusal.kind == core::Refusal::Kind::IsHeldUp) {
        // The list of what is open is one key away.
        return RefusalText::tr("%n thing(s) should be put right first: see Open.", nullptr,
                               static_cast<int>(refusal.open.size()));
    }
    const auto point = core::pointOf(refusal.record);
    return asSentence(
        translated(core::sentenceOf(refusal), {personName(assessment, refusal.person),
                                               point ? pointLabel(editions, *point) : QString(),
                                               QString::number(refusal.version)}));
}

QString asSentence(QString words)
{
    if (!words.isEmpty()) {
        words.replace(0, 1, words.at(0).toUpper());
    }
    return words;
}

} // namespace ui
