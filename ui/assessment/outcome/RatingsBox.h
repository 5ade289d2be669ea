#pragma once

#include "ui/session/Session.h"
#include "ui/widgets/cards/CardList.h"

#include <QLabel>
#include <QWidget>

#include <vector>

namespace ui {

/// Who rated the points that are shown how before the panel talked, as far as one may see it, in
/// brief; the page of ratings has their words.
class RatingsBox : public QWidget {
    Q_OBJECT

public:
    explicit RatingsBox(Session& session, QWidget* parent = nullptr);

    CardList* list() { return m_list; }
    void showPoints(const std::vector<core::PointRef>& points);
    void refresh();

signals:
    void ratingsAsked(const core::PointRef& point);

private:
    Session& m_session;
    CardsModel* m_model;
    CardList* m_list;
    QLabel* m_hidden;
    std::vector<core::PointRef> m_points;
};

} // namespace ui
