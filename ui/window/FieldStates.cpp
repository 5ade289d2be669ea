#include "ui/window/FieldStates.h"

#include "ui/widgets/FilterRow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

#include <functional>

namespace ui {

namespace {

/// Of the words to find and their filters; nothing in it makes an edit.
const QString findPaneName = QStringLiteral("findPane");

bool isIn(const QWidget& widget, const QString& name)
{
    for (const QWidget* part = &widget; part != nullptr; part = part->parentWidget()) {
        if (part->objectName() == name) {
            return true;
        }
    }
    return false;
}

bool isPartOfField(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QComboBox*>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

/// With a name for each that another page of the same kind has for it too.
void eachPart(const QWidget& page,
              const std::function<void(QWidget& part, const QString& name)>& look)
{
    QHash<QString, int> sameNames;
    const auto parts = page.findChildren<QWidget*>();
    for (QWidget* part : parts) {
        const QString own = part->objectName().isEmpty()
                                ? QString::fromLatin1(part->metaObject()->className())
                                : part->objectName();
        look(*part, own + u'#' + QString::number(sameNames[own]++));
    }
}

QVariantList choiceIn(const QWidget& part)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&part)) {
        return {line->text()};
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&part)) {
        return {combo->currentIndex()};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part)) {
        return {button->isChecked()};
    }
    if (const auto* items = qobject_cast<const QAbstractItemView*>(&part)) {
        return {items->currentIndex().row()};
    }
    if (const auto* filters = qobject_cast<const FilterRow*>(&part)) {
        return {QVariant::fromValue(filters->held())};
    }
    return {};
}

void choose(QWidget& part, const QVariant& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(&part)) {
        if (!line->isReadOnly() && line->text() != value.toString()) {
            line->setText(value.toString());
            emit line->textEdited(line->text());
        }
    } else if (auto* combo = qobject_cast<QComboBox*>(&part)) {
        if (combo->currentIndex() != value.toInt() && value.toInt() < combo->count()) {
            combo->setCurrentIndex(value.toInt());
            emit combo->activated(combo->currentIndex());
        }
    } else if (auto* button = qobject_cast<QAbstractButton*>(&part)) {
        // Of choices that exclude each other, pressing one puts the others right.
        if (button->isCheckable() && button->isEnabled() && value.toBool() != button->isChecked() &&
            (value.toBool() || !button->autoExclusive())) {
            button->click();
        }
    } else if (auto* items = qobject_cast<QAbstractItemView*>(&part)) {
        if (value.toInt() >= 0 && value.toInt() < items->model()->rowCount()) {
            items->setCurrentIndex(items->model()->index(value.toInt(), 0));
        }
    } else if (auto* filters = qobject_cast<FilterRow*>(&part)) {
        filters->hold(value.value<std::any>());
    }
}

QVariantList viewOf(const QWidget& part)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&part)) {
        const bool isSelected = line->hasSelectedText();
        return {line->text(), line->cursorPosition(), isSelected ? line->selectionStart() : -1,
                line->selectionLength()};
    }
    if (const auto* splitter = qobject_cast<const QSplitter*>(&part)) {
        return {splitter->saveState()};
    }
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(&part)) {
        QVariantList view{area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()};
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(&part)) {
            const QTextCursor caret = text->textCursor();
            view << text->toPlainText() << caret.anchor() << caret.position();
        }
        return view;
    }
    return {};
}

void putCaret(QPlainTextEdit& text, const QVariantList& view)
{
    if (text.toPlainText() == view[2].toString()) {
        QTextCursor caret = text.textCursor();
        caret.setPosition(view[3].toInt());
        caret.setPosition(view[4].toInt(), QTextCursor::KeepAnchor);
        text.setTextCursor(caret);
    }
}

void scrollTo(QAbstractScrollArea& area, const QVariantList& view)
{
    area.horizontalScrollBar()->setValue(view[0].toInt());
    area.verticalScrollBar()->setValue(view[1].toInt());
}

void putView(QWidget& part, const QVariantList& view)
{
    if (auto* line = qobject_cast<QLineEdit*>(&part)) {
        if (line->text() == view[0].toString()) {
            line->setCursorPosition(view[1].toInt());
            if (view[2].toInt() >= 0) {
                line->setSelection(view[2].toInt(), view[3].toInt());
            }
        }
    } else if (auto* splitter = qobject_cast<QSplitter*>(&part)) {
        splitter->restoreState(view[0].toByteArray());
    } else if (auto* area = qobject_cast<QAbstractScrollArea*>(&part)) {
        if (auto* text = qobject_cast<QPlainTextEdit*>(&part)) {
            putCaret(*text, view);
        }
        scrollTo(*area, view);
        // How long a page is, is known once it is laid out.
        QTimer::singleShot(0, area, [area, view] { scrollTo(*area, view); });
    }
}

} // namespace

FieldStates::FieldStates(const QWidget& page, Of what)
{
    eachPart(page, [&](QWidget& part, const QString& name) {
        if (isPartOfField(part)) {
            return;
        }
        if (what == Of::Choices || isIn(part, findPaneName)) {
            if (const QVariantList choice = choiceIn(part); !choice.isEmpty()) {
                m_choices.insert(name, choice.front());
            }
        }
        if (const QVariantList view = viewOf(part); !view.isEmpty()) {
            m_views.insert(name, view);
        }
    });
}

void FieldStates::putBack(QWidget& page) const
{
    eachPart(page, [&](QWidget& part, const QString& name) {
        if (const auto found = m_choices.find(name); found != m_choices.end()) {
            choose(part, *found);
        }
    });
    eachPart(page, [&](QWidget& part, const QString& name) {
        if (const auto found = m_views.find(name); found != m_views.end()) {
            putView(part, *found);
        }
    });
}

} // namespace ui
