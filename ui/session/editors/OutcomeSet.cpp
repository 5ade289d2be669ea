#include "ui/session/editors/OutcomeSet.h"

#include "core/assessment/Review.h"
#include "ui/base/Text.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/OutcomeButton.h"
#include "ui/words/DisputeMarks.h"
#include "ui/words/RefusalWords.h"
#include "ui/words/Words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

// With the arrow keys people pass outcomes that they do not mean.
constexpr std::chrono::milliseconds arrowPause{700};
constexpr std::chrono::milliseconds typingPause{3000};

bool isArrow(const QEvent& event)
{
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

OutcomeSet::OutcomeSet(Session& session, std::vector<core::PointRef> points,
                       const core::Scale& scale, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(session)
    , m_points(std::move(points))
    , m_scale(scale)
    , m_buttons(new QButtonGroup(this))
    , m_reason(new GrowingTextEdit(3, 14))
    , m_sponsorAlone(new QCheckBox(tr("Reason for the sponsor alone")))
    , m_hint(new QLabel)
{
    QStringList names;
    for (const core::PointRef& point : m_points) {
        names << pointLabel(session.editions(), point);
    }
    const QString name = names.join(tr(" and "));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(fontMetrics().height() / 3);
    auto* heading = new QLabel(name);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setWordWrap(true);
    all->addWidget(heading);
    for (const core::Level& level : scale.levels) {
        addButton(level.id, inWindowLanguage(level.name), inWindowLanguage(level.meaning));
    }
    addButton(std::string(core::notAssessed), tr("Not assessed"), tr("say why"));
    addButton(std::string(core::notApplicable), tr("Not applicable"), {});

    auto* label = new QLabel(tr("Reason"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason for the outcome of %1").arg(name));
    m_reason->setPlaceholderText(tr("What the panel saw, and why it matters"));
    m_hint->setObjectName(QStringLiteral("outcomeHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    all->addWidget(label);
    all->addWidget(m_reason);
    m_sponsorAlone->setObjectName(QStringLiteral("reasonForSponsor"));
    m_sponsorAlone->setAccessibleDescription(
        tr("The service team does not read the reason then; the outcome it does."));
    all->addWidget(m_sponsorAlone);
    all->addWidget(m_hint);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OutcomeSet::settle);
    connect(m_buttons, &QButtonGroup::idClicked, this, &OutcomeSet::clicked);
    connect(m_sponsorAlone, &QCheckBox::clicked, this, &OutcomeSet::settle);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OutcomeSet::typed);
    connect(m_reason, &GrowingTextEdit::left, this, &OutcomeSet::finishTyping);

    refresh();
    const std::string draft = m_session.draft(place());
    if (!draft.empty()) {
        const QSignalBlocker blocker(m_reason);
        m_reason->takeText(fromUtf8(draft));
        m_typed = true;
    }
}

void OutcomeSet::addButton(const std::string& outcome, const QString& name, const QString& meaning)
{
    auto* button = new OutcomeButton(name, meaning, this);
    button->setObjectName(QStringLiteral("outcome-") + fromUtf8(outcome));
    button->installEventFilter(this);
    m_buttons->addButton(button, static_cast<int>(m_outcomes.size()));
    m_outcomes.push_back(outcome);
    layout()->addWidget(button);
}

std::string OutcomeSet::place() const
{
    return draftPlace(m_session, "reason", m_points);
}

core::Outcome OutcomeSet::recorded() const
{
    const core::Outcome* outcome = m_session.assessment().outcome(m_points.front());
    return outcome != nullptr ? *outcome : core::Outcome{m_points.front(), {}, {}};
}

std::string OutcomeSet::chosen() const
{
    const int id = m_buttons->checkedId();
    return id < 0 ? std::string() : m_outcomes[static_cast<std::size_t>(id)];
}

void OutcomeSet::choose(const std::string& outcome)
{
    if (chosen() == outcome) {
        return;
    }
    const auto found = std::ranges::find(m_outcomes, outcome);
    if (found != m_outcomes.end()) {
        m_buttons->button(static_cast<int>(found - m_outcomes.begin()))->setChecked(true);
    } else if (QAbstractButton* checked = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false);
        checked->setChecked(false);
        m_buttons->setExclusive(true);
    }
}

void OutcomeSet::refresh()
{
    const core::Outcome now = recorded();
    const bool readOnly = !mayChange();
    if (!m_later.isActive() || !m_byArrow) {
        choose(now.outcome);
    }
    if (!m_typed) {
        const QSignalBlocker blocker(m_reason);
        m_reason->takeText(fromUtf8(now.reason));
        m_sponsorAlone->setChecked(now.reasonFor == core::ReasonFor::Sponsor);
    }
    m_sponsorAlone->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setEnabled(!readOnly);
    }
    showHint();
}

bool OutcomeSet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_byArrow = event->type() == QEvent::KeyPress && isArrow(*event);
        m_again = static_cast<QAbstractButton*>(watched)->isChecked() && !m_byArrow;
    }
    return QWidget::eventFilter(watched, event);
}

void OutcomeSet::clicked()
{
    if (std::exchange(m_again, false)) {
        choose({});
    }
    if (m_byArrow) {
        m_later.start(arrowPause);
    } else {
        settle();
    }
    showHint();
}

void OutcomeSet::typed()
{
    m_typed = true;
    m_keeper.keepSoon(place(), textIn(*m_reason));
    m_later.start(typingPause);
}

