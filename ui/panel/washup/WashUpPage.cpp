#include "ui/panel/washup/WashUpPage.h"

#include "core/assessment/Filing.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/panel/washup/OpenQuestions.h"
#include "ui/session/editors/Composer.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/TwoPanes.h"
#include "ui/widgets/cards/CardList.h"
#include "ui/widgets/grid/Grid.h"
#include "ui/words/PageParts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

WashUpPage::WashUpPage(Session& session, QWidget* parent)
    : DayPage(session, parent)
    , m_keeper(session)
{
    setObjectName(QStringLiteral("washUpPage"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Run the wash-up"});
    setAccessibleName(title());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(makeMain(), makeSide()));
    connect(m_grid, &Grid::chose, this, &WashUpPage::showChosen);
    connect(m_grid, &Grid::openAsked, this, [this] { m_remark->setFocus(); });
    connect(m_remark, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            m_typed = true;
            m_keeper.keepSoon(place(), textIn(*m_remark));
        }
    });
    connect(m_remark, &GrowingTextEdit::left, this, &WashUpPage::finishTyping);
    connect(m_remark, &GrowingTextEdit::enterPressed, this, [this] {
        finishTyping();
        m_grid->step(1);
        m_grid->setFocus();
    });
}

WashUpPage::~WashUpPage()
{
    // A field that has the keyboard tells of its leaving while the page is still whole.
    hide();
}

QWidget* WashUpPage::makeMain()
{
    const int unit = fontMetrics().height();
    m_grid = new Grid(tr("Wash-up, point by point"), washUpColumns(), 4);
    m_grid->setGivingWay({2, 5}); // Ratings and questions of the chosen point stand beside it.
    m_grid->setObjectName(QStringLiteral("washUp"));
    const QString keys = tr("Alt+Down goes to the next point from anywhere on this page. Enter "
                            "goes to your remark, and from there to the next point.");
    m_grid->setAccessibleDescription(keys);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    column->addWidget(m_grid, 1);
    auto* hint = sentence(keys, true);
    hint->setProperty("givesWay", true);
    column->addWidget(hint);
    return main;
}

QWidget* WashUpPage::makeSide()
{
    const int unit = fontMetrics().height();
    auto* side = new QWidget;
    m_point = partTitle({});
    m_point->setObjectName(QStringLiteral("washUpPoint"));
    m_ratings = sentence({}, true);
    m_questions = new OpenQuestions(session());
    m_remarks = new CardsModel(this);
    m_remarkList = new CardList(m_remarks, CardFrame::Rule);
    m_remarkList->setReadOnly();
    m_remarkList->setObjectName(QStringLiteral("remarks"));
    m_remarkList->setAccessibleName(tr("Remarks"));
    m_remark = new GrowingTextEdit(2, 8);
    m_remark->setObjectName(QStringLiteral("ownRemark"));
    m_remark->setEnterFinishes(true);
    auto* label = new QLabel(tr("Your remark"));
    label->setBuddy(m_remark);
    auto* next = button("nextInWashUp", tr("Next point"));
    connect(next, &QPushButton::clicked, this, [this] {
        finishTyping();
        m_grid->step(1);
    });
    auto* open = button("openInWalkThrough", tr("Open this point"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (!m_line.empty()) {
            emit pointAsked(m_line.front());
        }
    });
    m_own = new QWidget;
    auto* own = new QVBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(partTitle(tr("Remarks")));
    own->addWidget(m_remarkList);
    own->addWidget(label);
    own->addWidget(m_remark);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(next);
    buttons->addWidget(open);
    buttons->addStretch(1);
    own->addLayout(buttons);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_point);
    column->addWidget(m_ratings);
    column->addWidget(m_questions);
    column->addWidget(m_own);
    column->addStretch(1);
    return side;
}

QString WashUpPage::title() const
{
    return tr("Wash-up");
}

