// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/columnrow.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/iconlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;
using imports::DateOrder;
using imports::Field;

namespace {

constexpr int edge = 16;
constexpr int rowHeight = 44;
constexpr int headHeight = 32;
constexpr int choiceWidth = 256;

constexpr auto offered
    = std::to_array<Field>({ Field::Ignored, Field::Email, Field::Name, Field::GivenName, Field::FamilyName,
                             Field::Managed, Field::Notes, Field::Role, Field::Groups, Field::Place, Field::ValidFrom,
                             Field::ValidUntil, Field::PasswordSignIn, Field::Metadata });

bool isDate(Field field)
{
    return field == Field::ValidFrom || field == Field::ValidUntil;
}

} // namespace

ColumnRow::ColumnRow(const Icons &icons, const QString &heading, const imports::Column &column, QWidget *parent)
    : QWidget(parent)
    , m_theme(icons.theme())
    , m_heading(heading)
    , m_column(column)
    , m_value(new ElidedLabel(icons.theme(), TextStep::Body, ColorRole::Muted, this))
    , m_field(makeChoice(new QWidget(this)))
    , m_icon(new IconLabel(icons, u"minus"_s, ColorRole::Muted, 16, new QWidget(this)))
    , m_how(new ElidedLabel(icons.theme(), TextStep::Body, ColorRole::Text, m_icon->parentWidget()))
{
    setFixedHeight(m_theme.length(rowHeight));
    auto *name = new ElidedLabel(m_theme, TextStep::Strong, ColorRole::Text, this);
    name->setText(heading);
    name->setObjectName(u"columnHeading"_s);
    m_value->setObjectName(u"columnValue"_s);
    auto *row = new QHBoxLayout(this);
    arrange(*row, m_theme, { name, m_value, makeGoesTo(), makeHow() });
    showEditors();
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

// By shares of the width and never by what they say: all rows keep the same places.
void ColumnRow::arrange(QHBoxLayout &row, const Theme &theme, const std::array<QWidget *, 4> &cells)
{
    const auto [name, value, choice, how] = cells;
    for (auto *cell : cells)
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    choice->setMaximumWidth(theme.length(choiceWidth));
    row.setContentsMargins(edge, 0, edge, 1);
    row.setSpacing(12);
    row.addWidget(name, 3);
    row.addWidget(value, 4);
    row.addWidget(choice, 5);
    row.addSpacing(12);
    row.addWidget(how, 6);
}

QWidget *ColumnRow::makeHead(const Theme &theme)
{
    auto *head = new QWidget;
    head->setFixedHeight(theme.length(headHeight));
    std::array<QWidget *, 4> cells {};
    const std::array titles { tr("Column in the file"), tr("First value"), tr("Goes to"), tr("How it is read") };
    for (size_t at = 0; at < cells.size(); ++at) {
        auto *title = new ElidedLabel(theme, TextStep::SmallStrong, ColorRole::Muted);
        title->setText(titles.at(at));
        cells.at(at) = title;
    }
    arrange(*new QHBoxLayout(head), theme, cells);
    return head;
}

void ColumnRow::fillFields()
{
    for (const Field field : offered)
        m_field->addItem(ColumnWords::fieldName(field), int(field));
    const bool isOffered = std::find(offered.begin(), offered.end(), m_column.field) != offered.end();
    if (!isOffered) // a field that only the file's own heading gives
        m_field->addItem(ColumnWords::fieldName(m_column.field), int(m_column.field));
    m_field->setCurrentIndex(m_field->findData(int(m_column.field)));
}

// The wheel is for the page: see eventFilter().
QComboBox *ColumnRow::makeChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->installEventFilter(this);
    return choice;
}

QWidget *ColumnRow::makeGoesTo()
{
    fillFields();
    m_field->setObjectName(u"columnField"_s);
    //: For screen readers: where the column of this name goes
    m_field->setAccessibleName(tr("%1 goes to").arg(m_heading));
    m_field->setMaxVisibleItems(int(offered.size()) + 1);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(6);
    auto *row = new QHBoxLayout(m_field->parentWidget());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_field, 5);
    connect(m_field, &QComboBox::activated, this, &ColumnRow::takeField);
    return m_field->parentWidget();
}

void ColumnRow::makeKey()
{
    m_key = new QLineEdit(m_column.key, m_field->parentWidget());
    m_key->setObjectName(u"columnKey"_s);
    m_key->setAccessibleName(tr("Name of the metadata field for %1").arg(m_heading));
    m_key->setPlaceholderText(tr("Name of the field"));
    static_cast<QHBoxLayout *>(m_field->parentWidget()->layout())->addWidget(m_key, 6);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_column.key = text.trimmed();
        emit columnChanged(m_column);
    });
}

QWidget *ColumnRow::makeHow()
{
    m_how->setObjectName(u"columnHow"_s);
    auto *row = new QHBoxLayout(m_how->parentWidget());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_how, 1);
    return m_how->parentWidget();
}

void ColumnRow::makeOrder()
{
    m_order = makeChoice(m_how->parentWidget());
    m_order->setObjectName(u"columnOrder"_s);
    m_order->setAccessibleName(tr("Order of the dates in %1").arg(m_heading));
    for (const auto order : { DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst })
        m_order->addItem(ColumnWords::orderName(order), int(order));
    m_order->setCurrentIndex(m_order->findData(int(m_column.order)));
    m_how->parentWidget()->layout()->addWidget(m_order);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_column.order = DateOrder(m_order->currentData().toInt());
        emit columnChanged(m_column);
    });
}

void ColumnRow::takeField()
{
    m_column.field = Field(m_field->currentData().toInt());
    m_column.isDuplicate = false;
    if (m_column.field == Field::Metadata && m_column.key.isEmpty()) {
        const auto key = imports::metadataKey(m_heading);
        m_column.key = key.isEmpty() ? m_heading : key;
    }
    if (m_column.field != Field::Metadata)
        m_column.key.clear();
    m_hasBothWays = false;
    showEditors();
    emit columnChanged(m_column);
}

void ColumnRow::showEditors()
{
    const bool hasKey = m_column.field == Field::Metadata;
    const bool hasOrder = isDate(m_column.field) && m_hasBothWays;
    if (hasKey && !m_key)
        makeKey();
    if (hasOrder && !m_order)
        makeOrder();
    if (m_key) {
        m_key->setVisible(hasKey);
        if (m_key->text().trimmed() != m_column.key)
            m_key->setText(m_column.key);
    }
    if (m_order)
        m_order->setVisible(hasOrder);
}

void ColumnRow::showWords(const ColumnWords &words, const ColumnReport *report)
{
    if (report) {
        m_value->setText(report->values.value(0));
        m_value->setAccessibleName(tr("In %1: %2").arg(m_heading, report->values.join(u", "_s)));
        m_hasBothWays = report->bothWays > 0;
    }
    m_icon->setVisible(!words.icon.isEmpty());
    m_icon->setIcon(words.icon.isEmpty() ? u"minus"_s : words.icon, words.role);
    m_how->setRole(words.isQuiet ? ColorRole::Muted : ColorRole::Text);
    m_how->setText(words.text);
    m_how->setAccessibleName(words.text);
    m_field->setAccessibleDescription(words.text);
    showEditors();
}

void ColumnRow::focusChoice()
{
    if (m_key && m_key->isVisibleTo(this) && m_column.key.isEmpty())
        m_key->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

// The wheel scrolls the page: on its way it would change every choice it passes.
bool ColumnRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void ColumnRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(ColorRole::Line));
}
