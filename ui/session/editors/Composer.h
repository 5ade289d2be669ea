#pragma once

#include "core/assessment/PointLabels.h"
#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/session/editors/NoteLine.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// The line in which notes are taken: type, press Enter. What stands in it is kept as a draft of
/// the point that it belongs to, and is there again when that point is shown again.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(Session& session, QWidget* parent = nullptr);

    /// Belongs to these points from now on; none for the whole service. What was typed for the
    /// points before is kept for them.
    void showPoints(const std::vector<core::PointRef>& points);
    /// Another assessment is open, or other editions: nothing of the old is shown.
    void startAfresh();
    void focusText() { m_text->setFocus(); }
    void keepNow() { m_keeper.keepNow(); }

signals:
    /// A note was added.
    void added(const std::string& noteId);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string place() const;
    NoteLine line() const;
    void textChanged();
    void showHint();
    void chooseKind(core::NoteKind kind);
    void add();

    Session& m_session;
    DraftKeeper m_keeper;
    core::PointLabels m_labels;
    std::vector<core::PointRef> m_points;
    QToolButton* m_kind;
    GrowingTextEdit* m_text;
    QToolButton* m_add;
    QLabel* m_hint;
};

} // namespace ui
