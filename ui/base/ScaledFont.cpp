#include "ui/base/ScaledFont.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace ui {

namespace {

class FontKeeper : public QObject {
public:
    FontKeeper(QWidget& widget, double factor, QFont::Weight weight)
        : QObject(&widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_weight(weight)
    {
        apply();
        widget.installEventFilter(this);
        watchParent();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_widget && event->type() == QEvent::ParentChange) {
            watchParent();
        } else if (event->type() == QEvent::ApplicationFontChange ||
                   (watched == m_parent && event->type() == QEvent::FontChange)) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// A widget with a size of its own hears nothing of another font of the application, unless it
    /// is a window; what it stands in does.
    void watchParent()
    {
        if (!m_parent.isNull()) {
            m_parent->removeEventFilter(this);
        }
        m_parent = m_widget.parentWidget();
        if (!m_parent.isNull()) {
            m_parent->installEventFilter(this);
        }
    }

    void apply()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setWeight(m_weight);
        m_widget.setFont(font);
    }

    QWidget& m_widget;
    QPointer<QWidget> m_parent;
    double m_factor;
    QFont::Weight m_weight;
};

} // namespace

void scaleFont(QWidget& widget, double factor, QFont::Weight weight)
{
    new FontKeeper(widget, factor, weight);
}

} // namespace ui
