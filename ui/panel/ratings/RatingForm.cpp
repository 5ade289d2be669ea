#include "ui/panel/ratings/RatingForm.h"

#include "core/assessment/Agreement.h"
#include "ui/base/AccessibleParts.h"
#include "ui/base/Text.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/OutcomeButton.h"
#include "ui/widgets/RadioChoice.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

RatingForm::RatingForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(session)
    , m_title(partTitle({}))
    , m_state(sentence({}, true))
    , m_buttonColumn(new QVBoxLayout)
    , m_confidence(
          new Segments(tr("How sure are you?"),
                       {tr("Not said"), inWords(core::Confidence::Low),
                        inWords(core::Confidence::Medium), inWords(core::Confidence::High)},
                       RadioChoice::Arrows::Listen))
    , m_why(new GrowingTextEdit(2, 8))
{
    const int unit = fontMetrics().height();
    m_why->setObjectName(QStringLiteral("ratingWhy"));
    m_why->setEnterFinishes(true);
    m_confidence->setObjectName(QStringLiteral("ratingConfidence"));
    m_state->setObjectName(QStringLiteral("ratingState"));
    auto* why = new QLabel(tr("Why, in a line"));
    why->setBuddy(m_why);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(unit / 2);
    all->addWidget(m_title);
    all->addWidget(m_state);
    auto* choices = new QWidget;
    makeGroup(*choices, tr("Your rating"));
    m_buttonColumn->setContentsMargins(0, 0, 0, 0);
    choices->setLayout(m_buttonColumn);
    all->addWidget(choices);
    all->addWidget(new QLabel(tr("How sure are you?")));
    all->addWidget(m_confidence, 0, Qt::AlignLeft);
    all->addWidget(why);
    all->addWidget(m_why);
    auto* next = button("nextToRate", tr("Next point"));
    all->addWidget(next, 0, Qt::AlignLeft);
    connect(m_confidence, &Segments::chose, this, &RatingForm::rate);
    connect(m_why, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing) {
            m_typed = true;
            m_keeper.keepSoon(place(), textIn(*m_why));
        }
    });
    connect(m_why, &GrowingTextEdit::left, this, &RatingForm::finishTyping);
    connect(m_why, &GrowingTextEdit::enterPressed, this, [this] {
        finishTyping();
        emit finished();
    });
    connect(next, &QPushButton::clicked, this, [this] {
        finishTyping();
        emit finished();
    });
}

std::string RatingForm::place() const
{
    return draftPlace(m_session, "rating", m_points);
}

core::Rating RatingForm::recorded() const
{
    const core::Rating* rating =
        core::ratingBy(m_session.assessment(), m_session.me(), m_points.front());
    return rating != nullptr ? *rating : core::Rating{};
}

bool RatingForm::mayRate() const
{
    const auto mayRateOne = [this](const core::PointRef& point) {
        return m_session.may(core::ratingRecord(m_session.me(), point), core::Rate{});
    };
    return !m_points.empty() && std::ranges::all_of(m_points, mayRateOne);
}

void RatingForm::arrangeOutcomes()
{
    const core::Standard& edition =
        *core::editionOf(m_session.editions(), m_points.front().edition);
    const core::Scale& scale = core::ratingScale(m_session.assessment(), edition);
    std::vector<std::string> wanted;
    for (const core::Level& level : scale.levels) {
        wanted.push_back(level.id);
    }
    wanted.emplace_back(core::notAssessed);
    wanted.emplace_back(core::notApplicable);
    if (wanted == m_outcomes) {
        return;
    }
    while (QLayoutItem* item = m_buttonColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    m_choice = new RadioChoice(*m_buttons, RadioChoice::Arrows::Listen);
    m_outcomes = wanted;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const OutcomeWords words = outcomeWords(&edition, wanted[i]);
        auto* button = new OutcomeButton(words.name, words.meaning);
        button->setObjectName(QStringLiteral("rate-") + fromUtf8(wanted[i]));
        m_buttons->addButton(button, static_cast<int>(i));
        m_choice->follow(*button);
        m_buttonColumn->addWidget(button);
    }
    connect(m_choice, &RadioChoice::chose, this, &RatingForm::rate);
}

