#include "ui/actions/ActionsPage.h"

#include "ui/actions/ActionDetails.h"
#include "ui/actions/ActionFilters.h"
#include "ui/actions/ActionRows.h"
#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Scrolling.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/session/Session.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// More rows than somebody reads; a filter finds the others.
constexpr std::size_t mostRows = 500;

core::Result<std::vector<core::Action>> readFrom(const std::filesystem::path& path,
                                                 const core::CasebookOptions& options)
{
    const auto casebook = core::Casebook::open(path, options);
    return casebook ? core::actionsOf(*casebook)
                    : core::Result<std::vector<core::Action>>(casebook.problem());
}

} // namespace

ActionsPage::ActionsPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_count(sentence())
    , m_filters(new ActionFilters(session.clock()))
    , m_grid(new Grid(tr("Actions of all assessments"), actionColumns(), wideActionColumn))
    , m_details(new ActionDetails)
{
    tellHandbookPlace(*this, HandbookPlace{"office", "See what became of recommendations"});
    m_count->setObjectName(QStringLiteral("actionCount"));
    m_grid->setObjectName(QStringLiteral("actions"));
    m_grid->setGivingWay({2, 3}); // The service and who has to act stand beside it too.
    const int unit = fontMetrics().height();
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    column->addWidget(m_filters);
    column->addWidget(m_count);
    column->addWidget(m_grid, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(main, scrolling(m_details, this)));
    connect(m_filters, &ActionFilters::changed, this, &ActionsPage::showRows);
    connect(m_grid, &Grid::chose, this, &ActionsPage::showChosen);
    connect(m_grid, &Grid::openAsked, this, &ActionsPage::open);
    connect(m_details, &ActionDetails::openAsked, this, [this] { open(m_grid->chosenId()); });
    connect(&session, &Session::casebookListChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    core::ActionFilter usual;
    usual.toBeDone = true;
    m_filters->set(usual);
}

void ActionsPage::refresh()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    if (m_actions.empty()) {
        m_count->setText(tr("Looking for actions…"));
    }
    inBackground(
        this,
        [path = m_session.casebook().path(), options = m_session.optionsElsewhere()] {
            return readFrom(path, options);
        },
        [this](core::Result<std::vector<core::Action>> actions) { take(std::move(actions)); });
}

void ActionsPage::take(core::Result<std::vector<core::Action>> actions)
{
    m_isReading = false;
    if (std::exchange(m_isStale, false)) {
        refresh();
    }
    if (!actions) {
        m_count->setText(inWords(actions.problem()));
        announce(*m_count, m_count->text());
        return;
    }
    m_actions = std::move(*actions);
    m_filters->offer(m_actions);
    showRows();
}

void ActionsPage::showRows()
{
    std::vector<GridRow> rows;
    std::size_t wanted = 0;
    int late = 0;
    for (const core::Action& action : m_actions) {
        if (!core::takesIn(m_filters->filter(), action, today())) {
            continue;
        }
        late += core::isOverdue(action.item, today()) ? 1 : 0;
        if (++wanted <= mostRows) {
            rows.push_back(actionRow(action, today()));
        }
    }
    m_grid->setRows(std::move(rows));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    QStringList words{tr("%n action(s)", nullptr, static_cast<int>(wanted))};
    if (late > 0) {
        words << tr("%n late", nullptr, late);
    }
    if (wanted > mostRows) {
        words << tr("the first %n are shown", nullptr, static_cast<int>(mostRows));
    }
    if (const QString said = words.join(QStringLiteral(", ")); said != m_count->text()) {
        m_count->setText(said);
        announce(*m_count, said);
    }
    showChosen();
}

void ActionsPage::showChosen()
{
    m_details->show(actionWith(m_grid->chosenId()), today());
}

const core::Action* ActionsPage::actionWith(const std::string& id) const
{
    const auto found = std::ranges::find(m_actions, id, actionId);
    return found == m_actions.end() ? nullptr : &*found;
}

void ActionsPage::open(const std::string& id)
{
    if (const core::Action* action = actionWith(id)) {
        emit recordAsked(action->assessment, core::recommendationRecord(action->item.id));
    }
}

void ActionsPage::focusList()
{
    m_grid->setFocus();
}

void ActionsPage::chooseFilters()
{
    m_filters->choose();
}

core::Date ActionsPage::today() const
{
    return core::localDate(m_session.clock()());
}

} // namespace ui
