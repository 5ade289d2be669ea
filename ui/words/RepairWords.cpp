#include "ui/words/RepairWords.h"

#include "ui/base/Text.h"
#include "ui/words/CoreWords.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct RepairText {
    Q_DECLARE_TR_FUNCTIONS(ui::RepairWords)
};

QString inWords(const core::RepairCount& count)
{
    using Of = core::RepairCount::Of;
    const auto number = static_cast<int>(count.count);
    switch (count.of) {
    case Of::Assessments: return RepairText::tr("%n assessment(s)", nullptr, number);
    case Of::Changes: return RepairText::tr("%n change(s)", nullptr, number);
    case Of::Files: break;
    }
    return RepairText::tr("%n attached file(s)", nullptr, number);
}

} // namespace

QString inWords(const core::RepairReport& report)
{
    QStringList sentences;
    for (const core::RepairSentence& sentence : core::summaryOf(report)) {
        QStringList parts;
        for (const core::RepairCount& count : sentence.counts) {
            parts << inWords(count);
        }
        sentences << translated(sentence.english, parts);
    }
    return sentences.join(u' ');
}

QString inWords(const core::RepairFinding& finding)
{
    const QString changes =
        inWords(core::RepairCount{core::RepairCount::Of::Changes, finding.count});
    const QString what =
        translated(core::sentenceOf(finding.kind), {fromUtf8(finding.name), changes});
    return finding.assessment.empty()
               ? what
               : RepairText::tr("%1: %2").arg(fromUtf8(finding.assessment), what);
}

} // namespace ui
