#include "ui/session/editors/RecommendationEditor.h"

#include "core/assessment/SuggestedPriority.h"
#include "core/support/Text.h"
#include "ui/base/Text.h"
#include "ui/session/editors/LinkedNotes.h"
#include "ui/session/editors/RecommendationFields.h"
#include "ui/widgets/FieldText.h"
#include "ui/words/Fields.h"
#include "ui/words/Words.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

core::Recommendation emptyFor(const std::vector<core::PointRef>& points)
{
    core::Recommendation recommendation;
    recommendation.points = points;
    return recommendation;
}

} // namespace

RecommendationEditor::RecommendationEditor(Session& session,
                                           const std::vector<core::PointRef>& points,
                                           QWidget* parent)
    : RecommendationEditor(session, emptyFor(points), true, parent)
{
}

RecommendationEditor::RecommendationEditor(Session& session,
                                           const core::Recommendation& recommendation,
                                           QWidget* parent)
    : RecommendationEditor(session, recommendation, false, parent)
{
}

RecommendationEditor::RecommendationEditor(Session& session, core::Recommendation before,
                                           bool isNew, QWidget* parent)
    : InPlaceEditor(parent)
    , m_session(session)
    , m_keeper(session)
    , m_before(std::move(before))
    , m_isNew(isNew)
    , m_madeOf(new LinkedNotes(session))
    , m_text(new GrowingTextEdit(2, 12))
    , m_priority(new QComboBox)
    , m_suggested(new QLabel(tr("Suggested by the outcome")))
    , m_owner(new QComboBox)
    , m_due(new DateField(core::localDate(session.clock()())))
    , m_themes(new QLineEdit)
    , m_points(new PointField(session.editions()))
    , m_audience(new QComboBox)
    , m_status(new QComboBox)
    , m_statusReason(new QLineEdit)
    , m_textError(new FieldError(m_text))
    , m_dueError(new FieldError(m_due))
    , m_pointsError(new FieldError(m_points))
{
    fillWithWords<core::Priority>(*m_priority);
    fillWithWords<core::Owner>(*m_owner);
    fillWithWords<core::Audience>(*m_audience);
    fillWithWords<core::Status>(*m_status);
    if (m_isNew) {
        m_before.priority = suggested().value_or(m_before.priority);
    }
    fill(fieldsOf(m_before, session.editions()));
    m_madeOf->setNotes(m_before.notes);
    fill(fieldsFrom(session.draft(place())));
    // What a draft has besides what is suggested was chosen.
    m_chosePriority =
        chosenIn<core::Priority>(*m_priority) != suggested().value_or(m_before.priority);
    build();
}

void RecommendationEditor::followOwner()
{
    const core::Service& service = m_session.assessment().service;
    const auto owner = chosenIn<core::Owner>(*m_owner);
    if (m_isNew && owner && !m_choseAudience) {
        chooseIn(*m_audience, std::optional(core::usualAudience(service, *owner)));
    }
}

std::string RecommendationEditor::place() const
{
    return m_isNew ? draftPlace(m_session, "recommendation", m_before.points)
                   : "edit-recommendation/" + m_before.id;
}

std::optional<core::Priority> RecommendationEditor::suggested() const
{
    const auto points = m_points->points();
    return core::suggestedPriority(m_session.assessment(), m_session.editions(),
                                   points && !points->empty() ? *points : m_before.points);
}

void RecommendationEditor::followOutcome()
{
    if (!m_isNew || m_givenUp || !m_session.hasAssessment()) {
        return;
    }
    const auto suggestion = suggested();
    m_suggested->setVisible(suggestion && !m_chosePriority);
    if (m_chosePriority) {
        return;
    }
    // What was only suggested makes no draft.
    m_before.priority = suggestion.value_or(core::Recommendation{}.priority);
    const QScopedValueRollback following(m_isFollowing, true);
    chooseIn(*m_priority, std::optional(m_before.priority));
}

void RecommendationEditor::takeUp(const core::Note& note)
{
    const QString typed = textIn(*m_text).trimmed();
    m_text->setPlainText(typed.isEmpty() ? fromUtf8(note.text)
                                         : typed + u'\n' + fromUtf8(note.text));
    m_text->moveCursor(QTextCursor::End);
    auto points = m_points->points().value_or(m_before.points);
    for (const core::PointRef& point : note.points) {
        if (std::ranges::find(points, point) == points.end()) {
            points.push_back(point);
        }
    }
    m_points->setPoints(points);
    if (!m_session.staysHere(core::noteRecord(note.id))) {
        m_madeOf->add(note.id);
    }
    keepSoon();
}

