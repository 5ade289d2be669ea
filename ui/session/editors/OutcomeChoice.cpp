#include "ui/session/editors/OutcomeChoice.h"

#include "core/assessment/Assessment.h"
#include "ui/base/AccessibleParts.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/OutcomeButton.h"
#include "ui/widgets/RadioChoice.h"
#include "ui/words/Words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

OutcomeChoice::OutcomeChoice(const QString& name, const core::Scale& scale, Look look,
                             QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_rows(new QWidget)
    , m_buttons(new QButtonGroup(this))
    , m_choice(
          new RadioChoice(*m_buttons, RadioChoice::Arrows::Listen, RadioChoice::Again::TakesBack))
{
    makeGroup(*this, tr("Outcome of %1").arg(name));
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
    connect(m_choice, &RadioChoice::chose, this, &OutcomeChoice::chose);
    connect(m_choice, &RadioChoice::listened, this, &OutcomeChoice::listened);
}

void OutcomeChoice::addButton(const std::string& outcome, const QString& name,
                              const QString& meaning)
{
    auto* button = new OutcomeButton(name, meaning, m_rows);
    button->setObjectName(QStringLiteral("outcome-") + QString::fromStdString(outcome));
    // Two scales beside each other have levels of the same name.
    button->setAccessibleName(QStringLiteral("%1, %2").arg(button->text(), accessibleName()));
    button->setCompact(m_look == Look::Compact);
    m_buttons->addButton(button, static_cast<int>(m_outcomes.size()));
    m_choice->follow(*button);
    m_outcomes.push_back(outcome);
    m_rows->layout()->addWidget(button);
}

std::string OutcomeChoice::outcomeOf(int button) const
{
    return button < 0 ? std::string() : m_outcomes[static_cast<std::size_t>(button)];
}

std::string OutcomeChoice::chosen() const
{
    return outcomeOf(m_choice->chosen());
}

std::string OutcomeChoice::reached() const
{
    return outcomeOf(m_choice->reached());
}

bool OutcomeChoice::isListening() const
{
    return m_choice->isListening();
}

void OutcomeChoice::settle()
{
    m_choice->settle();
}

void OutcomeChoice::choose(const std::string& outcome)
{
    const auto found = std::ranges::find(m_outcomes, outcome);
    m_choice->set(found != m_outcomes.end() ? static_cast<int>(found - m_outcomes.begin()) : -1);
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

} // namespace ui
