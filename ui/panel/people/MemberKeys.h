#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

/// Which keys sign for a member of the panel, and the lead's word that one more is theirs.
class MemberKeys : public QWidget {
    Q_OBJECT

public:
    explicit MemberKeys(Session& session, QWidget* parent = nullptr);

    void showMember(const core::PersonId& id);

private:
    void lookUp();
    void show(const std::vector<std::string>& known, const std::vector<std::string>& others);
    void trust();

    Session& m_session;
    core::PersonId m_id;
    std::vector<std::string> m_said; ///< What the lead would say.
    /// What was looked up last: whose, and of how many edits. To look again takes a while.
    std::pair<core::PersonId, std::size_t> m_lookedUp;
    QLabel* m_text;
    QPushButton* m_trust;
};

} // namespace ui
