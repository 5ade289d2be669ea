#include "ui/window/Shortcuts.h"

#include "ui/window/Actions.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

std::optional<QList<QKeySequence>> usualKeys(const QString& action)
{
    const auto actions = actionTexts();
    const auto found = std::ranges::find(actions, action, &ActionText::id);
    return found == actions.end() ? std::nullopt : std::optional(found->shortcuts);
}

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isForTyping(int key)
{
    constexpr std::array keys{Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Return,   Qt::Key_Enter,
                              Qt::Key_Escape, Qt::Key_Space,   Qt::Key_Backspace};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

Shortcuts::Shortcuts(Changes changes)
{
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        QList<QKeySequence> keys = *change;
        keys.removeIf([](const QKeySequence& one) { return !mayBe(one); });
        if (usualKeys(change.key()) && keys.size() == change->size()) {
            set(change.key(), keys);
        }
    }
}

QList<QKeySequence> Shortcuts::of(const QString& action) const
{
    const auto changed = m_changes.find(action);
    return changed != m_changes.end() ? *changed
                                      : usualKeys(action).value_or(QList<QKeySequence>());
}

bool Shortcuts::mayBe(const QKeySequence& keys)
{
    if (keys.count() != 1) {
        return false;
    }
    const QKeyCombination one = keys[0];
    const Qt::KeyboardModifiers held = one.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isTab = one.key() == Qt::Key_Tab || one.key() == Qt::Key_Backtab;
    if (isTab && held & Qt::ControlModifier && !(held & Qt::AltModifier)) {
        return true; // It moves between tabs.
    }
    if (one.key() == Qt::Key_unknown || isForTyping(one.key())) {
        return false;
    }
    return isFunctionKey(one.key()) ||
           held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

std::optional<QString> Shortcuts::holder(const QKeySequence& keys, const QString& exceptOf) const
{
    for (const ActionText& action : actionTexts()) {
        if (action.id != exceptOf && of(action.id).contains(keys)) {
            return action.id;
        }
    }
    return std::nullopt;
}

void Shortcuts::set(const QString& action, const QList<QKeySequence>& keys)
{
    if (usualKeys(action) == keys) {
        m_changes.remove(action);
    } else {
        m_changes.insert(action, keys);
    }
}

void Shortcuts::give(const QString& action, const QKeySequence& keys)
{
    while (const auto other = holder(keys, action)) {
        QList<QKeySequence> left = of(*other);
        left.removeAll(keys);
        set(*other, left);
    }
    set(action, {keys});
}

void Shortcuts::removeFrom(const QString& action)
{
    set(action, {});
}

void Shortcuts::reset(const QString& action)
{
    QList<QKeySequence> keys = usualKeys(action).value_or(QList<QKeySequence>());
    keys.removeIf([&](const QKeySequence& one) { return holder(one, action).has_value(); });
    set(action, keys);
}

} // namespace ui
