#pragma once

#include "ui/panel/DayPage.h"

namespace ui {

class OwnRatings;
class PageStack;
class PanelRatings;
class Prompts;
class Segments;

/// Ratings: one's own, and after the reveal the whole panel's.
class RatingsPage : public DayPage {
    Q_OBJECT

public:
    RatingsPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    ~RatingsPage() override;

    QString title() const override;
    void comeUp() override;
    void showPoint(const core::PointRef& point) override;
    void finishTyping() override;
    void step(int step) override;

protected:
    void refresh() override;
    void startAfresh() override;

private:
    bool showsPanel() const;
    void chooseView();

    Segments* m_views;
    PageStack* m_stack;
    OwnRatings* m_own;
    PanelRatings* m_panel;
    bool m_fresh = true;
};

} // namespace ui
