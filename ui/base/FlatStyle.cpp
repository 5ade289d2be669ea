#include "ui/base/FlatStyle.h"

#include "ui/base/EnterPresses.h"
#include "ui/base/FlatControls.h"
#include "ui/base/FlatFrames.h"
#include "ui/base/FlatMarks.h"
#include "ui/base/FocusPath.h"
#include "ui/base/RadioStops.h"
#include "ui/base/Targets.h"
#include "ui/base/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace ui {

FlatStyle::FlatStyle()
    : QProxyStyle(QStringLiteral("fusion"))
    , m_enter(new EnterPresses(this))
    , m_radios(new RadioStops(this))
{
    new FocusPath(this);
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: paintButton(*option, *painter, widget); return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus)) {
            paintButton(*option, *painter, widget);
        }
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0) {
            paintFieldBox(*option, *painter);
            return;
        }
        break;
    case PE_FrameFocusRect: {
        paintFocusFrame(*option, *painter);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paintSortArrow(*header, *painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox: paintCheckMark(*option, *painter); return;
    case PE_IndicatorRadioButton: paintRadioMark(*option, *painter); return;
    case PE_IndicatorArrowDown: paintArrow(*option, *painter, Qt::DownArrow); return;
    case PE_IndicatorArrowUp: paintArrow(*option, *painter, Qt::UpArrow); return;
    case PE_IndicatorArrowLeft: paintArrow(*option, *painter, Qt::LeftArrow); return;
    case PE_IndicatorArrowRight: paintArrow(*option, *painter, Qt::RightArrow); return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          Theme::of(option->palette).line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1,
                          Theme::of(option->palette).line);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_HeaderSection) {
        const Theme& theme = Theme::of(option->palette);
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonBevel && button != nullptr &&
        button->features.testFlag(QStyleOptionButton::Flat) && button->state & State_HasFocus) {
        // A flat button has no box of its own.
        paintButton(*option, *painter, widget);
        return;
    }
    if (element == CE_ShapedFrame && framedArea(widget) != nullptr) {
        paintAreaFrame(*option, *painter, framedArea(widget)->frameShadow() != QFrame::Plain);
        return;
    }
    if (element == CE_HeaderEmptyArea || element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        element == CE_TabBarTabShape && tab != nullptr) {
        paintTab(*tab, *painter);
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        bar != nullptr && (element == CE_ProgressBarGroove || element == CE_ProgressBarContents)) {
        element == CE_ProgressBarGroove ? paintProgressGroove(*bar, *painter)
                                        : paintProgress(*bar, *painter);
        return;
    }
    if (element == CE_Splitter) {
        paintSplitter(*option, *painter);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        element == CE_MenuBarItem && item != nullptr) {
        const bool chosen = option->state & (State_Selected | State_Sunken);
        painter->fillRect(option->rect, chosen ? Theme::of(option->palette).chosen
                                               : option->palette.color(QPalette::Base));
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->palette,
                     option->state & State_Enabled, item->text, QPalette::WindowText);
        return;
    }
    if (element == CE_PushButtonLabel && PrimaryMark::isOn(widget) &&
        (option->state & State_Enabled)) {
        QStyleOptionButton primary = *qstyleoption_cast<const QStyleOptionButton*>(option);
        primary.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).onAccent);
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    const auto part = [&](SubControl which) {
        return subControlRect(control, option, which, widget);
    };
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(*bar, *painter, part(SC_ScrollBarSlider));
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        paintComboBox(*combo, *painter, part(SC_ComboBoxArrow));
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
        paintSpinBox(*spin, *painter, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr) {
        return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void FlatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    m_enter->follow(*widget);
    m_radios->follow(*widget);
    if (framedArea(widget) != nullptr) {
        auto* frame = qobject_cast<QFrame*>(widget);
        if (frame->frameShape() == QFrame::NoFrame) {
            // Room for the frame that shows when it has the keyboard.
            frame->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Plain));
        }
    }
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option != nullptr ? option->fontMetrics.height() : 16;
    if (type == CT_PushButton) {
        result.setHeight(std::max(result.height(), text + text * 3 / 4));
        result.setWidth(size.width() + text * 3 / 2);
    }
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(std::max(result.height(), text + text * 3 / 4));
    }
    switch (type) {
    case CT_PushButton:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_TabBarTab:
    case CT_MenuItem:
    case CT_ItemViewItem:
    case CT_MenuBarItem: result = result.expandedTo(QSize(leastTarget, leastTarget)); break;
    default: break;
    }
    return result;
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0) {
        const int room = option->fontMetrics.height() / 4;
        return rect.adjusted(room, 0, -room, 0);
    }
    return rect;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 5;
    case PM_DefaultFrameWidth:
        return takesFocusFrame(widget) ? focusWidth
                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return (widget != nullptr ? widget->fontMetrics().height() : 16) * 4 / 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        // As large as the text beside it.
        return widget != nullptr ? widget->fontMetrics().height() * 4 / 5
                                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin: return (option != nullptr ? option->fontMetrics.height() : 16) * 5 / 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    // Nothing on this screen moves by itself.
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
