#include "ui/base/ProblemWords.h"

#include "core/support/Text.h"
#include "ui/base/ProblemTexts.h"
#include "ui/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <vector>

namespace ui {

namespace {

/// How deep one text may stand in another: "… could not be checked: …".
constexpr int deepest = 3;

struct KnownText {
    const char* english;
    QRegularExpression form;
    qsizetype letters; ///< Of its own, without what is filled in.
};

KnownText known(const char* english)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    QStringList literals = QString::fromUtf8(english).split(place);
    qsizetype letters = 0;
    for (QString& literal : literals) {
        letters += literal.size();
        literal = QRegularExpression::escape(literal);
    }
    const QString form = literals.join(QStringLiteral("(.*?)"));
    return {english,
            QRegularExpression(QRegularExpression::anchoredPattern(form),
                               QRegularExpression::DotMatchesEverythingOption),
            letters};
}

/// What says most by itself comes first, as it fits least else.
const std::vector<KnownText>& knownTexts()
{
    static const std::vector<KnownText> all = [] {
        std::vector<KnownText> texts;
        for (const auto& list : {fileProblemTexts(), workProblemTexts()}) {
            std::ranges::transform(list, std::back_inserter(texts), known);
        }
        std::ranges::sort(texts, std::ranges::greater(), &KnownText::letters);
        return texts;
    }();
    return all;
}

QString translatedText(const QString& english, int depth)
{
    for (const KnownText& text : knownTexts()) {
        const auto match = text.form.match(english);
        if (!match.hasMatch()) {
            continue;
        }
        std::vector<std::string> parts;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
            const QString part = match.captured(i);
            parts.push_back(toUtf8(depth < deepest ? translatedText(part, depth + 1) : part));
        }
        const QString words = QCoreApplication::translate("core", text.english);
        return fromUtf8(core::filled(toUtf8(words), parts));
    }
    return english;
}

} // namespace

QString whatInWords(const core::Problem& problem)
{
    return translatedText(fromUtf8(problem.what), 0);
}

QString inWords(const core::Problem& problem)
{
    const QString what = whatInWords(problem);
    return problem.where.empty() ? what : fromUtf8(problem.where) + QStringLiteral(": ") + what;
}

} // namespace ui
