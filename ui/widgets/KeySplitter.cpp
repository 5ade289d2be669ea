#include "ui/widgets/KeySplitter.h"

#include "ui/base/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr const char* handleName = "standpointHandleName";

} // namespace

KeySplitter::KeySplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
}

void KeySplitter::addPart(QWidget* part, const QString& handle)
{
    part->setProperty(handleName, handle);
    addWidget(part);
    for (int i = 1; i < count(); ++i) {
        this->handle(i)->setAccessibleName(widget(i - 1)->property(handleName).toString());
        this->handle(i)->setAccessibleDescription(tr("The arrow keys move it."));
    }
}

QSplitterHandle* KeySplitter::createHandle()
{
    return new KeyHandle(orientation(), this);
}

KeyHandle::KeyHandle(Qt::Orientation orientation, QSplitter* splitter)
    : QSplitterHandle(orientation, splitter)
{
    setFocusPolicy(Qt::TabFocus);
}

void KeyHandle::keyPressEvent(QKeyEvent* event)
{
    const bool across = orientation() == Qt::Horizontal;
    const int at = across ? pos().x() : pos().y();
    const int step = fontMetrics().averageCharWidth() * 4;
    const int key = event->key();
    if (key == (across ? Qt::Key_Left : Qt::Key_Up)) {
        moveSplitter(at - step);
    } else if (key == (across ? Qt::Key_Right : Qt::Key_Down)) {
        moveSplitter(at + step);
    } else if (key == Qt::Key_Home) {
        moveSplitter(0);
    } else if (key == Qt::Key_End) {
        moveSplitter(across ? splitter()->width() : splitter()->height());
    } else {
        QSplitterHandle::keyPressEvent(event);
    }
}

void KeyHandle::paintEvent(QPaintEvent* event)
{
    QSplitterHandle::paintEvent(event);
    if (hasFocus()) {
        QPainter(this).fillRect(rect(), Theme::of(palette()).accent);
    }
}

} // namespace ui
