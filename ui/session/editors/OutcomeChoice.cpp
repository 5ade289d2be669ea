#include "ui/session/editors/OutcomeChoice.h"

#include "core/assessment/Assessment.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/OutcomeButton.h"
#include "ui/words/Words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

bool isArrow(const QEvent& event)
{
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

OutcomeChoice::OutcomeChoice(const QString& name, const core::Scale& scale, Look look,
                             QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rows(new QWidget)
    , m_buttons(new QButtonGroup(this))
{
    const int gap = fontMetrics().height() / 3;
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap);
    auto* heading = new QLabel(name);
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setWordWrap(true);
    all->addWidget(heading);
    if (look == Look::Compact) {
        auto* flow = new FlowLayout(m_rows);
        flow->setContentsMargins(0, 0, 0, 0);
        flow->setSpacing(gap);
    } else {
        auto* column = new QVBoxLayout(m_rows);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(gap);
    }
    all->addWidget(m_rows);
    for (const core::Level& level : scale.levels) {
        addButton(level.id, inWindowLanguage(level.name), inWindowLanguage(level.meaning));
    }
    addButton(std::string(core::notAssessed), tr("Not assessed"), tr("say why"));
    addButton(std::string(core::notApplicable), tr("Not applicable"), {});
    connect(m_buttons, &QButtonGroup::idClicked, this, &OutcomeChoice::clicked);
}

void OutcomeChoice::addButton(const std::string& outcome, const QString& name,
                              const QString& meaning)
{
    auto* button = new OutcomeButton(name, meaning, m_rows);
    button->setObjectName(QStringLiteral("outcome-") + QString::fromStdString(outcome));
    button->setCompact(m_look == Look::Compact);
    button->installEventFilter(this);
    m_buttons->addButton(button, static_cast<int>(m_outcomes.size()));
    m_outcomes.push_back(outcome);
    m_rows->layout()->addWidget(button);
}

std::string OutcomeChoice::chosen() const
{
    const int id = m_buttons->checkedId();
    return id < 0 ? std::string() : m_outcomes[static_cast<std::size_t>(id)];
}

void OutcomeChoice::choose(const std::string& outcome)
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

void OutcomeChoice::setMayChange(bool may)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setEnabled(may);
    }
}

void OutcomeChoice::describe(const QString& hint)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setAccessibleDescription(button->isChecked() ? hint : QString());
    }
}

void OutcomeChoice::focusChosen()
{
    QAbstractButton* checked = m_buttons->checkedButton();
    (checked != nullptr ? checked : m_buttons->button(0))->setFocus();
}

bool OutcomeChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_byArrow = event->type() == QEvent::KeyPress && isArrow(*event);
        m_again = static_cast<QAbstractButton*>(watched)->isChecked() && !m_byArrow;
    }
    return QWidget::eventFilter(watched, event);
}

void OutcomeChoice::clicked()
{
    if (std::exchange(m_again, false)) {
        choose({});
    }
    emit chose(m_byArrow);
}

} // namespace ui
