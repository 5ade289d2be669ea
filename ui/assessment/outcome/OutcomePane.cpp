#include "ui/assessment/outcome/OutcomePane.h"

#include "core/assessment/Agreement.h"
#include "core/assessment/Filing.h"
#include "ui/base/Theme.h"
#include "ui/words/NoteCards.h"
#include "ui/words/RecommendationCards.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QLabel* makeHeading(const QString& words, const QFont& font)
{
    auto* heading = new QLabel(words);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    return heading;
}

QWidget* makeRule()
{
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Midlight);
    return rule;
}

} // namespace

OutcomePane::OutcomePane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_settling(new QWidget)
    , m_setColumn(new QVBoxLayout(m_settling))
    , m_scales(new ScaleChoice(session))
    , m_whole(new WholeResult(session))
    , m_ratings(new QWidget)
    , m_hiddenRatings(new QLabel)
    , m_ratingModel(new CardsModel(this))
    , m_recommendations(new RecommendationsPane(session))
    , m_disputed(new QPushButton(tr("Choose between two versions")))
{
    const int unit = fontMetrics().height();
    m_setColumn->setContentsMargins(0, 0, 0, 0);
    m_setColumn->setSpacing(unit / 2);
    m_heading = makeHeading({}, font());
    m_heading->setObjectName(QStringLiteral("outcomeHeading"));
    m_setColumn->addWidget(m_heading);
    m_setColumn->addWidget(m_scales);

    m_ratingList = new CardList(m_ratingModel, CardFrame::Rule);
    m_ratingList->setReadOnly();
    auto* ratings = m_ratingList;
    ratings->setObjectName(QStringLiteral("ratingList"));
    ratings->setAccessibleName(tr("Ratings"));
    auto* ratingColumn = new QVBoxLayout(m_ratings);
    ratingColumn->setContentsMargins(0, 0, 0, 0);
    ratingColumn->addWidget(makeHeading(tr("Ratings before discussion"), font()));
    ratingColumn->addWidget(ratings);
    m_hiddenRatings->setObjectName(QStringLiteral("ratingsHidden"));
    m_hiddenRatings->setWordWrap(true);
    m_hiddenRatings->setForegroundRole(QPalette::PlaceholderText);
    ratingColumn->addWidget(m_hiddenRatings);
    auto* open = new QPushButton(tr("Rate, or see the ratings"));
    open->setObjectName(QStringLiteral("openRatings"));
    ratingColumn->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] {
        if (!m_points.empty()) {
            emit ratingsAsked(m_points.front());
        }
    });

    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit * 3 / 4);
    m_disputed->setObjectName(QStringLiteral("openDisputes"));
    column->addWidget(m_disputed, 0, Qt::AlignLeft);
    column->addWidget(m_settling);
    column->addWidget(m_ratings);
    column->addWidget(makeRule());
    column->addWidget(m_recommendations);
    column->addWidget(makeRule());
    column->addWidget(m_whole);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("outcomeScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    ratings->scrollIn(m_scroll);
    m_recommendations->list()->scrollIn(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);

    connect(m_disputed, &QPushButton::clicked, this,
            [this] { emit disputeAsked(m_disputedRecord); });
    connect(m_scales, &ScaleChoice::chose, this, [this] {
        finishTyping();
        arrangeSets();
    });
}

void OutcomePane::startAfresh()
{
    clearSets();
    m_scales->startAfresh();
    m_whole->startAfresh();
    m_recommendations->startAfresh();
}

void OutcomePane::clearSets()
{
    for (OutcomeSet* set : std::exchange(m_sets, {})) {
        set->retire();
    }
}

const core::Scale& OutcomePane::scaleOf(const core::PointRef& point) const
{
    return m_scales->scaleOf(*core::editionOf(m_session.editions(), point.edition));
}

bool OutcomePane::areAlike(const core::PointRef& a, const core::PointRef& b) const
{
    const auto recorded = [this](const core::PointRef& point) {
        const core::Outcome* outcome = m_session.assessment().outcome(point);
        return outcome != nullptr ? std::pair(outcome->outcome, outcome->reason)
                                  : std::pair(std::string(), std::string());
    };
    return recorded(a) == recorded(b) && std::ranges::equal(scaleOf(a).levels, scaleOf(b).levels,
                                                            {}, &core::Level::id, &core::Level::id);
}

std::vector<std::vector<core::PointRef>> OutcomePane::parted() const
{
    std::vector<std::vector<core::PointRef>> parts;
    for (const core::PointRef& point : m_points) {
        if (core::pointOf(m_session.editions(), point) == nullptr) {
            continue;
        }
        const auto part = std::ranges::find_if(
            parts, [&](const auto& other) { return areAlike(other.front(), point); });
        if (part != parts.end()) {
            part->push_back(point);
        } else {
            parts.push_back({point});
        }
    }
    return parts;
}

