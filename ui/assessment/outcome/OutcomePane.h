#pragma once

#include "ui/Session.h"

#include <QWidget>

namespace ui {

/// What the panel settles for the points that are shown, and what should be done.
class OutcomePane : public QWidget {
    Q_OBJECT

public:
    explicit OutcomePane(Session& session, QWidget* parent = nullptr);

    void startAfresh() {}
    void showPoints(const std::vector<core::PointRef>&) {}
    void refresh(const Changed&) {}
    void finishTyping() {}
    void focusOutcome() {}
    void newRecommendation() {}
    void showRecommendation(const std::string&) {}
};

} // namespace ui
