#include "ui/assessment/point/PointPane.h"

#include "ui/widgets/FileDrops.h"
#include "ui/widgets/FlowLayout.h"

#include <QScrollBar>

namespace ui {

PointPane::PointPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_heading(new PointHeading(session))
    , m_timeLeft(new TimeLeft(session, this))
    , m_questions(new QuestionsBox(session))
    , m_standard(new StandardText(session))
    , m_teamSays(new TeamSays(session))
    , m_notes(new NotesPane(session))
    , m_attachments(new AttachmentsBox(session))
    , m_composer(new Composer(session))
{
    const int unit = fontMetrics().height();
    const int margin = unit * 7 / 4;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_above = new QVBoxLayout;
    m_above->setContentsMargins(margin, unit, margin, unit / 3);
    m_above->addWidget(m_heading);
    all->addLayout(m_above);
    fillScroll(margin);
    all->addWidget(m_scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(margin, unit / 4, margin, unit * 3 / 4);
    below->addWidget(m_composer);
    all->addLayout(below);

    connect(m_timeLeft, &TimeLeft::changed, m_heading, &PointHeading::showTimeLeft);
    connect(m_composer, &Composer::added, m_notes, &NotesPane::showNote);
    connect(m_composer, &Composer::editLastAsked, m_notes, &NotesPane::editLast);
    auto* drops = new FileDrops(this, filesIn);
    connect(drops, &FileDrops::dropped, m_attachments, &AttachmentsBox::attach);
}

void PointPane::fillScroll(int margin)
{
    const int unit = fontMetrics().height();
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, unit / 3, margin, unit / 2);
    m_column->setSpacing(unit / 2);
    auto* folds = new QWidget;
    auto* row = new FlowLayout(folds);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_questions->fold());
    row->addWidget(m_standard->fold());
    for (QWidget* part : std::initializer_list<QWidget*>{folds, m_questions, m_standard, m_teamSays,
                                                         m_notes, m_attachments}) {
        m_column->addWidget(part);
    }
    m_column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("pointScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(unit * 4);
    m_notes->list()->scrollIn(m_scroll);
}

void PointPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeHeading();
}

void PointPane::placeHeading()
{
    const int unit = fontMetrics().height();
    const bool low = height() < unit * 22;
    m_composer->setCrowded(low);
    QVBoxLayout* place = low ? m_column : m_above;
    if (place->indexOf(m_heading) < 0) {
        place->insertWidget(0, m_heading);
        m_heading->show();
        m_above->setContentsMargins(unit * 7 / 4, low ? 0 : unit, unit * 7 / 4, low ? 0 : unit / 3);
    }
}

void PointPane::startAfresh()
{
    m_notes->startAfresh();
    m_composer->startAfresh();
}

void PointPane::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    m_heading->showPoints(points);
    m_timeLeft->showPoints(points);
    m_questions->showPoints(points);
    m_standard->showPoints(points);
    m_teamSays->showPoints(points);
    m_notes->showPoints(points);
    m_attachments->showPoints(points);
    m_composer->showPoints(points);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PointPane::refresh(const Changed& what)
{
    if (what.touches(core::RecordKind::Member) || what.touches(core::RecordKind::Assessment)) {
        m_heading->showPoints(m_points);
    }
    if (what.touches(core::RecordKind::Asked) || what.touches(core::RecordKind::Assessment)) {
        m_questions->refresh();
    }
    if (what.touches(core::RecordKind::Note) || what.touches(core::RecordKind::Member)) {
        m_notes->refresh();
    }
    if (what.touches(core::RecordKind::Assessment)) {
        m_teamSays->refresh();
    }
    if (what.touches(core::RecordKind::Attachment)) {
        m_attachments->refresh();
    }
}

void PointPane::finishTyping()
{
    m_notes->finishTyping();
    m_composer->keepNow();
}

} // namespace ui
