#pragma once

#include "ui/session/Session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class Grid;

/// The signed versions, and what differs between two of them.
class SignedVersions : public QWidget {
    Q_OBJECT

public:
    explicit SignedVersions(Session& session, QWidget* parent = nullptr);

    void refresh();
    void focusList();

private:
    void compare();
    /// The assessment as version `number` had it; 0 is how it stands now.
    std::optional<core::Assessment> assessmentAt(int number) const;

    Session& m_session;
    Grid* m_versions;
    QComboBox* m_from;
    QComboBox* m_to;
    QLabel* m_none;
    QLabel* m_summary;
    Grid* m_differences;
    QWidget* m_comparing;
};

} // namespace ui
