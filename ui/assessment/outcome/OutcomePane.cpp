#include "ui/assessment/outcome/OutcomePane.h"

#include "core/assessment/Filing.h"
#include "ui/assessment/outcome/OutcomeSets.h"
#include "ui/words/FoundCards.h"
#include "ui/words/PageParts.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

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
    , m_together(new QPushButton(tr("Write one reason for all")))
    , m_whole(new WholeResult(session))
    , m_ratings(new RatingsBox(session))
    , m_recommendations(new RecommendationsPane(session))
    , m_disputed(new QPushButton(tr("Choose between two versions")))
{
    const int unit = fontMetrics().height();
    m_setColumn->setContentsMargins(0, 0, 0, 0);
    m_setColumn->setSpacing(unit / 2);
    m_heading = partTitle({});
    m_heading->setObjectName(QStringLiteral("outcomeHeading"));
    m_setColumn->addWidget(m_heading);
    m_setColumn->addWidget(m_scales);
    m_together->setObjectName(QStringLiteral("reasonsTogether"));

    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit * 3 / 4);
    m_disputed->setObjectName(QStringLiteral("openDisputes"));
    column->addWidget(m_disputed, 0, Qt::AlignLeft);
    column->addWidget(m_settling);
    column->addWidget(m_together, 0, Qt::AlignLeft);
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
    m_ratings->list()->scrollIn(m_scroll);
    m_recommendations->list()->scrollIn(m_scroll);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    setMinimumWidth(fontMetrics().averageCharWidth() * 28);

    connect(m_disputed, &QPushButton::clicked, this,
            [this] { emit disputeAsked(m_disputedRecord); });
    connect(m_ratings, &RatingsBox::ratingsAsked, this, &OutcomePane::ratingsAsked);
    connect(m_together, &QPushButton::clicked, this, [this] { writeApart(false); });
    connect(m_scales, &ScaleChoice::chose, this, [this] {
        finishTyping();
        arrangeSets();
    });
}

void OutcomePane::startAfresh()
{
    clearSets();
    m_apart.clear();
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

std::vector<std::vector<OutcomePart>> OutcomePane::parted(bool apart) const
{
    const auto scaleOf = [this](const core::PointRef& point) -> const core::Scale& {
        return m_scales->scaleOf(*core::editionOf(m_session.editions(), point.edition));
    };
    return outcomeSets(m_session, m_points, scaleOf, apart);
}

void OutcomePane::arrangeSets()
{
    m_scales->showPoints(m_points);
    const bool apart = m_apart.contains(m_points);
    const auto sets = parted(apart);
    m_together->setVisible(apart && parted(false).size() < sets.size());
    const bool same =
        std::ranges::equal(sets, m_sets, [](const auto& parts, const OutcomeSet* set) {
            return std::ranges::equal(parts, set->parts(), &OutcomePart::isSamePart);
        });
    if (same) {
        for (OutcomeSet* set : m_sets) {
            set->refresh();
            set->mark(m_marks);
        }
        return;
    }
    clearSets();
    const bool crowded = sets.size() > 1 || (!sets.empty() && sets.front().size() > 1);
    const auto look = crowded ? OutcomeChoice::Look::Compact : OutcomeChoice::Look::Whole;
    for (const auto& parts : sets) {
        auto* set = new OutcomeSet(m_session, parts, look);
        m_sets.push_back(set);
        m_setColumn->addWidget(set);
        set->mark(m_marks);
        connect(set, &OutcomeSet::apartAsked, this, [this] { writeApart(true); });
    }
}

void OutcomePane::writeApart(bool apart)
{
    finishTyping();
    if (apart) {
        m_apart.insert(m_points);
    } else {
        m_apart.erase(m_points);
    }
    arrangeSets();
    focusOutcome();
}

void OutcomePane::showPoints(const std::vector<core::PointRef>& points)
{
    tellWhose();
    m_points = points;
    m_settling->setVisible(!points.empty());
    clearSets();
    arrangeSets();
    m_ratings->showPoints(points);
    refreshDisputes();
    m_whole->refresh();
    m_recommendations->showPoints(points);
    m_scroll->ensureVisible(0, 0);
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
        m_ratings->refresh();
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

void OutcomePane::mark(std::map<core::RecordId, std::vector<TextPart>> marks)
{
    m_marks = std::move(marks);
    for (OutcomeSet* set : m_sets) {
        set->mark(m_marks);
    }
    m_recommendations->list()->mark(namesOf(m_marks, core::RecordKind::Recommendation));
}

void OutcomePane::focusReason(const core::RecordId& outcome)
{
    for (OutcomeSet* set : m_sets) {
        if (set->hasReasonOf(outcome)) {
            set->focusReason();
            return;
        }
    }
    focusOutcome();
}

void OutcomePane::showRecommendation(const std::string& id)
{
    m_recommendations->show(id);
}

} // namespace ui
