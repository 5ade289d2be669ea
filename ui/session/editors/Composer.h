#pragma once

#include "core/assessment/NoteLine.h"
#include "core/assessment/PointLabels.h"
#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace ui {

class PasteOffer;

/// The line in which notes are taken: type, press Enter. Marks in it (core::NoteLine) are shown as
/// chips, and below it what they say; Backspace behind one makes letters of it. What stands in it
/// is kept as a draft of the point that it belongs to, and is there again when that point is shown
/// again. When the note that was added last is taken back, its words come back into the line.
class Composer : public QWidget {
    Q_OBJECT

public:
    explicit Composer(Session& session, QWidget* parent = nullptr);

    /// Without room to spare, the marks are listed in the menu of kinds alone.
    void setCrowded(bool crowded);
    /// Belongs to these points from now on; none for the whole service. What was typed for the
    /// points before is kept for them.
    void showPoints(const std::vector<core::PointRef>& points);
    /// Another assessment is open, or other editions: nothing of the old is shown.
    void startAfresh();
    void focusText() { m_text->setFocus(); }
    /// Goes on with letters that were typed where nothing takes them.
    void type(const QString& letters);
    void keepNow() { m_keeper.keepNow(); }

signals:
    /// A note was added.
    void added(const std::string& noteId);
    /// The note that was written last is to be changed: Up was pressed with nothing typed.
    void editLastAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What was added last, in case it is taken back.
    struct Added {
        core::AssessmentId assessment;
        std::string note;
        QString typed;
        std::vector<core::PointRef> points;
        int index = 0; ///< Of the undo stack, before it.
    };

    std::string place() const;
    core::NoteLine line() const;
    core::Note noteOf(const core::NoteLine& line) const;
    void textChanged();
    void showWhatItSays();
    void chooseKind(core::NoteKind kind);
    void append(std::string_view mark);
    void fillMenu();
    void replaceText(const QString& text);
    void add();
    void addAll(const std::vector<core::NoteLine>& lines);
    /// Says where the note went, for whoever does not see it appear.
    void tellAdded(const std::string& id);
    bool take(const StepName& name, const core::Result<core::Made>& made);
    void stepTaken(int index);

    Session& m_session;
    DraftKeeper m_keeper;
    core::PointLabels m_labels;
    std::vector<core::PointRef> m_points;
    Added m_added;
    QToolButton* m_kind;
    GrowingTextEdit* m_text;
    QToolButton* m_add;
    QLabel* m_hint;
    bool m_crowded = false;
    PasteOffer* m_paste;
};

} // namespace ui
