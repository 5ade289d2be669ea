#include "ui/ScaledFont.h"

#include <QApplication>
#include <QEvent>
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
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * m_factor);
        font.setWeight(m_weight);
        m_widget.setFont(font);
    }

    QWidget& m_widget;
    double m_factor;
    QFont::Weight m_weight;
};

} // namespace

void scaleFont(QWidget& widget, double factor, QFont::Weight weight)
{
    new FontKeeper(widget, factor, weight);
}

} // namespace ui
