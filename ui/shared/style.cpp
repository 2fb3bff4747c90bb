// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldHeight = 32;
constexpr int smallestTarget = 24; // to be pressed by mouse or finger (WCAG 2.2, 2.5.8)
constexpr int smallFieldHeight = 28;
constexpr int arrowWidth = 30;
constexpr int spinWidth = 22;
constexpr int fieldMargin = 10;
constexpr int lineEditMargin = 2; // QLineEdit adds it itself, inside the contents rectangle

bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool hasLeadingIcon(const QWidget &field)
{
    const auto buttons = field.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QToolButton *button) {
        const bool left = button->geometry().center().x() < field.width() / 2;
        return left == field.isLeftToRight();
    });
}

bool isChoiceList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && widget->parentWidget()
        && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
    case QStyle::PE_IndicatorButtonDropDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

} // namespace

TurnstileStyle::TurnstileStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void TurnstileStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->document()->setDocumentMargin(6);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Outside of dialogs Qt leaves Enter on a button to the desktop; people expect it to press everywhere.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
}

ColorRole TurnstileStyle::outlineOf(const QStyleOption &option, const QWidget *widget) const
{
    const QString state = widget ? widget->property("state").toString() : QString();
    if (!option.state.testFlag(QStyle::State_Enabled))
        return ColorRole::Edge;
    if (state == u"bad")
        return ColorRole::Bad;
    if (state == u"warn")
        return ColorRole::Hold;
    if (option.state.testFlag(QStyle::State_HasFocus))
        return ColorRole::Accent;
    return option.state.testFlag(QStyle::State_ReadOnly) ? ColorRole::Edge : ColorRole::Control;
}

void TurnstileStyle::drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const Saved saved(painter);
    const bool enabled = option.state.testFlag(State_Enabled);
    const qreal thickness = enabled && option.state.testFlag(State_HasFocus) ? 2 : 1;
    painter.setPen(QPen(color(outlineOf(option, widget)), thickness));
    painter.setBrush(color(enabled ? ColorRole::Base : ColorRole::Window));
    painter.drawRoundedRect(::outlineOf(option.rect, thickness), 6 - thickness / 2, 6 - thickness / 2);
}

void TurnstileStyle::drawSortArrow(QPainter &painter, const QStyleOptionHeader &option) const
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const Saved saved(painter);
    painter.translate(QRectF(centred(option.rect, 12)).center());
    if (option.sortIndicator == QStyleOptionHeader::SortUp)
        painter.rotate(180);
    painter.setPen(QPen(color(ColorRole::Text), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(0, 4), QPointF(0, -3.5));
    painter.drawPolyline(QPolygonF { QPointF(-3, -0.5), QPointF(0, -3.5), QPointF(3, -0.5) });
}

