#include "ui/assessment/find/FindWords.h"

#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct FindWords {
    Q_DECLARE_TR_FUNCTIONS(ui::FindWords)
};

QString countInWords(const Finds& finds, WordFinder::Where where)
{
    if (finds.problem) {
        return inWords(*finds.problem);
    }
    const int count = static_cast<int>(finds.places.size());
    if (!finds.isAll) {
        return count > 0 ? FindWords::tr("The newest %n found, there may be more", nullptr, count)
                         : FindWords::tr("Nothing found among the newest. Try more words");
    }
    if (where == WordFinder::Where::Here && count < finds.withoutFilter) {
        return FindWords::tr("%1 of %n found", nullptr, finds.withoutFilter).arg(count);
    }
    return count > 0 ? FindWords::tr("%n found", nullptr, count)
                     : FindWords::tr("Nothing found. Try fewer letters");
}

QStringList leftOut(const Session& session, WordFinder::Where where)
{
    QStringList out;
    if (const auto drafts = static_cast<int>(session.draftPlaces().size()); drafts > 0) {
        out << FindWords::tr("%n draft(s) of yours are not looked at", nullptr, drafts);
    }
    const auto waiting = static_cast<int>(session.savedState().waiting);
    if (waiting > 0 && where == WordFinder::Where::Everywhere) {
        out << FindWords::tr("%n change(s) that wait to be saved are not looked at", nullptr,
                             waiting);
    }
    return out;
}

} // namespace

QString findsInWords(const Finds& finds, const Session& session, WordFinder::Where where,
                     bool isAsked)
{
    if (!isAsked || !session.hasAssessment()) {
        return FindWords::tr("Type words, or choose a filter");
    }
    return (QStringList(countInWords(finds, where)) + leftOut(session, where))
        .join(QStringLiteral(". "));
}

} // namespace ui
