#include "ui/panel/ratings/OwnRatings.h"

#include "core/assessment/Agreement.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/words/PageParts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

OwnRatings::OwnRatings(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_progress(sentence())
    , m_grid(new Grid(tr("Your ratings"), ownColumns(), 4))
    , m_form(new RatingForm(session))
{
    const int unit = fontMetrics().height();
    m_progress->setObjectName(QStringLiteral("ownProgress"));
    m_grid->setObjectName(QStringLiteral("ownRatings"));
    const QString keys =
        tr("In the list: 1, 2, 3 choose an outcome in the order of the scale, N not assessed, A "
           "not applicable. U, F and S say that you are unsure, fairly sure or sure. Enter goes to "
           "why, and from there to the next point. Delete takes the rating away.");
    m_grid->setAccessibleDescription(keys);
    m_grid->installEventFilter(this);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    column->addWidget(m_progress);
    column->addWidget(m_grid, 1);
    auto* hint = sentence(keys, true);
    hint->setProperty("givesWay", true);
    column->addWidget(hint);
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(unit, unit, unit, unit);
    sideColumn->addWidget(m_form);
    sideColumn->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new TwoPanes(main, side));
    connect(m_grid, &Grid::chose, this, &OwnRatings::showChosen);
    connect(m_grid, &Grid::openAsked, this, [this] { m_form->focusWhy(); });
    connect(m_form, &RatingForm::finished, this, [this] {
        m_grid->step(1);
        m_grid->setFocus();
    });
}

void OwnRatings::refresh()
{
    const auto& assessment = m_session.assessment();
    const auto& me = m_session.me();
    m_grid->setRows(ownRows(assessment, m_session.editions(), me));
    if (m_grid->chosenId().empty()) {
        m_grid->step(0);
    }
    const core::Member* member = assessment.member(me);
    if (member != nullptr && !core::isCounted(*member)) {
        m_progress->setText(tr("You may rate for yourself. As you are here to watch or to learn, "
                               "or away, your ratings are not counted."));
    } else {
        int expected = 0;
        int rated = 0;
        for (const auto& points : core::ratedTogether(assessment, m_session.editions())) {
            const bool asked =
                member == nullptr || std::ranges::any_of(points, [&](const core::PointRef& point) {
                    return core::isAskedToRate(assessment, *member, point);
                });
            const core::Rating* rating = core::ratingBy(assessment, me, points.front());
            expected += asked ? 1 : 0;
            rated += asked && rating != nullptr && !rating->outcome.empty() ? 1 : 0;
        }
        m_progress->setText(
            tr("You have rated %1 of the %2 points you are asked about. Nobody else is shown your "
               "ratings until the lead reveals them.")
                .arg(rated)
                .arg(expected));
    }
    showChosen();
}

void OwnRatings::showChosen()
{
    for (const auto& points : core::ratedTogether(m_session.assessment(), m_session.editions())) {
        if (core::toString(points.front()) == m_grid->chosenId()) {
            m_form->showPoints(points);
            return;
        }
    }
    m_form->showPoints({});
}

void OwnRatings::showPoint(const core::PointRef& point)
{
    for (const auto& points : core::ratedTogether(m_session.assessment(), m_session.editions())) {
        if (std::ranges::find(points, point) != points.end()) {
            m_grid->choose(core::toString(points.front()));
        }
    }
}

bool OwnRatings::takeKey(int key)
{
    const std::size_t levels = m_form->levels();
    if (key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(levels)) {
        m_form->choose(static_cast<std::size_t>(key - Qt::Key_1));
        return true;
    }
    switch (key) {
    case Qt::Key_N: m_form->choose(levels); return true;
    case Qt::Key_A: m_form->choose(levels + 1); return true;
    case Qt::Key_U: m_form->setConfidence(core::Confidence::Low); return true;
    case Qt::Key_F: m_form->setConfidence(core::Confidence::Medium); return true;
    case Qt::Key_S: m_form->setConfidence(core::Confidence::High); return true;
    case Qt::Key_Delete: m_form->clear(); return true;
    default: return false;
    }
}

bool OwnRatings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && takeKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
