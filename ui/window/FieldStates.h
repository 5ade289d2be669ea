#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace ui {

/// What stands in the fields of a page and that nobody else keeps: words to find, what a list is
/// filtered by, how far it is scrolled, where the caret is. For a page that is made anew over the
/// same session.
class FieldStates {
public:
    enum class Of {
        View,    ///< Carets, how far things are scrolled, widths, and the words to find.
        Choices, ///< What is chosen in fields as well. Only where nothing of it makes an edit.
    };

    FieldStates() = default;
    FieldStates(const QWidget& page, Of what);

    /// Fields are known by their names. What the page has no more is left out.
    void putBack(QWidget& page) const;

private:
    QHash<QString, QVariant> m_choices;
    QHash<QString, QVariantList> m_views;
};

} // namespace ui