void OutcomeSet::finishTyping()
{
    if (m_typed || m_later.isActive()) {
        settle();
    }
}

void OutcomeSet::settle()
{
    m_later.stop();
    if (!m_session.hasAssessment() || !mayChange()) {
        return;
    }
    if (lacksReason()) {
        showHint();
        return;
    }
    m_keeper.forget();
    m_typed = false;
    m_byArrow = false;
    const core::Settle settle = wanted();
    const core::Outcome before = recorded();
    std::vector<Step> steps;
    if (settle.outcome != before.outcome || settle.reason != before.reason ||
        settle.reasonFor != before.reasonFor) {
        for (const core::PointRef& point : m_points) {
            steps.push_back({core::outcomeRecord(point), wantedFor(point)});
        }
    }
    std::vector<std::string> finished;
    if (!m_session.draft(place()).empty()) {
        finished.push_back(place());
    }
    if (!steps.empty() || !finished.empty()) {
        const bool outcomeToo = settle.outcome != before.outcome;
        if (!m_session.take(outcomeToo ? tr("Settle the outcome") : tr("Write the reason"), steps,
                            finished)) {
            m_typed = true;
            m_keeper.keepSoon(place(), textIn(*m_reason));
        }
    }
}

core::Settle OutcomeSet::wanted() const
{
    return {chosen(), wordsIn(*m_reason, recorded().reason), core::Decision::Settled,
            m_sponsorAlone->isChecked() ? core::ReasonFor::Sponsor
                                        : core::ReasonFor::TeamAndSponsor};
}

core::Settle OutcomeSet::wantedFor(const core::PointRef& point) const
{
    const core::Settle settle = wanted();
    return m_session.editor().settling(
        {point, settle.outcome, settle.reason, core::Decision::Settled, settle.reasonFor});
}

bool OutcomeSet::anyIs(bool (*is)(const core::AssessmentEditor&, const core::PointRef&)) const
{
    const core::AssessmentEditor editor = m_session.editor();
    return std::ranges::any_of(m_points,
                               [&](const core::PointRef& point) { return is(editor, point); });
}

bool OutcomeSet::lacksReason() const
{
    const core::AssessmentEditor editor = m_session.editor();
    return std::ranges::any_of(m_points, [&](const core::PointRef& point) {
        const auto why = editor.whyNot(core::outcomeRecord(point), wantedFor(point));
        return why && why->kind == core::Refusal::Kind::NeedsReason;
    });
}

bool OutcomeSet::mayChange() const
{
    return std::ranges::all_of(m_points, [this](const core::PointRef& point) {
        return m_session.may(core::outcomeRecord(point), core::Settle{});
    });
}

void OutcomeSet::retire()
{
    m_keeper.keepNow();
    m_later.stop();
    m_typed = false;
    m_reason->disconnect(this);
    hide();
    setParent(nullptr);
    deleteLater();
}

void OutcomeSet::focusOutcome()
{
    QAbstractButton* checked = m_buttons->checkedButton();
    (checked != nullptr ? checked : m_buttons->button(0))->setFocus();
}

void OutcomeSet::showHint()
{
    const QString words = hint();
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    // The keyboard is in one of these, so a screen reader hears it there.
    m_reason->setAccessibleDescription(words);
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setAccessibleDescription(button->isChecked() ? words : QString());
    }
}

QString OutcomeSet::hint() const
{
    if (m_session.cutFor()) {
        return tr("The panel handed you this assessment, and settles the outcomes itself.");
    }
    if (m_session.savedState().readOnly) {
        return tr("This casebook can only be read, so outcomes cannot be changed.");
    }
    for (const core::PointRef& point : m_points) {
        const auto why = m_session.editor().whyNot(core::outcomeRecord(point), core::Settle{});
        if (why && why->kind == core::Refusal::Kind::IsCast) {
            return tr("The panel was split, and only the lead changes the outcome.");
        }
        if (why) {
            return asSentence(inWords(*why, m_session.assessment(), m_session.editions()));
        }
    }
    const std::string outcome = chosen();
    if (outcome.empty()) {
        return {};
    }
    if (std::ranges::any_of(m_points, [this](const core::PointRef& point) {
            return isDisputed(m_session.ledger(), core::outcomeRecord(point));
        })) {
        return tr("Two versions of this outcome stand side by side. Choose in Review and sign.");
    }
    if (lacksReason()) {
        return tr("Not recorded yet: the panel is split, so this is the lead's casting vote. Say "
                  "why, in words of its own.");
    }
    if (anyIs([](const auto& editor, const core::PointRef& point) {
            return editor.proposes(point);
        })) {
        return tr("The panel is split, so this is a proposal. The lead casts the vote.");
    }
    core::OutcomeNeeds lacks;
    for (const core::PointRef& point : m_points) {
        const auto one = core::needsOf({point, outcome, wanted().reason}, m_session.assessment(),
                                       m_session.editions());
        lacks.reason = lacks.reason || one.reason;
        lacks.recommendation = lacks.recommendation || one.recommendation;
    }
    if (outcome == core::notAssessed && lacks.reason) {
        return tr("Say why it was not assessed.");
    }
    QStringList needs;
    if (lacks.reason) {
        needs << tr("a reason");
    }
    if (lacks.recommendation) {
        needs << tr("a recommendation");
    }
    return needs.isEmpty() ? QString()
                           : tr("This outcome still needs %1.").arg(needs.join(tr(" and ")));
}

} // namespace ui
