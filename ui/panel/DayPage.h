#pragma once

#include "ui/session/PagePlace.h"
#include "ui/session/Session.h"

#include <QWidget>

namespace ui {

class Grid;
class PageStack;
class Segments;

/// The pages for the panel's day besides the walk-through and the report.
enum class DayPageKind { Ratings, Panel, WashUp, Review };
inline constexpr std::size_t dayPageCount = 4;

/// A page about the open assessment: built when it is first asked for, brought up to date when it
/// is seen.
class DayPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit DayPage(Session& session, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// Gives the keyboard to the part where people begin.
    virtual void comeUp() = 0;
    /// Goes to what the page shows of `point`.
    virtual void showPoint(const core::PointRef& point);
    /// Goes to what the page shows of a record.
    virtual void showRecord(const core::RecordId& record);
    /// Takes what was typed and keeps the rest as drafts.
    virtual void finishTyping() {}
    /// Goes on to the next point, or back.
    virtual void step(int) {}

    /// Where one is on the page, and the way back there: its view, and the chosen row of that.
    PagePlace here() const;
    void comeBack(const PagePlace& place);

    /// Whether the author leads the panel; on a panel without a lead everybody may do what a lead
    /// does.
    bool isLead() const;

signals:
    void pointAsked(const core::PointRef& point);   ///< To be shown in the walk-through.
    void recordAsked(const core::RecordId& record); ///< The same for a record.
    void pageAsked(ui::DayPageKind page, const core::PointRef& point);

protected:
    /// Shows the assessment as it is now. Called while the page is seen, or about to be.
    virtual void refresh() = 0;
    /// Another assessment is open, or the same with other editions: nothing that was typed before
    /// may stand in a field any more.
    virtual void startAfresh() {}

    /// Fills the page with the one of several views that is chosen above them.
    void layOut(Segments& views, PageStack& stack);

    Session& session() const { return m_session; }
    const core::Assessment& assessment() const { return m_session.assessment(); }

    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();
    /// The table where one chooses in the view that is seen; null where it has none.
    Grid* grid() const;

    Session& m_session;
    Segments* m_views = nullptr;
    PageStack* m_stack = nullptr; ///< Null where the page has one view.
};

} // namespace ui
