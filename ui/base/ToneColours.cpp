#include "ui/base/ToneColours.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

const QString keeperName = QStringLiteral("standpointToneKeeper");

class ToneKeeper : public QObject {
public:
    ToneKeeper(QWidget& widget, Tone tone, ToneOn where)
        : QObject(&widget)
        , m_widget(widget)
        , m_tone(tone)
        , m_where(where)
    {
        setObjectName(keeperName);
        widget.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_widget && event->type() == QEvent::PaletteChange) {
            apply();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const Tint& tint = Theme::of(m_widget.palette()).tint(m_tone);
        QPalette colours;
        colours.setColor(QPalette::WindowText, m_where == ToneOn::Frame ? tint.block : tint.text);
        if (m_where == ToneOn::WordsAndGround) {
            colours.setColor(QPalette::Window, tint.fill);
        }
        // Setting them tells of another palette once more.
        if (m_widget.palette().color(QPalette::WindowText) != colours.color(QPalette::WindowText) ||
            (m_where == ToneOn::WordsAndGround &&
             m_widget.palette().color(QPalette::Window) != colours.color(QPalette::Window))) {
            m_widget.setPalette(colours);
        }
    }

    QWidget& m_widget;
    Tone m_tone;
    ToneOn m_where;
};

void forgetKeeper(QWidget& widget)
{
    delete widget.findChild<QObject*>(keeperName, Qt::FindDirectChildrenOnly);
}

} // namespace

void putTone(QWidget& widget, Tone tone, ToneOn where)
{
    forgetKeeper(widget);
    new ToneKeeper(widget, tone, where);
}

void takeToneFrom(QWidget& widget)
{
    forgetKeeper(widget);
    widget.setPalette(QPalette());
}

} // namespace ui
