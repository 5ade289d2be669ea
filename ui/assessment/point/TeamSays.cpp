#include "ui/assessment/point/TeamSays.h"

#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

TeamSays::TeamSays(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(new QLabel(tr("What the service team says of itself"), this))
    , m_words(new QLabel(this))
    , m_self(session)
{
    setObjectName("teamSays");
    const int unit = fontMetrics().height();
    scaleFont(*m_title, 1.0, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_words->setObjectName("teamSaysWords");
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_words->setFocusPolicy(Qt::StrongFocus);
    auto* apart = new QLabel(tr("Not the panel’s view, and never counted."), this);
    apart->setWordWrap(true);
    apart->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 5 / 4, unit * 3 / 4, unit, unit * 3 / 4);
    column->setSpacing(unit / 3);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(apart);
    hide();
    connect(&session, &Session::casebookListChanged, this, &TeamSays::refresh);
    connect(&m_self, &SelfAssessed::wasRead, this, [this] { showPoints(m_points); });
}

void TeamSays::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    m_self.refresh();
    QStringList lines;
    for (const core::PointRef& point : points) {
        lines += linesFor(point);
    }
    if (points.empty()) {
        lines = linesFor({});
    }
    m_words->setText(lines.join(u'\n'));
    m_words->setAccessibleName(m_title->text() + u'\n' + m_words->text());
    setVisible(!lines.isEmpty());
}

void TeamSays::refresh()
{
    m_self.forget();
    if (m_session.hasAssessment()) {
        showPoints(m_points);
    }
}

QStringList TeamSays::linesFor(const core::PointRef& point) const
{
    QStringList lines;
    const core::Assessment* self = m_self.assessment();
    if (self == nullptr) {
        return lines;
    }
    const bool whole = point.edition.empty();
    const core::Outcome* said = whole ? nullptr : self->outcome(point);
    if (said != nullptr && !(said->outcome.empty() && said->reason.empty())) {
        const auto words =
            outcomeWords(core::editionOf(m_self.editions(), point.edition), said->outcome).name;
        const QString outcome =
            m_points.size() > 1 ? tr("%1: %2").arg(pointLabel(m_session.editions(), point), words)
                                : words;
        lines.append(said->reason.empty() ? outcome
                                          : tr("%1. %2").arg(outcome, fromUtf8(said->reason)));
    }
    for (const core::Note& note : self->notes) {
        const bool here = whole ? note.points.empty()
                                : std::ranges::find(note.points, point) != note.points.end();
        if (here && note.audience != core::Audience::Panel) {
            lines.append(signOf(note.kind) + u' ' + fromUtf8(note.text));
        }
    }
    return lines;
}

void TeamSays::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(theme.edge);
    dashed.setStyle(Qt::DashLine);
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(0, 0, fontMetrics().height() / 4, height(), theme.information.block);
}

} // namespace ui
