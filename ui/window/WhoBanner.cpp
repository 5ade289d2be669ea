#include "ui/window/WhoBanner.h"

#include "core/assessment/AudienceView.h"
#include "core/support/NameKey.h"
#include "core/support/Text.h"
#include "core/work/People.h"
#include "ui/base/Text.h"
#include "ui/widgets/StrayLetters.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

using Members = std::vector<core::Member>;

/// Who can be chosen: somebody like them may have left.
Members withThese(Members panel, const Members& like)
{
    std::erase_if(panel, [](const core::Member& one) { return one.id == core::panelAuthor; });
    for (const core::Member& one : like) {
        if (std::ranges::find(panel, one.id, &core::Member::id) == panel.end()) {
            panel.push_back(one);
        }
    }
    return panel;
}

/// Whose name is spelt so, else the first who may be called so.
Members::const_iterator likelyAmong(const Members& members, const std::string& name,
                                    const Members& like)
{
    const auto same = std::ranges::find_if(
        members, [&](const core::Member& one) { return core::sameName(one.name, name); });
    return same != members.end() || like.empty()
               ? same
               : std::ranges::find(members, like.front().id, &core::Member::id);
}

} // namespace

WhoBanner::WhoBanner(QWidget* parent)
    : Banner(parent)
    , m_members(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_say(new QPushButton(tr("This is me"), this))
    , m_notNow(new QPushButton(tr("Not now"), this))
{
    setObjectName("whoBanner");
    words()->setObjectName("whoWords");
    m_members->setObjectName("whoMembers");
    m_members->setAccessibleName(tr("Who you are on this panel"));
    m_members->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_members->setMinimumContentsLength(16);
    m_name->setObjectName("whoName");
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Your name"));
    m_say->setObjectName("whoSay");
    m_notNow->setObjectName("whoNotNow");
    for (QWidget* part : std::initializer_list<QWidget*>{m_members, m_name, m_say, m_notNow}) {
        add(part);
    }
    connect(new StrayLetters({m_members, m_say, m_notNow}, this), &StrayLetters::typed, this,
            &WhoBanner::typedOn);
    connect(m_members, &QComboBox::currentIndexChanged, this, &WhoBanner::showName);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoBanner::answer);
    connect(m_say, &QPushButton::clicked, this, &WhoBanner::answer);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        hide();
        emit putOff();
    });
}

void WhoBanner::ask(const std::vector<core::Member>& panel, const std::string& name,
                    const std::vector<core::Member>& like)
{
    const std::vector<core::Member> members = withThese(panel, like);
    if (!m_isAsking || members != m_panel || name != m_known) {
        m_isAsking = true;
        m_panel = members;
        m_known = name;
        m_members->clear();
        for (const core::Member& member : m_panel) {
            m_members->addItem(tr("%1, %2").arg(fromUtf8(member.name), inWords(member.role)));
        }
        m_members->addItem(tr("None of these: I am new here"));
        const auto likely = likelyAmong(m_panel, name, like);
        m_members->setCurrentIndex(static_cast<int>(likely - m_panel.begin()));
        m_members->setVisible(!m_panel.empty());
        m_name->setText(core::isNamed(name) ? fromUtf8(name) : QString());
        words()->setText(
            m_panel.empty()    ? tr("Who are you? Your name stands beside what you write.")
            : like.size() == 1 ? tr("Are you %1 of this panel?").arg(fromUtf8(likely->name))
                               : tr("Which of these are you?"));
        m_members->setAccessibleDescription(words()->text());
        m_say->setAccessibleDescription(words()->text());
        showName();
    }
    show();
}

void WhoBanner::takeKeyboard()
{
    (m_panel.empty() ? static_cast<QWidget*>(m_name) : m_members)->setFocus();
}

void WhoBanner::chooseByLetter(const QString& letters)
{
    // Who is on a button has chosen already.
    for (int i = 1; m_members->hasFocus() && i <= m_members->count(); ++i) {
        const int next = (m_members->currentIndex() + i) % m_members->count();
        if (m_members->itemText(next).startsWith(letters, Qt::CaseInsensitive)) {
            m_members->setCurrentIndex(next);
            return;
        }
    }
}

void WhoBanner::showName()
{
    m_name->setVisible(m_members->currentIndex() == static_cast<int>(m_panel.size()));
}

void WhoBanner::say(const QString& text)
{
    words()->setText(text);
    m_name->setAccessibleDescription(text);
    m_name->setFocus();
}

void WhoBanner::answer()
{
    const auto chosen = static_cast<std::size_t>(std::max(m_members->currentIndex(), 0));
    if (chosen < m_panel.size()) {
        m_isAsking = false;
        emit answered({m_panel[chosen], {}});
        return;
    }
    const std::string name = core::trimmed(toUtf8(m_name->text()));
    if (!core::isNamed(name)) {
        say(tr("Enter your name. It stands beside what you write."));
        return;
    }
    m_isAsking = false;
    emit answered({std::nullopt, name});
}

} // namespace ui
