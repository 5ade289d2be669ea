#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// The keys of all actions: those of the table, and where a person changed them, theirs.
class Shortcuts {
public:
    /// Keys by the action's id, for actions whose keys are not those of the table; an empty list
    /// for an action without keys. What is no action or no key any more is passed over.
    using Changes = QHash<QString, QList<QKeySequence>>;

    explicit Shortcuts(Changes changes = {});

    QList<QKeySequence> of(const QString& action) const;
    const Changes& changes() const { return m_changes; }
    bool isChanged(const QString& action) const { return m_changes.contains(action); }

    /// Whether people may have `keys` for an action: what one types, moves or leaves with goes to
    /// where the keyboard is. Control with Tab moves between tabs.
    static bool mayBe(const QKeySequence& keys);
    /// The other action that has these keys; nothing where none does.
    std::optional<QString> holder(const QKeySequence& keys, const QString& exceptOf) const;

    /// Gives the action these keys alone, and takes them from whoever has them.
    void give(const QString& action, const QKeySequence& keys);
    void removeFrom(const QString& action);
    /// The keys of the table again, except those that another action was given meanwhile.
    void reset(const QString& action);

private:
    void set(const QString& action, const QList<QKeySequence>& keys);

    Changes m_changes;
};

} // namespace ui
