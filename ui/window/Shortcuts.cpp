#include "ui/window/Shortcuts.h"

#include "ui/window/Actions.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// The keys of the table, by the action's id. They are the same in every language.
const QHash<QString, QList<QKeySequence>>& usualKeys()
{
    static const auto all = [] {
        QHash<QString, QList<QKeySequence>> keys;
        for (const ActionText& action : actionTexts()) {
            keys.insert(action.id, action.shortcuts);
        }
        return keys;
    }();
    return all;
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
        if (usualKeys().contains(change.key()) && keys.size() == change->size()) {
            set(change.key(), keys);
        }
    }
}

QList<QKeySequence> Shortcuts::of(const QString& action) const
{
    const auto changed = m_changes.find(action);
    return changed != m_changes.end() ? *changed : usualKeys().value(action);
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
    for (auto action = usualKeys().keyBegin(); action != usualKeys().keyEnd(); ++action) {
        if (*action != exceptOf && of(*action).contains(keys)) {
            return *action;
        }
    }
    return std::nullopt;
}

void Shortcuts::set(const QString& action, const QList<QKeySequence>& keys)
{
    if (usualKeys().contains(action) && usualKeys().value(action) == keys) {
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
    QList<QKeySequence> keys = usualKeys().value(action);
    keys.removeIf([&](const QKeySequence& one) { return holder(one, action).has_value(); });
    set(action, keys);
}

} // namespace ui
