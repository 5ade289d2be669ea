#pragma once

#include "ui/assessment/attachments/AttachmentsBox.h"
#include "ui/assessment/notes/NotesPane.h"
#include "ui/assessment/point/PointHeading.h"
#include "ui/assessment/point/QuestionsBox.h"
#include "ui/assessment/point/StandardText.h"
#include "ui/assessment/point/TeamSays.h"
#include "ui/assessment/point/TimeLeft.h"
#include "ui/session/Session.h"
#include "ui/session/editors/Composer.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

/// The middle of the page: the point, which stays in view, what to ask, the notes, and the composer
/// below them.
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
    QuestionsBox* questions() { return m_questions; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// In a low window the name of the point scrolls with the rest.
    void placeHeading();
    void fillScroll(int margin);

    Session& m_session;
    QScrollArea* m_scroll;
    PointHeading* m_heading;
    QVBoxLayout* m_above = nullptr;  ///< What stays in view.
    QVBoxLayout* m_column = nullptr; ///< What scrolls.
    TimeLeft* m_timeLeft;
    QuestionsBox* m_questions;
    StandardText* m_standard;
    TeamSays* m_teamSays;
    NotesPane* m_notes;
    AttachmentsBox* m_attachments;
    Composer* m_composer;
    std::vector<core::PointRef> m_points;
};

} // namespace ui
