#include "ui/words/AgendaWords.h"

#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

} // namespace

QString inWords(core::TimeOfDay time)
{
    return fromUtf8(core::toString(time));
}

QString entryTitle(const core::AgendaEntry& entry, const core::Editions& editions)
{
    if (!entry.title.empty()) {
        return fromUtf8(entry.title);
    }
    if (entry.kind == core::AgendaKind::Break) {
        return AgendaWords::tr("Break");
    }
    const core::Theme* theme = core::themeNamed(editions, entry.theme);
    return theme != nullptr ? inWindowLanguage(theme->name) : AgendaWords::tr("Other points");
}

QString timesInWords(const std::optional<core::TimeOfDay>& begins, int minutes)
{
    const QString length = minutes > 0 ? AgendaWords::tr("%1 min").arg(minutes) : QString();
    if (!begins) {
        return length;
    }
    return length.isEmpty() ? inWords(*begins) : inWords(*begins) + QStringLiteral(" · ") + length;
}

QString timesSpoken(const std::optional<core::TimeOfDay>& begins, int minutes)
{
    const QString length =
        minutes > 0 ? AgendaWords::tr("%n minute(s)", nullptr, minutes) : QString();
    if (!begins) {
        return length;
    }
    const QString from = AgendaWords::tr("from %1").arg(inWords(*begins));
    return length.isEmpty() ? from : from + QStringLiteral(", ") + length;
}

QString timeLeftInWords(const std::optional<core::PartTime>& time)
{
    if (!time || time->state == core::PartTime::State::Ahead) {
        return {};
    }
    if (time->state == core::PartTime::State::Running) {
        return AgendaWords::tr("%1 min left in this section").arg(time->minutes);
    }
    return time->minutes == 0
               ? AgendaWords::tr("the time of this section is over")
               : AgendaWords::tr("%1 min over the time of this section").arg(time->minutes);
}

QString timeLeftInShort(const std::optional<core::PartTime>& time)
{
    return time && time->state == core::PartTime::State::Running
               ? AgendaWords::tr("%1 min left").arg(time->minutes)
               : QString();
}

QString inWords(const core::Agenda& agenda, const core::Editions& editions)
{
    QStringList parts;
    for (const core::AgendaEntry& entry : agenda.entries) {
        parts << entryTitle(entry, editions) + u' ' + timesInWords(std::nullopt, entry.minutes);
    }
    const QString order = parts.isEmpty() ? AgendaWords::tr("the standard’s own order")
                                          : parts.join(QStringLiteral("; "));
    return agenda.start ? AgendaWords::tr("from %1, %2").arg(inWords(*agenda.start), order) : order;
}

} // namespace ui