QString RecommendationEditor::problemWithPoints() const
{
    QString unknown;
    return m_points->points(&unknown)
               ? QString()
               : tr("There is no point “%1” in this assessment. Write the points as 1, 6.")
                     .arg(unknown);
}

bool RecommendationEditor::complain()
{
    m_textError->say(wordsIn(*m_text, m_before.text).empty() ? tr("Write what should be done.")
                                                             : QString());
    m_dueError->say(m_due->problem());
    m_pointsError->say(problemWithPoints());
    const std::pair<FieldError*, QWidget*> fields[]{
        {m_textError, m_text}, {m_dueError, m_due}, {m_pointsError, m_points}};
    for (const auto& [error, field] : fields) {
        if (!error->message().isEmpty()) {
            m_keeper.keepNow();
            field->setFocus();
            return true;
        }
    }
    return false;
}

core::Recommendation RecommendationEditor::written() const
{
    core::Recommendation now = m_before;
    if (const std::string text = wordsIn(*m_text, m_before.text); !text.empty()) {
        now.text = text;
    }
    now.points = m_points->points().value_or(m_before.points);
    if (m_due->problem().isEmpty()) {
        now.due = m_due->day();
    }
    now.priority = chosenIn<core::Priority>(*m_priority).value_or(m_before.priority);
    now.owner = chosenIn<core::Owner>(*m_owner).value_or(m_before.owner);
    now.audience = chosenIn<core::Audience>(*m_audience).value_or(m_before.audience);
    // A theme with a comma in it stays one as long as nobody touches it.
    if (m_themes->text() != joinedThemes(m_before.themes)) {
        now.themes = separatedThemes(m_themes->text());
    }
    now.status = chosenIn<core::Status>(*m_status).value_or(m_before.status);
    now.statusReason = wordsIn(*m_statusReason, m_before.statusReason);
    now.notes = m_madeOf->notes();
    return now;
}

std::vector<Step> RecommendationEditor::steps(const core::Recommendation& now) const
{
    const core::RecordId record = core::recommendationRecord(now.id);
    std::vector<Step> steps;
    const auto add = [&](bool changed, core::Change change) {
        if (changed) {
            steps.push_back({record, std::move(change)});
        }
    };
    add(now.text != m_before.text, core::SetText{now.text});
    add(now.priority != m_before.priority, core::SetPriority{now.priority});
    add(now.owner != m_before.owner, core::SetOwner{now.owner});
    add(now.due != m_before.due, core::SetDue{now.due});
    add(now.themes != m_before.themes, core::SetThemes{now.themes});
    add(now.points != m_before.points, core::FileUnder{now.points});
    add(now.audience != m_before.audience, core::Release{now.audience});
    add(now.notes != m_before.notes, core::LinkNotes{now.notes});
    add(now.status != m_before.status || now.statusReason != m_before.statusReason,
        core::SetStatus{now.status, now.statusReason});
    return steps;
}

bool RecommendationEditor::finish()
{
    if (m_givenUp) {
        return true;
    }
    m_due->writeOut();
    if (m_isNew && complain()) {
        return false;
    }
    core::Recommendation now = written();
    m_keeper.forget();
    const std::string place = this->place();
    if (m_isNew) {
        const auto made = m_session.editor().recommend(now);
        m_givenUp = true; // There is nothing more to do for this editor.
        if (!m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Add recommendation"), made,
                            {place})) {
            m_givenUp = false;
            keepSoon();
            return false;
        }
        now.id = made->record.name;
        m_before = now;
        return true;
    }
    const auto changes = steps(now);
    if ((!changes.empty() || !m_session.draft(place).empty()) &&
        !m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Change recommendation"), changes,
                        {place})) {
        keepSoon();
        return false;
    }
    m_before = now;
    if (!complain()) {
        return true;
    }
    keepSoon();
    m_keeper.keepNow();
    return false;
}

void RecommendationEditor::retire()
{
    m_keeper.keepNow();
    m_givenUp = true;
}

void RecommendationEditor::giveUp()
{
    m_givenUp = true;
    m_keeper.forget();
    if (m_session.hasAssessment() && !m_session.savedState().readOnly) {
        m_session.keepDraft(place(), {});
    }
}

} // namespace ui
