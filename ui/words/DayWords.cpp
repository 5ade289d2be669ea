#include "ui/words/DayWords.h"

#include "core/standards/Profession.h"
#include "ui/base/Text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

} // namespace

QString inWords(core::ServiceRole role)
{
    using Role = core::ServiceRole;
    switch (role) {
    case Role::ServiceOwner: return DayWords::tr("Service owner");
    case Role::SeniorResponsibleOwner: return DayWords::tr("Senior responsible owner");
    case Role::ProductManager: return DayWords::tr("Product manager");
    case Role::DeliveryManager: return DayWords::tr("Delivery manager");
    case Role::ProgrammeManager: return DayWords::tr("Programme manager");
    case Role::UserResearch: return DayWords::tr("User research");
    case Role::Design: return DayWords::tr("Design");
    case Role::Technology: return DayWords::tr("Technology");
    case Role::Performance: break;
    }
    return DayWords::tr("Performance");
}

QString inWords(core::Holding holding)
{
    switch (holding) {
    case core::Holding::Held: return DayWords::tr("Filled");
    case core::Holding::Shared: return DayWords::tr("Shared with another role or service");
    case core::Holding::Vacant: break;
    }
    return DayWords::tr("Vacant");
}

QString inWords(core::Stance stance)
{
    return stance == core::Stance::Accept ? DayWords::tr("Accepted") : DayWords::tr("Challenged");
}

QString inWords(core::Aspect aspect)
{
    using core::Aspect;
    switch (aspect) {
    case Aspect::Text: return DayWords::tr("Words");
    case Aspect::Verdict: return DayWords::tr("Outcome");
    case Aspect::Points: return DayWords::tr("Points");
    case Aspect::Audience: return DayWords::tr("Who may read it");
    case Aspect::Presence: return DayWords::tr("Whether it is there");
    case Aspect::Owner: return DayWords::tr("Whose task it is");
    case Aspect::Due: return DayWords::tr("By when");
    case Aspect::State: return DayWords::tr("Where the question stands");
    case Aspect::Seen: return DayWords::tr("How we know");
    case Aspect::Kind: return DayWords::tr("Kind");
    case Aspect::Priority: return DayWords::tr("Must, should or could");
    case Aspect::Status: return DayWords::tr("Where it stands");
    case Aspect::Holder: return DayWords::tr("Who fills the role");
    default: break;
    }
    QString words = fromUtf8(core::nameOf(aspect));
    words.replace(0, 1, words.left(1).toUpper());
    return words;
}

QString professionInWords(const std::string& profession)
{
    return profession.empty() ? QString() : fromUtf8(core::professionName(profession));
}

} // namespace ui
