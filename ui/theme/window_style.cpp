#include "ui/theme/window_style.h"

#include "ui/theme/appearance.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace ui::theme {

namespace {

constexpr int kComboArrow = 24;

bool isTextArea(const QWidget* widget) { return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget); }

bool isFlat(const QWidget* widget) { return widget && widget->property("flat").toBool(); }

/// A list on another ground than `surface` keeps it when the theme changes.
void followGround(QWidget* view) {
    if (view->property("annealGround").toBool()) return;
    view->setProperty("annealGround", true);
    followTheme(view, [view] {
        QPalette palette = view->palette();
        palette.setColor(QPalette::Base, color(&Theme::sunken));
        view->setPalette(palette);
    });
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WindowStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* bar = qobject_cast<QScrollBar*>(widget)) {
        bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // only the handle is painted
        bar->setAttribute(Qt::WA_Hover);
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        area->setFrameShape(QFrame::NoFrame);
        area->viewport()->setAutoFillBackground(false); // regions paint their ground
        if (area->widget()) area->widget()->setAutoFillBackground(false);
    } else if (qobject_cast<QAbstractItemView*>(widget) && widget->property("ground").toString() == u"sunken") {
        followGround(widget);
    } else if (isTextArea(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_UnderlineShortcut: return 0; // the letters still work with Alt
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ComboBox_Popup: return 0; // a list under the field, not a menu over it
    case SH_Menu_Scrollable: return 1;
    case SH_ScrollBar_Transient: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_FocusFrame_Mask: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return px(8);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    case PM_SplitterWidth: return 1;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget)) return isFlat(widget) ? 0 : px(4);
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuVMargin: return px(4);
    case PM_SmallIconSize: return px(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const {
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        // QPushButton counts 4 px between icon and words; the grid has 8.
        const int icon = button && !button->icon.isNull() && !button->text.isEmpty() ? px(8) - 4 : 0;
        const int drop = widget && widget->property("drop").toBool() ? px(18) : 0;
        return {contents.width() + icon + drop + 2 * buttonPadding(widget) + 2, px(28)};
    }
    case CT_ComboBox: return {contents.width() + fieldPadding(widget) + px(kComboArrow) + 4, px(28)};
    case CT_LineEdit: return {contents.width() + 2 * fieldPadding(widget), px(28)};
    case CT_MenuBarItem: return {contents.width() + px(20), px(28)};
    case CT_ToolButton: return {contents.width() + px(10), std::max(contents.height(), px(28))};
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth == 0 || isFlat(widget)) return option->rect;
        const int padding = fieldPadding(widget);
        return option->rect.adjusted(padding, 1, -padding, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar) return {};
        const QRect all = bar->rect, handle = scrollHandle(*bar);
        const bool upright = bar->orientation == Qt::Vertical;
        switch (sub) {
        case SC_ScrollBarSlider: return handle;
        case SC_ScrollBarGroove: return all;
        case SC_ScrollBarSubPage:
            return upright ? QRect(all.topLeft(), QPoint(all.right(), handle.top() - 1))
                           : QRect(all.topLeft(), QPoint(handle.left() - 1, all.bottom()));
        case SC_ScrollBarAddPage:
            return upright ? QRect(QPoint(all.left(), handle.bottom() + 1), all.bottomRight())
                           : QRect(QPoint(handle.right() + 1, all.top()), all.bottomRight());
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int left = fieldPadding(widget) - (combo && combo->editable ? 2 : 1); // a line edit and a label indent by themselves
        switch (sub) {
        case SC_ComboBoxEditField: return visualRect(option->direction, option->rect, option->rect.adjusted(left, 1, -px(kComboArrow), -1));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, option->rect,
                              {option->rect.right() - px(kComboArrow) + 1, option->rect.top(), px(kComboArrow), option->rect.height()});
        case SC_ComboBoxFrame: return option->rect;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner: return; // focus is drawn by each control
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0 && !isFlat(widget))
            paintField(*painter, option->rect, option->state.testFlag(State_Enabled), option->state.testFlag(State_HasFocus), widget);
        return;
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->setPen(color(&Theme::border));
        painter->setBrush(element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(color(&Theme::surface)));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) paintButtonFace(*painter, *button, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) paintButtonLabel(*painter, *button, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            const QRect room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).adjusted(1, 0, 0, 0);
            painter->setPen(color(option->state.testFlag(State_Enabled) ? &Theme::text : &Theme::text3));
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width()));
        }
        return;
    case CE_ShapedFrame:
        if (isTextArea(widget)) {
            if (!isFlat(widget)) paintField(*painter, option->rect, option->state.testFlag(State_Enabled), widget->hasFocus(), widget);
            return;
        }
        break;
    case CE_FocusFrame: paintFocusRing(*painter, option->rect); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, color(&Theme::window)); return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, color(&Theme::window));
            if (option->state.testFlag(State_Selected) || option->state.testFlag(State_Sunken)) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(color(&Theme::select));
                painter->drawRoundedRect(option->rect, 4, 4);
            }
            painter->setPen(color(option->state.testFlag(State_Enabled) ? &Theme::text : &Theme::text3));
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
        }
        return;
    case CE_Splitter: painter->fillRect(option->rect, color(&Theme::line)); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) paintScrollBar(*painter, *bar);
        return;
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const bool focused =
                option->state.testFlag(State_HasFocus) || (widget && widget->focusProxy() && widget->focusProxy()->hasFocus());
            paintField(*painter, option->rect, option->state.testFlag(State_Enabled), focused, widget);
            paintComboArrow(*painter, *combo);
        }
        return;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            paintToolButtonFace(*painter, *button);
            QStyleOptionToolButton label = *button;
            label.state &= ~(State_Sunken | State_On);
            label.palette.setColor(QPalette::ButtonText, color(button->state.testFlag(State_On) ? &Theme::accent : &Theme::text2));
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui::theme
