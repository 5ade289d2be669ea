#include "ui/session/editors/OutcomeSet.h"

#include "ui/base/Text.h"
#include "ui/session/editors/OutcomeHint.h"
#include "ui/session/editors/RatingRows.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/words/Words.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds typingPause{3000};

} // namespace

OutcomeSet::OutcomeSet(Session& session, std::vector<OutcomePart> parts, OutcomeChoice::Look look,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_keeper(session)
    , m_parts(std::move(parts))
    , m_reason(new GrowingTextEdit(2, look == OutcomeChoice::Look::Compact ? 4 : 14))
    , m_sponsorAlone(new QCheckBox(tr("for the sponsor alone")))
    , m_hint(new QLabel)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(fontMetrics().height() / 3);
    for (const OutcomePart& part : m_parts) {
        m_choices.push_back(new OutcomeChoice(nameOf(part.points), part.scale, look));
        all->addWidget(m_choices.back());
        connect(m_choices.back(), &OutcomeChoice::chose, this, &OutcomeSet::chose);
        connect(m_choices.back(), &OutcomeChoice::listened, this, &OutcomeSet::showHint);
    }
    all->addWidget(makeReason());
    all->addWidget(m_hint);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OutcomeSet::settle);
    connect(m_sponsorAlone, &QCheckBox::toggled, this, [this] {
        m_typed = true;
        settle();
    });
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

QWidget* OutcomeSet::makeReason()
{
    auto* label = new QLabel(tr("Reason"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason for the outcome of %1").arg(nameOf(points())));
    m_reason->setPlaceholderText(tr("What the panel saw, and why it matters"));
    m_sponsorAlone->setObjectName(QStringLiteral("reasonForSponsor"));
    m_sponsorAlone->setAccessibleName(tr("Reason for the sponsor alone, %1").arg(nameOf(points())));
    m_sponsorAlone->setAccessibleDescription(
        tr("The service team does not read the reason then; the outcome it does."));
    m_hint->setObjectName(QStringLiteral("outcomeHint"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new FlowLayout;
    head->setSpacing(fontMetrics().height() / 2);
    head->addWidget(label);
    head->addWidget(m_sponsorAlone);
    if (m_parts.size() > 1) {
        auto* apart = new QToolButton;
        apart->setObjectName(QStringLiteral("reasonsApart"));
        apart->setText(tr("One for each"));
        apart->setAccessibleName(
            tr("One for each: write a reason for each of %1").arg(nameOf(points())));
        apart->setAutoRaise(true);
        apart->setEnabled(mayChange());
        head->addWidget(apart);
        connect(apart, &QToolButton::clicked, this, &OutcomeSet::apartAsked);
    }
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    column->addLayout(head);
    column->addWidget(m_reason);
    return part;
}

QString OutcomeSet::nameOf(const std::vector<core::PointRef>& points) const
{
    QStringList names;
    for (const core::PointRef& point : points) {
        names << pointLabel(m_session.editions(), point);
    }
    return names.join(tr(" and "));
}

std::vector<core::PointRef> OutcomeSet::points() const
{
    std::vector<core::PointRef> all;
    for (const OutcomePart& part : m_parts) {
        all.insert(all.end(), part.points.begin(), part.points.end());
    }
    return all;
}

std::string OutcomeSet::place() const
{
    return draftPlace(m_session, "reason", points());
}

core::Outcome OutcomeSet::recordedAt(const core::PointRef& point) const
{
    const core::Outcome* outcome = m_session.assessment().outcome(point);
    return outcome != nullptr ? *outcome : core::Outcome{point, {}, {}};
}

core::Outcome OutcomeSet::recordedReason() const
{
    for (const OutcomePart& part : m_parts) {
        if (const core::Outcome known = recordedAt(part.points.front());
            !known.outcome.empty() || !known.reason.empty()) {
            return known;
        }
    }
    return recordedAt(m_parts.front().points.front());
}

void OutcomeSet::refresh()
{
    const bool mayBe = mayChange();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_choices[i]->isListening()) {
            m_choices[i]->choose(recordedAt(m_parts[i].points.front()).outcome);
        }
        m_choices[i]->setMayChange(mayBe);
    }
    if (!m_typed) {
        const core::Outcome now = recordedReason();
        const QSignalBlocker quietReason(m_reason);
        const QSignalBlocker quietBox(m_sponsorAlone);
        m_reason->takeText(fromUtf8(now.reason));
        m_sponsorAlone->setChecked(now.reasonFor == core::ReasonFor::Sponsor);
    }
    m_sponsorAlone->setEnabled(mayBe);
    m_reason->setReadOnly(!mayBe);
    showHint();
}

void OutcomeSet::mark(const std::map<core::RecordId, std::vector<TextPart>>& marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const core::PointRef& point : points()) {
        const auto parts = marks.find(core::outcomeRecord(point));
        if (m_typed || !selections.isEmpty() || parts == marks.end()) {
            continue;
        }
        for (const TextPart& part : parts->second) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(m_reason->document());
            const int last = m_reason->document()->characterCount() - 1;
            selection.cursor.setPosition(std::min(static_cast<int>(part.from), last));
            selection.cursor.setPosition(std::min(static_cast<int>(part.from + part.size), last),
                                         QTextCursor::KeepAnchor);
            selection.format.setFontUnderline(true);
            selection.format.setBackground(Theme::of(palette()).chosen);
            selections.append(selection);
        }
    }
    m_reason->setExtraSelections(selections);
}

