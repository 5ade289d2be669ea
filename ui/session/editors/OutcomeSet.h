#pragma once

#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/widgets/GrowingTextEdit.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QTimer>
#include <QWidget>

namespace ui {

/// The outcome and its reason for points that are settled in one go: the same outcome is recorded
/// for each of them. Choosing the chosen one again takes it back.
class OutcomeSet : public QWidget {
    Q_OBJECT

public:
    OutcomeSet(Session& session, std::vector<core::PointRef> points, const core::Scale& scale,
               QWidget* parent = nullptr);

    const std::vector<core::PointRef>& points() const { return m_points; }
    const core::Scale& scale() const { return m_scale; }

    /// Takes over what is recorded now; leaves what is being typed.
    void refresh();
    /// Records what was chosen and typed.
    void finishTyping();
    void focusOutcome();
    /// Another set takes its place: keeps what is being typed as a draft, and says nothing any
    /// more.
    void retire();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(const std::string& outcome, const QString& name, const QString& meaning);
    std::string place() const;
    core::Outcome recorded() const;
    std::string chosen() const;
    void choose(const std::string& outcome);
    void clicked();
    void typed();
    void settle();
    /// What is chosen and typed.
    core::Settle wanted() const;
    /// The same for one of the points: a proposal where somebody else casts the vote.
    core::Settle wantedFor(const core::PointRef& point) const;
    bool anyIs(bool (*is)(const core::AssessmentEditor&, const core::PointRef&)) const;
    /// Whether it is a casting vote that still has no reason: it is not recorded then.
    bool lacksReason() const;
    bool mayChange() const;
    void showHint();
    QString hint() const;

    Session& m_session;
    DraftKeeper m_keeper;
    std::vector<core::PointRef> m_points;
    core::Scale m_scale;
    std::vector<std::string> m_outcomes; ///< By the id of the button.
    QButtonGroup* m_buttons;
    GrowingTextEdit* m_reason;
    QCheckBox* m_sponsorAlone;
    QLabel* m_hint;
    QTimer m_later;
    bool m_byArrow = false;
    bool m_again = false; ///< What is pressed was chosen already.
    bool m_typed = false; ///< The reason on screen is not recorded yet.
};

} // namespace ui
