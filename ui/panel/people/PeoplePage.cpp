#include "ui/panel/people/PeoplePage.h"

#include "core/assessment/Coverage.h"
#include "core/assessment/SamePeople.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/panel/people/GivePoints.h"
#include "ui/panel/people/JoinMembers.h"
#include "ui/panel/people/MemberForm.h"
#include "ui/panel/people/PeopleRows.h"
#include "ui/panel/people/TeamRoleForm.h"
#include "ui/session/StillOpen.h"
#include "ui/widgets/PageStack.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QHBoxLayout* inRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    return row;
}

} // namespace

PeoplePage::PeoplePage(Session& session, Prompts& prompts, QWidget* parent)
    : DayPage(session, parent)
    , m_prompts(prompts)
    , m_forms(new PageStack)
{
    setObjectName(QStringLiteral("peoplePage"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Put the panel together"});
    setAccessibleName(title());
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(unit, unit, unit, unit);
    sideColumn->addWidget(m_forms);
    sideColumn->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(scrolling(makeMain(), this), side));
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addMember);
    connect(m_give, &QPushButton::clicked, this,
            [this] { givePointsByProfession(this->session(), m_prompts, this); });
    connect(m_me, &QPushButton::clicked, this, &PeoplePage::becomeChosen);
    connect(m_same, &QPushButton::clicked, this, &PeoplePage::joinChosen);
    connect(m_apart, &QPushButton::clicked, this,
            [this] { takeTwoApart(this->session(), m_prompts, this); });
    connect(m_settleOne, &QPushButton::clicked, this, [this] {
        if (const auto point = core::pointRefFrom(m_uncovered->chosenId())) {
            settleUncovered({*point});
        }
    });
    connect(m_settleAll, &QPushButton::clicked, this, [this] {
        settleUncovered(core::uncoveredAndOpen(assessment(), this->session().editions()));
    });
    remakeForms();
}

PeoplePage::~PeoplePage()
{
    // A field that has the keyboard tells of its leaving while the page is still whole.
    hide();
}

QWidget* PeoplePage::makeMain()
{
    const int unit = fontMetrics().height();
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit, unit, unit);
    m_members = new Grid(tr("Members of the panel"), memberColumns(), 5);
    m_members->setObjectName(QStringLiteral("members"));
    m_add = button("addMember", tr("Add a member"));
    m_give = button("giveByProfession", tr("Give points by profession"));
    m_me = button("thisIsMe", tr("This is me"));
    m_same = button("samePerson", tr("These are one person…"));
    m_apart = button("takeApart", tr("Take apart…"));
    m_coverage = sentence();
    m_coverage->setObjectName(QStringLiteral("coverage"));
    m_uncovered = new Grid(tr("Points that nobody can judge"), uncoveredColumns(), 1);
    m_uncovered->setObjectName(QStringLiteral("uncovered"));
    m_settleOne = button("settleOneUncovered", tr("Settle this point as not assessed"));
    m_settleAll = button("settleAllUncovered", tr("Settle all as not assessed"));
    m_team = new Grid(tr("Roles of the service team"), teamColumns(), 1);
    m_team->setObjectName(QStringLiteral("teamRoles"));
    for (Grid* grid : {m_members, m_uncovered, m_team}) {
        grid->fitToRows();
    }
    column->addWidget(partTitle(tr("Who is on the panel")));
    column->addWidget(m_members);
    column->addLayout(inRow({m_add, m_give, m_me, m_same, m_apart}));
    column->addSpacing(unit);
    column->addWidget(partTitle(tr("What the panel cannot judge")));
    column->addWidget(m_coverage);
    column->addWidget(m_uncovered);
    column->addLayout(inRow({m_settleOne, m_settleAll}));
    column->addSpacing(unit);
    column->addWidget(partTitle(tr("The service team")));
    column->addWidget(m_team);
    column->addStretch(1);
    return main;
}

