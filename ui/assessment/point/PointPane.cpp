#include "ui/assessment/point/PointPane.h"

#include "core/assessment/Filing.h"
#include "ui/widgets/FileDrops.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

PointPane::PointPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_heading(new PointHeading(session))
    , m_prepared(new OpenQuestions(session))
    , m_questions(new QuestionsBox(session))
    , m_standard(new StandardText(session))
    , m_teamSays(new TeamSays(session))
    , m_notes(new NotesPane(session))
    , m_attachments(new AttachmentsBox(session))
    , m_composer(new Composer(session))
{
    const int unit = fontMetrics().height();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(unit * 7 / 4, unit * 5 / 4, unit * 7 / 4, unit);
    column->setSpacing(unit * 3 / 4);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_heading, m_prepared, m_questions, m_standard, m_teamSays, m_notes, m_attachments}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("pointScroll"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_notes->list()->scrollIn(m_scroll);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(unit * 7 / 4, unit / 4, unit * 7 / 4, unit * 5 / 4);
    below->addWidget(m_composer);
    all->addLayout(below);

    connect(m_composer, &Composer::added, m_notes, &NotesPane::showNote);
    connect(m_composer, &Composer::editLastAsked, m_notes, &NotesPane::editLast);
    auto* drops = new FileDrops(this, filesIn);
    connect(drops, &FileDrops::dropped, m_attachments, &AttachmentsBox::attach);
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
    showPrepared();
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
        showPrepared();
    }
    if (what.touches(core::RecordKind::Assessment)) {
        m_teamSays->refresh();
    }
    if (what.touches(core::RecordKind::Attachment)) {
        m_attachments->refresh();
    }
}

void PointPane::showPrepared()
{
    m_prepared->show(core::unansweredUnder(m_points, m_session.assessment(), m_session.editions()));
}

void PointPane::finishTyping()
{
    m_notes->finishTyping();
    m_composer->keepNow();
}

} // namespace ui
