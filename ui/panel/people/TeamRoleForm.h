#pragma once

#include "ui/session/Session.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace ui {

class FormDraft;

/// Who fills one role of the service team.
class TeamRoleForm : public QWidget {
    Q_OBJECT

public:
    explicit TeamRoleForm(Session& session, QWidget* parent = nullptr);

    void showRole(core::ServiceRole role);
    void refresh();
    void finishTyping() { record(); }
    void focusHolder() { m_holder->setFocus(); }

private:
    void record();

    Session& m_session;
    core::ServiceRole m_role = core::ServiceRole::ServiceOwner;
    QLabel* m_title;
    QComboBox* m_holding;
    QLineEdit* m_holder;
    FormDraft* m_draft;
    bool m_showing = false;
};

} // namespace ui
