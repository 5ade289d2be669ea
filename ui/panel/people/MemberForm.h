#pragma once

#include "ui/session/Session.h"
#include "ui/words/PointField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

namespace ui {

class DraftBanner;
class FormDraft;
class FormField;
class MemberKeys;

/// What the panel knows of one of its members. Each field is recorded when it is left.
class MemberForm : public QWidget {
    Q_OBJECT

public:
    explicit MemberForm(Session& session, QWidget* parent = nullptr);

    /// Nobody for an empty id.
    void showMember(const core::PersonId& id);
    void refresh();
    void finishTyping();
    void focusName();

signals:
    /// Somebody else was put on the panel.
    void joined(const core::PersonId& id);

private:
    FormField* addField(const QString& label, const QString& hint, QWidget* control);
    void record();
    /// Who may not say that somebody leads is not offered it.
    void offerRoles(core::Member member);
    void standIn();
    void remove();

    Session& m_session;
    core::PersonId m_id;
    QLineEdit* m_name;
    QComboBox* m_role;
    QComboBox* m_profession;
    QLineEdit* m_expertise;
    PointField* m_leads = nullptr;
    PointField* m_contributes = nullptr;
    QLineEdit* m_absence;
    FormField* m_leadsField = nullptr;
    FormField* m_contributesField = nullptr;
    FormField* m_absenceField = nullptr;
    FormField* m_substituteField = nullptr;
    QLineEdit* m_substitute;
    QPushButton* m_takeOver;
    QPushButton* m_remove;
    MemberKeys* m_keys;
    FormDraft* m_draft;
    FormDraft* m_substituteDraft;
    bool m_showing = false;
};

} // namespace ui
