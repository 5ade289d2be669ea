#include "ui/window/HandbookActions.h"

#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/handbook/HandbookWindow.h"
#include "ui/panel/DayPages.h"
#include "ui/session/Session.h"
#include "ui/window/Actions.h"
#include "ui/window/Navigation.h"
#include "ui/window/Workspace.h"

#include <QAction>

#include <map>

namespace ui {

namespace {

enum class Screen {
    Problem,
    Start,
    Walk,
    Handed,
    HandedSponsor,
    Rate,
    Reveal,
    Panel,
    WashUp,
    Review,
    Report,
    Standards
};

const std::map<Screen, HandbookPlace>& placesOfScreens()
{
    // The pages are written in English, and so are their headings.
    static const std::map<Screen, HandbookPlace> places{
        {Screen::Problem, {"office", "Keep backups"}},
        {Screen::Start, {"index", ""}},
        {Screen::Walk, {"assessor", "Write notes"}},
        {Screen::Handed, {"service-team", "Answer the findings"}},
        {Screen::HandedSponsor, {"sponsor", "Read what you were handed"}},
        {Screen::Rate, {"assessor", "Rate on your own"}},
        {Screen::Reveal, {"lead", "Reveal the ratings"}},
        {Screen::Panel, {"lead", "Put the panel together"}},
        {Screen::WashUp, {"lead", "Run the wash-up"}},
        {Screen::Review, {"lead", "Review and sign"}},
        {Screen::Report, {"lead", "Save the reports"}},
        {Screen::Standards, {"office", "Bring a standard of your own"}},
    };
    return places;
}

Screen screenOf(const DayPage& page)
{
    const QString name = page.objectName();
    if (name == QStringLiteral("ratingsPage")) {
        return page.isLead() ? Screen::Reveal : Screen::Rate;
    }
    return name == QStringLiteral("washUpPage")   ? Screen::WashUp
           : name == QStringLiteral("reviewPage") ? Screen::Review
                                                  : Screen::Panel;
}

Screen screenOf(const Workspace& workspace, const Navigation& navigation)
{
    if (const DayPage* day = navigation.shownDayPage()) {
        return screenOf(*day);
    }
    if (navigation.shownStandards() != nullptr) {
        return Screen::Standards;
    }
    if (navigation.shownAssessment() == nullptr && navigation.shownReport() == nullptr) {
        return navigation.showsProblem() ? Screen::Problem : Screen::Start;
    }
    if (const auto reader = workspace.session()->cutFor()) {
        return *reader == core::Reader::Team ? Screen::Handed : Screen::HandedSponsor;
    }
    return navigation.shownReport() != nullptr ? Screen::Report : Screen::Walk;
}

} // namespace

std::vector<HandbookPlace> handbookPlaces()
{
    std::vector<HandbookPlace> all;
    for (const auto& [screen, place] : placesOfScreens()) {
        all.push_back(place);
    }
    return all;
}

HandbookActions::HandbookActions(Workspace& workspace, Navigation& navigation, Actions& actions,
                                 Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_navigation(navigation)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(actions["handbook"], &QAction::triggered, this, &HandbookActions::show);
}

HandbookPlace HandbookActions::place() const
{
    return placesOfScreens().at(screenOf(m_workspace, m_navigation));
}

void HandbookActions::show()
{
    const QString folder = fromPath(m_workspace.context().handbook);
    if (m_handbook == nullptr) {
        m_handbook = new HandbookWindow(folder, &m_window);
    }
    const HandbookPlace here = place();
    if (!m_handbook->showPage(here.page, here.heading)) {
        m_prompts.tell(&m_window, tr("Handbook"), tr("The handbook is not in %1.").arg(folder));
    }
}

} // namespace ui
