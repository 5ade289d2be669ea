#pragma once

#include "ui/session/DraftKeeper.h"
#include "ui/session/Session.h"
#include "ui/widgets/FieldError.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/widgets/InPlaceEditor.h"
#include "ui/words/DateField.h"
#include "ui/words/PointField.h"

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>

namespace ui {

class LinkedNotes;

/// Writes a new recommendation, or changes one in its place.
class RecommendationEditor : public InPlaceEditor {
    Q_OBJECT

public:
    /// A new one for `points`. What was typed before and not added is there again.
    RecommendationEditor(Session& session, const std::vector<core::PointRef>& points,
                         QWidget* parent = nullptr);
    /// Changes `recommendation`.
    RecommendationEditor(Session& session, const core::Recommendation& recommendation,
                         QWidget* parent = nullptr);

    bool isNew() const { return m_isNew; }
    const std::string& id() const { return m_before.id; }
    void focusText() { m_text->setFocus(); }

    /// Makes the new recommendation of this note: its words, after what was typed already, and its
    /// points. It is linked to the note, unless that stays in this casebook.
    void takeUp(const core::Note& note);

    /// Takes what was written as one step. False when something cannot be understood: a message
    /// says what, the editor should stay, and a draft holds what was not taken. Of one that exists
    /// the rest is taken.
    bool finish();
    void giveUp();
    void retire() override;
    void keepNow() { m_keeper.keepNow(); }

signals:
    void finished();
    void removeAsked();

private:
    RecommendationEditor(Session& session, core::Recommendation before, bool isNew,
                         QWidget* parent);
    void build();
    /// Puts what `fields` say into the form; what they do not say stays.
    void fill(const QJsonObject& fields);
    QJsonObject fields() const;
    void keepSoon();
    /// Says at each field that cannot be understood what is wrong, and goes to the first of them.
    /// False where there is none.
    bool complain();
    /// What the fields say. A field that cannot be understood stays as it was.
    core::Recommendation written() const;
    QString problemWithPoints() const;
    std::vector<Step> steps(const core::Recommendation& now) const;
    /// Who reads a new one follows from who has to act, until somebody chooses.
    void followOwner();
    /// How much a new one matters follows from the outcomes of its points, until somebody chooses.
    void followOutcome();
    std::optional<core::Priority> suggested() const;
    std::string place() const;

    Session& m_session;
    DraftKeeper m_keeper;
    core::Recommendation m_before;
    bool m_choseAudience = false;
    bool m_chosePriority = false;
    bool m_isFollowing = false; ///< The priority is being suggested, not chosen.
    bool m_isNew;
    bool m_givenUp = false;
    LinkedNotes* m_madeOf;
    GrowingTextEdit* m_text;
    QComboBox* m_priority;
    QLabel* m_suggested;
    QComboBox* m_owner;
    DateField* m_due;
    QLineEdit* m_themes;
    PointField* m_points;
    QComboBox* m_audience;
    QComboBox* m_status;
    QLineEdit* m_statusReason;
    FieldError* m_textError;
    FieldError* m_dueError;
    FieldError* m_pointsError;
};

} // namespace ui
