#include "ui/assessment/outcome/RatingsBox.h"

#include "core/assessment/Agreement.h"
#include "ui/words/PageParts.h"
#include "ui/words/RatingCards.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RatingsBox::RatingsBox(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new CardsModel(this))
    , m_list(new CardList(m_model, CardFrame::Rule))
    , m_hidden(new QLabel)
{
    m_list->setReadOnly();
    m_list->setObjectName(QStringLiteral("ratingList"));
    m_list->setAccessibleName(tr("Ratings"));
    m_hidden->setObjectName(QStringLiteral("ratingsHidden"));
    m_hidden->setWordWrap(true);
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    auto* open = new QToolButton;
    open->setObjectName(QStringLiteral("openRatings"));
    open->setText(tr("Rate or see"));
    open->setAccessibleName(tr("Rate, or see the ratings"));
    open->setAutoRaise(true);
    auto* head = new QHBoxLayout;
    head->addWidget(partTitle(tr("Ratings before discussion")), 1);
    head->addWidget(open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_hidden);
    connect(open, &QToolButton::clicked, this, [this] {
        if (!m_points.empty()) {
            emit ratingsAsked(m_points.front());
        }
    });
}

void RatingsBox::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    setVisible(!points.empty());
    refresh();
}

void RatingsBox::refresh()
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
    m_model->setRows(briefRatingCards(m_session.assessment(), m_session.editions(), seen));
    m_list->setVisible(!seen.empty());
    m_hidden->setText(tr("%n rating(s) hidden until the lead reveals them.", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
}

} // namespace ui