void PeoplePage::remakeForms()
{
    // The forms know the points of the editions, which another assessment may not have.
    delete m_member;
    delete m_role;
    m_member = new MemberForm(session());
    m_role = new TeamRoleForm(session());
    m_forms->addWidget(m_member);
    m_forms->addWidget(m_role);
    const auto showMember = [this] {
        m_member->showMember(m_members->chosenId());
        m_forms->setCurrentWidget(m_member);
        m_me->setEnabled(m_members->chosenId() != session().me() && mayArrange());
    };
    const auto showRole = [this] {
        if (const auto role = core::fromWord<core::ServiceRole>(m_team->chosenId())) {
            m_role->showRole(*role);
            m_forms->setCurrentWidget(m_role);
        }
    };
    m_members->disconnect(this);
    m_team->disconnect(this);
    connect(m_members, &Grid::chose, this, showMember);
    connect(m_members, &Grid::openAsked, this, [this, showMember] {
        showMember();
        m_member->focusName();
    });
    connect(m_team, &Grid::chose, this, showRole);
    connect(m_team, &Grid::openAsked, this, [this, showRole] {
        showRole();
        m_role->focusHolder();
    });
    connect(m_member, &MemberForm::joined, this,
            [this](const core::PersonId& id) { m_members->choose(id); });
}

QString PeoplePage::title() const
{
    return tr("Panel");
}

void PeoplePage::startAfresh()
{
    remakeForms();
}

void PeoplePage::refresh()
{
    const auto& editions = session().editions();
    QWidget* form = m_forms->currentWidget();
    m_members->setRows(memberRows(assessment(), editions));
    if (m_members->chosenId().empty()) {
        m_members->step(0);
    }
    m_member->showMember(m_members->chosenId());
    m_coverage->setText(coverageInWords(assessment(), editions));
    m_uncovered->setRows(uncoveredRows(assessment(), editions));
    const bool some = !m_uncovered->rows().empty();
    const bool may = isLead() && mayArrange();
    m_uncovered->setVisible(some);
    m_settleOne->setVisible(some && may);
    m_settleAll->setVisible(some && may);
    m_settleAll->setEnabled(!core::uncoveredAndOpen(assessment(), session().editions()).empty());
    m_team->setRows(teamRows(assessment()));
    m_role->refresh();
    // New rows choose themselves; the form stays with what the person had chosen.
    m_forms->setCurrentWidget(form);
    m_add->setEnabled(mayArrange());
    m_give->setEnabled(mayArrange());
    m_me->setEnabled(mayArrange() && !m_members->chosenId().empty() &&
                     m_members->chosenId() != session().me());
    m_same->setVisible(mayJoin());
    m_same->setEnabled(assessment().panel.size() + assessment().formerly.size() > 1);
    m_apart->setVisible(mayJoin() && !assessment().samePeople.empty());
}

void PeoplePage::comeUp()
{
    m_members->setFocus();
}

void PeoplePage::showPoint(const core::PointRef& point)
{
    if (m_uncovered->choose(core::toString(point))) {
        m_uncovered->setFocus();
    }
}

void PeoplePage::finishTyping()
{
    if (session().hasAssessment() && isVisible()) {
        m_forms->currentWidget() == m_member ? m_member->finishTyping() : m_role->finishTyping();
    }
}

void PeoplePage::addMember()
{
    const auto made = session().editor().addMember();
    if (!session().take(QT_TRANSLATE_NOOP("ui::StepName", "Add a member"), made)) {
        return;
    }
    m_members->choose(made->record.name);
    m_forms->setCurrentWidget(m_member);
    m_member->focusName();
}

void PeoplePage::becomeChosen()
{
    const core::Member* member = assessment().member(m_members->chosenId());
    if (member == nullptr) {
        return;
    }
    const QString name = personName(assessment(), member->id);
    const Confirmation question{
        tr("This is me"),
        tr("From now on, what you write in this assessment is written by %1. What you wrote before "
           "stays as it is.")
            .arg(name),
        tr("I am %1").arg(name)};
    const StillOpen still(session());
    const core::Member self = *member;
    if (!m_prompts.confirm(this, question) || !still) {
        return;
    }
    if (const auto done = session().becomeMember(self); !done) {
        m_prompts.tell(this, tr("This is me"), inWords(done.problem()));
        return;
    }
    refresh();
    m_members->setFocus();
}

bool PeoplePage::mayJoin() const
{
    return session().may(core::samePersonRecord({}), core::BeSamePerson{});
}

void PeoplePage::joinChosen()
{
    const auto listed = joinWithAnother(session(), m_prompts, m_members->chosenId(), this);
    if (listed) {
        m_members->choose(*listed);
        m_members->setFocus();
    }
}

bool PeoplePage::mayArrange() const
{
    return session().may(core::memberRecord({}), core::Enrol{});
}

void PeoplePage::settleUncovered(const std::vector<core::PointRef>& points)
{
    session().take(QT_TRANSLATE_NOOP("ui::StepName", "Settle as not assessed"),
                   session().editor().settleUncovered(points));
}

} // namespace ui
