#include "tests/ui/translation/ShownTexts.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace {

/// What lists the files of a folder, in Qt's dialog for them.
bool listsFiles(const QObject* part)
{
    const QString name = part == nullptr ? QString() : part->objectName();
    return name == QStringLiteral("treeView") || name == QStringLiteral("listView") ||
           name == QStringLiteral("sidebar");
}

constexpr int mostChildren = 200; ///< The rows of a table are all alike.

class Collector {
public:
    void add(const QString& text, const QObject* of)
    {
        if (!text.isEmpty() && !listsFiles(of)) {
            all.push_back({Qt::mightBeRichText(text) ? plain(text) : text,
                           of == nullptr ? QStringLiteral("a part")
                                         : QString::fromLatin1(of->metaObject()->className()) +
                                               u' ' + of->objectName()});
        }
    }

    void addAccessible(QAccessibleInterface* part, const QObject* inside)
    {
        if (part == nullptr || !part->isValid() || part->state().invisible) {
            return;
        }
        const QObject* object = part->object() != nullptr ? part->object() : inside;
        const bool isTyped = part->role() == QAccessible::EditableText && !part->state().readOnly;
        add(part->text(QAccessible::Name), object);
        add(part->text(QAccessible::Description), object);
        add(part->text(QAccessible::Help), object);
        if (!isTyped) {
            add(part->text(QAccessible::Value), object);
        }
        for (int i = 0; i < std::min(part->childCount(), mostChildren); ++i) {
            addAccessible(part->child(i), object);
        }
    }

    void addWidget(const QWidget& widget)
    {
        add(widget.toolTip(), &widget);
        add(widget.statusTip(), &widget);
        add(widget.whatsThis(), &widget);
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            add(label->text(), label);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            add(line->placeholderText(), line);
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
            add(text->placeholderText(), text);
        } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                add(combo->itemText(i), combo);
            }
        }
        for (const QAction* action : widget.actions()) {
            add(action->text(), action);
            add(action->statusTip(), action);
            add(action->toolTip(), action);
        }
    }

    std::vector<ShownText> all;

private:
    static QString plain(const QString& html)
    {
        QTextDocument document;
        document.setHtml(html);
        return document.toPlainText();
    }
};

} // namespace

std::vector<ShownText> shownTexts(QWidget& top)
{
    Collector texts;
    texts.add(top.windowTitle(), &top);
    texts.addWidget(top);
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&top) || qobject_cast<const QMenu*>(widget) != nullptr) {
            texts.addWidget(*widget);
        }
    }
    texts.addAccessible(QAccessible::queryAccessibleInterface(&top), &top);
    return texts.all;
}