void RatingForm::showPoints(const std::vector<core::PointRef>& points)
{
    if (points != m_points) {
        finishTyping();
        m_typed = false;
        m_points = points;
    }
    setVisible(!points.empty());
    refresh();
}

void RatingForm::startAfresh()
{
    m_keeper.keepNow();
    m_typed = false;
    m_points.clear();
}

void RatingForm::refresh()
{
    if (m_points.empty() || isListening()) {
        return;
    }
    m_showing = true;
    arrangeOutcomes();
    const core::Rating now = recorded();
    const auto& editions = m_session.editions();
    QStringList titles;
    for (const core::PointRef& point : m_points) {
        titles << pointWithTitle(editions, point);
    }
    m_title->setText(titles.join(QStringLiteral("\n")));
    m_why->setAccessibleName(
        tr("Why, in a line: %1").arg(pointWithTitle(editions, m_points.front())));
    const auto chosen = std::ranges::find(m_outcomes, now.outcome);
    m_choice->set(chosen != m_outcomes.end() ? static_cast<int>(chosen - m_outcomes.begin()) : -1);
    m_confidence->choose(now.confidence ? static_cast<int>(*now.confidence) + 1 : 0);
    if (!m_typed) {
        const std::string draft = m_session.draft(place());
        m_why->takeText(fromUtf8(draft.empty() ? now.why : draft));
        m_typed = !draft.empty();
    }
    const bool may = mayRate();
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setEnabled(may);
    }
    m_confidence->setEnabled(may);
    m_why->setReadOnly(!may);
    const bool locked = !may && !m_session.savedState().readOnly;
    m_state->setText(locked ? tr("This point is revealed. Your rating stays as it was before the "
                                 "panel talked.")
                            : QString());
    m_state->setVisible(locked);
    m_showing = false;
}

void RatingForm::choose(std::size_t outcome)
{
    if (mayRate() && outcome < m_outcomes.size()) {
        m_choice->set(static_cast<int>(outcome));
        rate();
    }
}

void RatingForm::setConfidence(std::optional<core::Confidence> confidence)
{
    if (mayRate()) {
        m_confidence->choose(confidence ? static_cast<int>(*confidence) + 1 : 0);
        rate();
    }
}

void RatingForm::clear()
{
    if (!mayRate()) {
        return;
    }
    std::vector<Step> steps;
    for (const core::PointRef& point : m_points) {
        if (core::ratingBy(m_session.assessment(), m_session.me(), point) != nullptr) {
            steps.push_back({core::ratingRecord(m_session.me(), point), core::Remove{}});
        }
    }
    if (!steps.empty()) {
        m_typed = false;
        m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Take the rating away"), steps);
    }
}

void RatingForm::rate()
{
    if (!m_session.hasAssessment() || !mayRate()) {
        return;
    }
    m_keeper.forget();
    m_typed = false;
    core::Rate rate;
    const int id = m_choice->chosen();
    rate.outcome = id < 0 ? std::string() : m_outcomes[static_cast<std::size_t>(id)];
    if (m_confidence->chosen() > 0) {
        rate.confidence = static_cast<core::Confidence>(m_confidence->chosen() - 1);
    }
    const core::Rating before = recorded();
    rate.why = wordsIn(*m_why, before.why);
    std::vector<Step> steps;
    if (rate.outcome != before.outcome || rate.why != before.why ||
        rate.confidence != before.confidence) {
        for (const core::PointRef& point : m_points) {
            steps.push_back({core::ratingRecord(m_session.me(), point), rate});
        }
    }
    std::vector<std::string> finished;
    if (!m_session.draft(place()).empty()) {
        finished.push_back(place());
    }
    if ((!steps.empty() || !finished.empty()) &&
        !m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Rate a point"), steps, finished)) {
        m_typed = true;
        m_keeper.keepSoon(place(), textIn(*m_why));
    }
}

bool RatingForm::isListening() const
{
    return m_confidence->isListening() || (m_choice != nullptr && m_choice->isListening());
}

void RatingForm::finishTyping()
{
    if (m_points.empty()) {
        return;
    }
    if (m_choice != nullptr) {
        m_choice->settle();
    }
    m_confidence->settle();
    if (m_typed) {
        rate();
    }
}

} // namespace ui
