#pragma once

#include "ui/panel/DayPage.h"

class QLabel;
class QPushButton;

namespace ui {

class Grid;
class MemberForm;
class PageStack;
class Prompts;
class TeamRoleForm;

/// The panel: its members, what they lead, what nobody can judge; and the roles of the service
/// team.
class PeoplePage : public DayPage {
    Q_OBJECT

public:
    PeoplePage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    ~PeoplePage() override;

    QString title() const override;
    void comeUp() override;
    void showPoint(const core::PointRef& point) override;
    void finishTyping() override;

protected:
    void refresh() override;
    void startAfresh() override;

private:
    QWidget* makeMain();
    void remakeForms();
    void addMember();
    void becomeChosen();
    bool mayJoin() const;
    void joinChosen();
    bool mayArrange() const;
    void settleUncovered(const std::vector<core::PointRef>& points);

    Prompts& m_prompts;
    Grid* m_members;
    QPushButton* m_add;
    QPushButton* m_give;
    QPushButton* m_me;
    QPushButton* m_same;
    QPushButton* m_apart;
    QLabel* m_coverage;
    Grid* m_uncovered;
    QPushButton* m_settleOne;
    QPushButton* m_settleAll;
    Grid* m_team;
    PageStack* m_forms;
    MemberForm* m_member = nullptr;
    TeamRoleForm* m_role = nullptr;
};

} // namespace ui