bool OutcomeSet::hasReasonOf(const core::RecordId& record) const
{
    return std::ranges::any_of(points(), [&](const core::PointRef& point) {
        return core::outcomeRecord(point) == record;
    });
}

void OutcomeSet::focusReason()
{
    m_reason->setFocus();
}

void OutcomeSet::chose()
{
    settle();
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
    for (OutcomeChoice* choice : m_choices) {
        choice->settle();
    }
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
    const auto changed = changes();
    if (lacksReason(m_session, changed)) {
        showHint();
        return;
    }
    m_keeper.forget();
    m_typed = false;
    bool outcomeToo = false;
    std::vector<Step> steps;
    for (const core::Outcome& one : changed) {
        steps.push_back({core::outcomeRecord(one.point), m_session.editor().settling(one)});
        outcomeToo = outcomeToo || one.outcome != recordedAt(one.point).outcome;
    }
    std::vector<std::string> finished;
    if (!m_session.draft(place()).empty()) {
        finished.push_back(place());
    }
    if ((!steps.empty() || !finished.empty()) &&
        !m_session.take(outcomeToo ? QT_TRANSLATE_NOOP("ui::StepName", "Settle the outcome")
                                   : QT_TRANSLATE_NOOP("ui::StepName", "Write the reason"),
                        steps, finished)) {
        m_typed = true;
        m_keeper.keepSoon(place(), textIn(*m_reason));
    }
}

std::vector<core::Outcome> OutcomeSet::wanted(bool asReached) const
{
    const std::string reason = wordsIn(*m_reason, recordedReason().reason);
    const auto reasonFor =
        m_sponsorAlone->isChecked() ? core::ReasonFor::Sponsor : core::ReasonFor::TeamAndSponsor;
    std::vector<core::Outcome> all;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        for (const core::PointRef& point : m_parts[i].points) {
            all.push_back({point, asReached ? m_choices[i]->reached() : m_choices[i]->chosen(),
                           reason, core::Decision::Settled, reasonFor});
        }
    }
    return all;
}

std::vector<core::Outcome> OutcomeSet::changes() const
{
    auto all = wanted(false);
    std::erase_if(all, [this](const core::Outcome& one) {
        const core::Outcome before = recordedAt(one.point);
        const bool isOpen = before.outcome.empty() && before.reason.empty();
        // Words that another part has already stand for this one once something is said of it.
        const bool otherWords = one.reason != before.reason || one.reasonFor != before.reasonFor;
        return one.outcome == before.outcome && !(otherWords && (m_typed || !isOpen));
    });
    return all;
}

bool OutcomeSet::mayChange() const
{
    return std::ranges::all_of(points(), [this](const core::PointRef& point) {
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
    m_choices.front()->focusChosen();
}

void OutcomeSet::showHint()
{
    const QString words = outcomeHint(m_session, wanted(true));
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    // The keyboard is in one of these, so a screen reader hears it there.
    m_reason->setAccessibleDescription(words);
    for (OutcomeChoice* choice : m_choices) {
        choice->describe(words);
    }
}

} // namespace ui
