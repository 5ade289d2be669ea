#pragma once

#include "ui/base/WidgetMarks.h"

#include <QProxyStyle>

namespace ui {

class EnterPresses;
class RadioStops;

/// Fusion without its gradients: flat buttons and fields with one fine border, one plain focus
/// frame, and nothing that moves. Whatever takes the keyboard shows that it has it, lists and texts
/// by a frame around them. Enter presses the button that has the keyboard, and Tab comes upon a
/// group of choices once. A style costs less at the start of the program than a style sheet, and
/// follows the palette.
class FlatStyle : public QProxyStyle {
    Q_OBJECT

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;

private:
    EnterPresses* m_enter;
    RadioStops* m_radios;
};

} // namespace ui
