#pragma once

#include "ui/assessment/attachments/AttachmentsBox.h"
#include "ui/assessment/notes/NotesPane.h"
#include "ui/assessment/point/PointHeading.h"
#include "ui/assessment/point/QuestionsBox.h"
#include "ui/assessment/point/StandardText.h"
#include "ui/assessment/point/TeamSays.h"
#include "ui/session/Session.h"
#include "ui/session/editors/Composer.h"
#include "ui/session/editors/OpenQuestions.h"

#include <QScrollArea>

namespace ui {

/// The middle of the page: the point, what to ask, the notes, and the composer below them.
class PointPane : public QWidget {
    Q_OBJECT

public:
    explicit PointPane(Session& session, QWidget* parent = nullptr);

    void startAfresh();
    void showPoints(const std::vector<core::PointRef>& points);
    void refresh(const Changed& what);
    void finishTyping();

    NotesPane* notes() { return m_notes; }
    Composer* composer() { return m_composer; }
    AttachmentsBox* attachments() { return m_attachments; }

private:
    void showPrepared();

    Session& m_session;
    QScrollArea* m_scroll;
    PointHeading* m_heading;
    OpenQuestions* m_prepared;
    QuestionsBox* m_questions;
    StandardText* m_standard;
    TeamSays* m_teamSays;
    NotesPane* m_notes;
    AttachmentsBox* m_attachments;
    Composer* m_composer;
    std::vector<core::PointRef> m_points;
};

} // namespace ui
