#pragma once

#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/session/editors/OutcomeChoice.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/cards/Card.h"

#include <QCheckBox>
#include <QLabel>
#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

namespace ui {

/// Points that are settled in one go: the same outcome of the scale is recorded for each of them.
struct OutcomePart {
    std::vector<core::PointRef> points;
    core::Scale scale;

    bool isSamePart(const OutcomePart& other) const
    {
        return points == other.points && scale.id == other.scale.id;
    }
};

/// The outcomes of points that share one reason. Each part has its own scale and outcome; what is
/// written as the reason is recorded for all of them.
class OutcomeSet : public QWidget {
    Q_OBJECT

public:
    OutcomeSet(Session& session, std::vector<OutcomePart> parts, OutcomeChoice::Look look,
               QWidget* parent = nullptr);

    const std::vector<OutcomePart>& parts() const { return m_parts; }

    /// Takes over what is recorded now; leaves what is being typed.
    void refresh();
    /// Records what was chosen and typed.
    void finishTyping();
    void focusOutcome();
    /// Marks words in the reason, where it is one of these and nobody is writing it anew.
    void mark(const std::map<core::RecordId, std::vector<TextPart>>& marks);
    bool hasReasonOf(const core::RecordId& record) const;
    void focusReason();
    /// Another set takes its place: keeps what is being typed as a draft, and says nothing any
    /// more.
    void retire();

signals:
    /// The parts should have a reason each.
    void apartAsked();

private:
    QWidget* makeReason();
    QString nameOf(const std::vector<core::PointRef>& points) const;
    std::vector<core::PointRef> points() const;
    std::string place() const;
    core::Outcome recordedAt(const core::PointRef& point) const;
    /// Of the first part that has something recorded: the reason is shared.
    core::Outcome recordedReason() const;
    void chose();
    void typed();
    void settle();
    /// What is chosen and typed, for each point. `asReached`: with what somebody who listens has
    /// reached.
    std::vector<core::Outcome> wanted(bool asReached) const;
    /// What of that is not recorded so.
    std::vector<core::Outcome> changes() const;
    bool mayChange() const;
    void showHint();

    Session& m_session;
    DraftKeeper m_keeper;
    std::vector<OutcomePart> m_parts;
    std::vector<OutcomeChoice*> m_choices; ///< One for each part.
    GrowingTextEdit* m_reason;
    QCheckBox* m_sponsorAlone;
    QLabel* m_hint;
    QTimer m_later;
    bool m_typed = false; ///< The reason on screen is not recorded yet.
};

} // namespace ui
