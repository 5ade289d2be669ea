#include "ui/window/PageHeading.h"

#include "ui/base/Text.h"
#include "ui/panel/DayPage.h"
#include "ui/panel/review/Signing.h"
#include "ui/session/Session.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct PageHeading {
    Q_DECLARE_TR_FUNCTIONS(ui::PageHeading)
};

QString serviceOf(const Session& session)
{
    return fromUtf8(session.assessment().service.name);
}

Heading headingOfCasebook(const std::filesystem::path& file)
{
    return {{}, PageHeading::tr("Casebook"), {}, fromPath(file.filename())};
}

Heading headingOfAssessment(const Session& session, const Navigation& navigation)
{
    Heading heading;
    const DayPage* day = navigation.shownDayPage();
    const bool behind = navigation.shownReport() != nullptr || day != nullptr;
    const QString service = serviceOf(session);
    heading.back = behind ? service : PageHeading::tr("Casebook");
    heading.title = day != nullptr ? day->title() : behind ? PageHeading::tr("Report") : service;
    const std::string& phase = session.assessment().service.phase;
    heading.badge = phase.empty() ? QString() : phaseName(session.editions(), phase);
    QStringList names;
    for (const auto& edition : session.editions()) {
        names.append(editionName(*edition) + u' ' + inWindowLanguage(edition->name));
    }
    heading.details = names.join(QStringLiteral(" + "));
    if (const QString words = signedInWords(session.ledger()); !words.isEmpty()) {
        heading.details = words + QStringLiteral(" · ") + heading.details;
    }
    return heading;
}

} // namespace

Heading headingOf(const Workspace& workspace, const Navigation& navigation)
{
    const Session* session = workspace.session();
    if (navigation.shownStandards() != nullptr) {
        const bool toAssessment = navigation.leadsBackToAssessment() && workspace.hasAssessment();
        return {toAssessment ? serviceOf(*session) : PageHeading::tr("Casebook"),
                PageHeading::tr("Standards"),
                {},
                {}};
    }
    if (navigation.shownActions() != nullptr) {
        return {PageHeading::tr("Casebook"), PageHeading::tr("Actions"), {}, {}};
    }
    if (navigation.showsProblem()) {
        return headingOfCasebook(workspace.wanted());
    }
    if (navigation.shownStart() != nullptr || !workspace.hasAssessment()) {
        return headingOfCasebook(session != nullptr ? session->casebook().path()
                                                    : std::filesystem::path());
    }
    return headingOfAssessment(*session, navigation);
}

QString titleOf(const Workspace& workspace, const Navigation& navigation)
{
    const Session* session = workspace.session();
    const Heading heading = headingOf(workspace, navigation);
    const bool isPageOfAll =
        navigation.shownStandards() != nullptr || navigation.shownActions() != nullptr;
    const QString where = isPageOfAll ? heading.title
                          : workspace.hasAssessment() && navigation.showsAssessment()
                              ? serviceOf(*session)
                              : heading.details;
    return session != nullptr && session->savedState().fails()
               ? PageHeading::tr("Saving failed – %1 – Standpoint").arg(where)
               : PageHeading::tr("%1 – Standpoint").arg(where);
}

} // namespace ui