void TurnstileStyle::drawRow(QPainter &painter, const QStyleOption &option) const
{
    if (option.state.testFlag(State_Selected))
        painter.fillRect(option.rect, color(ColorRole::Selection));
    else if (option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        painter.fillRect(option.rect, color(ColorRole::Hover));
}

void TurnstileStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const ColorRole ink = option->state.testFlag(State_Enabled) ? ColorRole::Text : ColorRole::Disabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return m_indicators.drawTick(*painter, *option);
    case PE_IndicatorRadioButton:
        return m_indicators.drawRadio(*painter, *option);
    case PE_FrameFocusRect:
        return; // the focus ring is a QFocusFrame, fields and rows draw their own
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawRow(*painter, *option);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const auto closed = option->direction == Qt::LeftToRight ? Qt::RightArrow : Qt::LeftArrow;
            m_indicators.drawArrow(*painter, option->rect, option->state.testFlag(State_Open) ? Qt::DownArrow : closed,
                                   ColorRole::Muted);
        }
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawSortArrow(*painter, *header);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On))
            m_indicators.drawCheck(*painter, centred(option->rect, Indicators::side), ink);
        return;
    case PE_FrameLineEdit:
        return drawField(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        else if (!isInsideField(widget))
            painter->fillRect(option->rect, color(ColorRole::Base));
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return drawField(*painter, *option, widget);
        break;
    default:
        if (const auto direction = arrowOf(element))
            return m_indicators.drawArrow(*painter, option->rect, *direction, ink);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TurnstileStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawChosenText(*painter, *combo, widget);
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item); // the text of a chosen row keeps its colour
            for (const auto group : { QPalette::Active, QPalette::Inactive })
                calm.palette.setColor(group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TurnstileStyle::drawChosenText(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const
{
    if (option.editable)
        return;
    QRect rect = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    if (!option.currentIcon.isNull()) {
        const QRect icon = alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, rect);
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const int taken = option.iconSize.width() + 6;
        rect.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0,
                    option.direction == Qt::LeftToRight ? 0 : -taken, 0);
    }
    const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter.setPen(color(enabled ? ColorRole::Text : ColorRole::Disabled));
    painter.drawText(rect, int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
}

void TurnstileStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    const ColorRole ink = option->state.testFlag(State_Enabled) ? ColorRole::Text : ColorRole::Disabled;
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        drawField(*painter, *option, widget);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        return m_indicators.drawArrow(*painter, arrow, Qt::DownArrow, ink);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        if (spin->frame)
            drawField(*painter, *option, widget);
        return drawSpinButtons(*painter, *spin, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void TurnstileStyle::drawSpinButtons(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget) const
{
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option.state.testFlag(State_Enabled);
    const auto button = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        if (option.activeSubControls == part && option.state.testAnyFlags({ State_Sunken | State_MouseOver }))
            painter.fillRect(rect, color(option.state.testFlag(State_Sunken) ? ColorRole::Sunken : ColorRole::Hover));
        m_indicators.drawArrow(painter, rect, direction,
                               enabled && option.stepEnabled.testFlag(step) ? ColorRole::Text : ColorRole::Disabled);
    };
    button(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    button(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

int TurnstileStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return Indicators::side;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LineEditIconMargin:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return isChoiceList(widget) ? 6 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DefaultFrameWidth:
        // Room for the round corners and the 2 px of focus around a square viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TurnstileStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // Alt and the first letter open a menu; the line under it is noise
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_AboveWidget:
        return hint == SH_FocusFrame_AboveWidget;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_LineEdit_PasswordCharacter:
        return u'\u2022';
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect TurnstileStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element != SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth == 0)
        return option->rect;
    const int leading = widget && hasLeadingIcon(*widget) ? 2 : fieldMargin - lineEditMargin;
    return visualRect(option->direction, option->rect,
                      option->rect.adjusted(leading, 2, lineEditMargin - fieldMargin, -2));
}

QRect TurnstileStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                     const QWidget *widget) const
{
    const QRect field = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, field, rect); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        const int margin = combo->editable ? fieldMargin - lineEditMargin : fieldMargin;
        if (part == SC_ComboBoxEditField)
            return placed(field.adjusted(margin, 2, -arrowWidth, -2));
        if (part == SC_ComboBoxArrow)
            return placed(field.adjusted(field.width() - arrowWidth, 0, 0, 0));
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const int taken = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 2 : spinWidth + 2;
        const QRect buttons = field.adjusted(field.width() - taken, 2, -2, -2);
        if (part == SC_SpinBoxEditField)
            return placed(field.adjusted(spin->frame ? fieldMargin - lineEditMargin : 2, 2, -taken, -2));
        if (part == SC_SpinBoxUp)
            return placed(buttons.adjusted(0, 0, 0, -buttons.height() / 2));
        if (part == SC_SpinBoxDown)
            return placed(buttons.adjusted(0, (buttons.height() + 1) / 2, 0, 0));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize TurnstileStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    if (type == CT_ItemViewItem && isChoiceList(widget))
        return QProxyStyle::sizeFromContents(type, option, contents, widget).expandedTo({ 0, smallFieldHeight });
    if (type == CT_CheckBox || type == CT_RadioButton)
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            .expandedTo({ smallestTarget, smallestTarget });
    if (type != CT_LineEdit && type != CT_ComboBox && type != CT_SpinBox)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool small = widget && widget->property("small").toBool();
    const int height
        = std::max(small ? smallFieldHeight : fieldHeight, option->fontMetrics.height() + (small ? 8 : 12));
    const int extra = type == CT_ComboBox ? fieldMargin + arrowWidth
        : type == CT_SpinBox              ? fieldMargin + spinWidth
                                          : 2 * fieldMargin;
    return { contents.width() + extra, height };
}