WashUpLine WashUpPage::chosenLine() const
{
    const std::string id = m_grid->chosenId();
    const auto lines = washUpLines(session().editions());
    const auto found =
        std::ranges::find_if(lines, [&](const WashUpLine& line) { return idOf(line) == id; });
    return found == lines.end() ? WashUpLine{} : *found;
}

std::string WashUpPage::place() const
{
    return draftPlace(session(), "remark", m_line);
}

std::string WashUpPage::myRemark() const
{
    for (const core::Remark& remark : assessment().remarks) {
        if (remark.author == session().me() &&
            std::ranges::find(m_line, remark.point) != m_line.end()) {
            return remark.text;
        }
    }
    return {};
}

bool WashUpPage::mayRemark() const
{
    return !m_line.empty() &&
           session().may(core::remarkRecord(session().me(), m_line.front()), core::MakeRemark{});
}

void WashUpPage::startAfresh()
{
    m_keeper.keepNow();
    m_typed = false;
    m_line.clear();
}

void WashUpPage::refresh()
{
    m_grid->setRows(washUpRows(assessment(), session().editions()));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    showChosen();
}

void WashUpPage::showChosen()
{
    const WashUpLine line = chosenLine();
    if (line != m_line) {
        finishTyping();
        m_line = line;
        m_typed = false;
    }
    const auto& editions = session().editions();
    m_showing = true;
    m_point->setText(line.empty() ? tr("Whole service") : pointWithTitle(editions, line.front()));
    m_ratings->setText(ratingsInShort(assessment(), editions, line));
    m_ratings->setVisible(!line.empty());
    m_questions->show(core::unansweredUnder(line, assessment(), editions));
    m_remarks->setRows(remarkCards(assessment(), line));
    m_remarkList->setVisible(m_remarks->rowCount() > 0);
    m_own->setVisible(!line.empty());
    m_remark->setReadOnly(!mayRemark());
    if (!line.empty()) {
        m_remark->setAccessibleName(
            tr("Your remark on %1").arg(pointWithTitle(editions, line.front())));
        if (!m_typed) {
            const std::string draft = session().draft(place());
            m_remark->takeText(fromUtf8(draft.empty() ? myRemark() : draft));
            m_typed = !draft.empty();
        }
    }
    m_showing = false;
}

void WashUpPage::comeUp()
{
    m_grid->setFocus();
}

void WashUpPage::showPoint(const core::PointRef& point)
{
    for (const WashUpLine& line : washUpLines(session().editions())) {
        if (std::ranges::find(line, point) != line.end()) {
            m_grid->choose(idOf(line));
        }
    }
}

void WashUpPage::step(int step)
{
    finishTyping();
    m_grid->step(step);
}

void WashUpPage::finishTyping()
{
    if (!m_typed || m_line.empty() || !session().hasAssessment() || !mayRemark()) {
        return;
    }
    m_keeper.forget();
    m_typed = false;
    const std::string text = wordsIn(*m_remark, myRemark());
    std::vector<std::string> finished;
    if (!session().draft(place()).empty()) {
        finished.push_back(place());
    }
    // A remark that stands at another point of the line is changed where it stands.
    core::PointRef point = m_line.front();
    for (const core::Remark& remark : assessment().remarks) {
        if (remark.author == session().me() &&
            std::ranges::find(m_line, remark.point) != m_line.end()) {
            point = remark.point;
            break;
        }
    }
    std::vector<Step> steps;
    if (text != myRemark()) {
        const core::RecordId mine = core::remarkRecord(session().me(), point);
        steps.push_back({mine, text.empty() ? core::Change{core::Remove{}}
                                            : core::Change{core::MakeRemark{text}}});
    }
    if (!steps.empty() || !finished.empty()) {
        if (!session().take(QT_TRANSLATE_NOOP("ui::StepName", "Make a remark"), steps, finished)) {
            m_typed = true;
            m_keeper.keepSoon(place(), textIn(*m_remark));
        }
    }
}

} // namespace ui