void OutcomePane::arrangeSets()
{
    m_scales->showPoints(m_points);
    const auto parts = parted();
    const bool same =
        std::ranges::equal(parts, m_sets, [&](const auto& part, const OutcomeSet* set) {
            return part == set->points() && scaleOf(part.front()).id == set->scale().id;
        });
    if (same) {
        for (OutcomeSet* set : m_sets) {
            set->refresh();
        }
        return;
    }
    clearSets();
    for (const auto& part : parts) {
        m_sets.push_back(new OutcomeSet(m_session, part, scaleOf(part.front())));
        m_setColumn->addWidget(m_sets.back());
    }
}

void OutcomePane::showPoints(const std::vector<core::PointRef>& points)
{
    tellWhose();
    m_points = points;
    m_settling->setVisible(!points.empty());
    clearSets();
    arrangeSets();
    refreshRatings();
    refreshDisputes();
    m_whole->refresh();
    m_recommendations->showPoints(points);
    m_scroll->ensureVisible(0, 0);
}

void OutcomePane::refreshRatings()
{
    const auto& all = m_session.assessment().ratings;
    auto seen = core::ratingsFor(m_session.assessment(), m_session.me());
    const auto isElsewhere = [&](const core::Rating& rating) {
        return std::ranges::find(m_points, rating.point) == m_points.end();
    };
    std::erase_if(seen, isElsewhere);
    const auto here =
        std::ranges::count_if(all, [&](const auto& rating) { return !isElsewhere(rating); });
    const int hidden = static_cast<int>(here) - static_cast<int>(seen.size());
    m_ratingModel->setRows(
        ratingCards(m_session.assessment(), m_session.editions(), seen, m_points.size() > 1));
    m_ratingList->setVisible(!seen.empty());
    m_hiddenRatings->setText(
        tr("%n rating(s) hidden until the lead reveals them.", nullptr, hidden));
    m_hiddenRatings->setVisible(hidden > 0);
    m_ratings->setVisible(!m_points.empty());
}

void OutcomePane::refreshDisputes()
{
    const auto isHere = [this](const core::Dispute& dispute) {
        if (dispute.record.kind == core::RecordKind::Note) {
            const core::Note* note = m_session.assessment().note(dispute.record.name);
            return note != nullptr &&
                   core::belongsUnder(m_points, note->points, m_session.editions());
        }
        if (dispute.record.kind == core::RecordKind::Recommendation) {
            const auto* item = m_session.assessment().recommendation(dispute.record.name);
            return item != nullptr &&
                   core::belongsUnder(m_points, item->points, m_session.editions());
        }
        return std::ranges::any_of(m_points, [&](const core::PointRef& point) {
            return dispute.record == core::outcomeRecord(point);
        });
    };
    const auto& disputes = m_session.ledger().disputes();
    const auto found = std::ranges::find_if(disputes, isHere);
    m_disputed->setVisible(found != disputes.end());
    m_disputedRecord = found != disputes.end() ? found->record : core::RecordId{};
}

void OutcomePane::tellWhose()
{
    const bool isOwn = m_session.assessment().type == core::AssessmentType::SelfAssessment;
    m_heading->setText(isOwn ? tr("How you see it") : tr("Panel outcome"));
}

void OutcomePane::refresh(const Changed& what)
{
    if (what.touches(core::RecordKind::Outcome) || what.touches(core::RecordKind::Recommendation)) {
        arrangeSets();
    }
    if (what.touches(core::RecordKind::Rating) || what.touches(core::RecordKind::Reveal) ||
        what.touches(core::RecordKind::Member)) {
        refreshRatings();
    }
    tellWhose();
    refreshDisputes();
    m_whole->refresh();
    if (what.touches(core::RecordKind::Recommendation)) {
        m_recommendations->refresh();
    }
}

void OutcomePane::finishTyping()
{
    // A set may be made anew while one of them is settled.
    const auto sets = m_sets;
    for (OutcomeSet* set : sets) {
        set->finishTyping();
    }
    m_whole->keepNow();
    m_recommendations->finishTyping();
}

void OutcomePane::focusOutcome()
{
    if (!m_sets.empty()) {
        m_sets.front()->focusOutcome();
    }
}

void OutcomePane::newRecommendation()
{
    m_recommendations->write();
}

void OutcomePane::showRecommendation(const std::string& id)
{
    m_recommendations->show(id);
}

} // namespace ui
