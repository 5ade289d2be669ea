#pragma once

#include "ui/panel/DayPage.h"

namespace core {
struct ReviewIssue;
}

namespace ui {

class Disputes;
class PageStack;
class Prompts;
class ReviewIssues;
class Segments;
class SignedVersions;
class Signing;
class TeamAnswers;

/// Review and sign: what is open, what stands in two versions, who stands by the text, the
/// signature, the versions, and what the team says to them.
class ReviewPage : public DayPage {
    Q_OBJECT

public:
    ReviewPage(Session& session, Prompts& prompts, QWidget* parent = nullptr);
    ~ReviewPage() override;

    QString title() const override;
    void comeUp() override;
    void showRecord(const core::RecordId& record) override;
    void finishTyping() override;
    void step(int step) override;

protected:
    void refresh() override;
    void startAfresh() override;

private:
    enum View { Open, TwoVersions, Sign, Versions, Answers };
    void showView(int view);
    void go(const core::ReviewIssue& issue);

    Segments* m_views;
    PageStack* m_stack;
    ReviewIssues* m_open;
    Disputes* m_disputes;
    Signing* m_signing;
    SignedVersions* m_versions;
    TeamAnswers* m_answers;
};

} // namespace ui
