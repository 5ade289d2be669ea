#include "ui/words/StandardWords.h"

#include "core/assessment/Rules.h"
#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Standards)
};

} // namespace

QString editionState(const core::Standard& edition, bool isOwn)
{
    QStringList parts{inWindowLanguage(edition.name)};
    parts << (edition.current ? Words::tr("current") : Words::tr("replaced by a later edition"));
    if (isOwn) {
        parts << Words::tr("added by you");
    }
    parts << Words::tr("%n point(s)", nullptr, static_cast<int>(edition.points.size()));
    return parts.join(QStringLiteral(" · "));
}

QString inWords(core::Counterpart::Kind kind)
{
    switch (kind) {
    case core::Counterpart::Kind::Same: return Words::tr("Asks the same");
    case core::Counterpart::Kind::PartOf: return Words::tr("Is part of it");
    case core::Counterpart::Kind::Wider: return Words::tr("Is wider than it");
    case core::Counterpart::Kind::Near: break;
    }
    return Words::tr("Is near to it");
}

QString pointTitle(const core::Point& point, const std::string& language)
{
    return QString::number(point.number) + QStringLiteral("  ") +
           fromUtf8(core::inLanguage(point.title, language));
}

QString pointTitle(const core::Editions& editions, const core::PointRef& ref,
                   const std::string& language)
{
    const core::Standard* edition = core::editionOf(editions, ref.edition);
    const core::Point* point = edition != nullptr ? edition->point(ref.number) : nullptr;
    if (point == nullptr) {
        return fromUtf8(core::toString(ref));
    }
    return Words::tr("%1, point %2: %3")
        .arg(editionName(*edition))
        .arg(ref.number)
        .arg(fromUtf8(core::inLanguage(point->title, language)));
}

QString languageName(const std::string& language)
{
    const QString id = fromUtf8(language);
    const QLocale locale(id);
    const bool known = locale.language() != QLocale::C && !locale.nativeLanguageName().isEmpty();
    QString name = known ? QLocale::languageToString(locale.language()) : id;
    if (known && id != QStringLiteral("en")) {
        name = locale.nativeLanguageName();
        name[0] = name[0].toUpper();
    }
    return name;
}

QString titleWarning(const core::Point& point, const std::string& language)
{
    if (std::ranges::find(point.unverifiedTitles, language) == point.unverifiedTitles.end()) {
        return {};
    }
    return Words::tr("This title in %1 is not confirmed as the current official one.")
        .arg(languageName(language));
}

QString takenFromName(const core::Editions& editions, const std::string& id)
{
    const core::Standard* edition = core::editionOf(editions, id);
    return edition != nullptr ? editionName(*edition) : fromUtf8(id);
}

} // namespace ui
