#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <map>

namespace ui {

/// Which of an edition's scales the panel uses, to be chosen before its first outcome. The choice
/// is remembered here until an outcome settles it for good.
class ScaleChoice : public QWidget {
    Q_OBJECT

public:
    explicit ScaleChoice(Session& session, QWidget* parent = nullptr);

    void startAfresh() { m_chosen.clear(); }
    void showPoints(const std::vector<core::PointRef>& points);
    /// The scale for the edition's outcomes from now on.
    const core::Scale& scaleOf(const core::Standard& edition) const;

signals:
    void chose();

private:
    bool isOpen(const core::Standard& edition) const;

    Session& m_session;
    std::map<std::string, std::string> m_chosen; ///< Scale by edition.
    std::vector<std::string> m_shown;            ///< Editions with a box on screen.
};

} // namespace ui
