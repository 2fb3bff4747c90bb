// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/formdialog.h"

#include "ui/people/formarea.h"
#include "ui/shared/banner.h"
#include "ui/shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

FormDialog::FormDialog(const PageParts &parts, const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_name(name)
    , m_heading(new TextLabel(parts.theme(), TextStep::Section))
    , m_sentence(new TextLabel(parts.theme(), TextStep::Body, ColorRole::Muted))
    , m_banner(new Banner(parts.theme(), parts.icons))
    , m_rows(new QVBoxLayout)
    , m_area(new FormArea(m_rows))
    , m_foot(new QHBoxLayout)
    , m_hint(new TextLabel(parts.theme(), TextStep::Small, ColorRole::Muted))
    , m_buttons(new QDialogButtonBox)
    , m_cancel(m_buttons->addButton(QDialogButtonBox::Cancel))
{
    setObjectName(name + "Dialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    m_heading->setObjectName(name + "Heading"_L1);
    m_banner->setObjectName(name + "Banner"_L1);
    for (TextLabel *label : { m_heading, m_sentence }) {
        label->setWordWrap(true);
        label->hide();
    }
    m_rows->setContentsMargins(margin, 0, margin, margin);
    m_rows->setSpacing(16);
    m_rows->addStretch(0); // where no row takes the room
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(m_sentence);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(margin, 0, margin, 0);
    notice->addWidget(m_banner);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, margin, 0, 0); // at its sides the form has room for its scroll bar
    body->setSpacing(16);
    body->addLayout(head);
    body->addLayout(notice);
    body->addWidget(m_area, 1);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(line);
    column->addWidget(makeFoot());
    setNarrowest(480);
    // Also where closing is held up: what it is about belongs to an account that was left.
    connect(&parts.session, &Session::forgotten, this, [this] { done(Rejected); });
}

// In the layout: a minimum of the window's own would let it be narrower than its words.
void FormDialog::setNarrowest(int width)
{
    static_cast<QVBoxLayout *>(layout())->addStrut(m_parts.theme().length(width));
}

QWidget *FormDialog::makeFoot()
{
    m_cancel->setObjectName(m_name + "Cancel"_L1);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    m_hint->setObjectName(m_name + "Hint"_L1);
    m_hint->setWordWrap(true);
    m_hint->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QWidget;
    m_foot->setContentsMargins(margin, 12, margin, 12);
    m_foot->setSpacing(8);
    m_foot->addWidget(m_hint, 1);
    m_foot->addWidget(m_buttons);
    foot->setLayout(m_foot);
    return foot;
}

void FormDialog::setHeading(const QString &heading, const QString &sentence)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence.isEmpty() ? heading : QString(heading + u' ' + sentence));
}

void FormDialog::addRow(QWidget *widget, int stretch)
{
    m_rows->insertWidget(m_rows->count() - 1, widget, stretch);
}

void FormDialog::addRow(QLayout *row)
{
    m_rows->insertLayout(m_rows->count() - 1, row);
}

QPushButton *FormDialog::addConfirm(const QString &text, const QString &suffix)
{
    auto *confirm = new QPushButton(text);
    confirm->setObjectName(m_name + suffix);
    confirm->setProperty("kind", u"primary"_s);
    confirm->setDefault(true);
    m_buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    return confirm;
}

void FormDialog::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setAccessibleName(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormDialog::addToFoot(QWidget *widget, int stretch)
{
    m_foot->insertWidget(m_foot->count() - 2, widget, stretch);
}

void FormDialog::fit()
{
    activateAll();
    if (!m_isChosen)
        m_least = 0;
    takeRoom();
    if (!m_isChosen)
        m_least = height();
}

// From the inside out, or what has changed deep inside would not be known yet.
void FormDialog::activateAll()
{
    const auto widgets = m_area->findChildren<QWidget *>();
    std::for_each(widgets.rbegin(), widgets.rend(), [](const QWidget *widget) {
        if (QLayout *inner = widget->layout())
            inner->activate();
    });
    m_area->updateGeometry();
    layout()->activate();
}

// A window does not follow its form by itself where heights follow from widths.
void FormDialog::takeRoom()
{
    const QRect screen = this->screen()->availableGeometry();
    const int most = screen.height() - (frameGeometry().height() - height());
    const int needed = qMin(layout()->totalHeightForWidth(width()), most);
    if (const int wanted = qMax(m_least, needed); wanted != height())
        resize(width(), wanted);
    if (isVisible() && frameGeometry().bottom() > screen.bottom())
        move(x(), qMax(screen.top(), screen.bottom() + 1 - frameGeometry().height()));
}

bool FormDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        takeRoom();
    return isHandled;
}

// What comes from outside is somebody's wish, but for what screens of odd scales make of ours.
void FormDialog::resizeEvent(QResizeEvent *event)
{
    constexpr int rounding = 2;
    QDialog::resizeEvent(event);
    if (!event->spontaneous()) {
        m_given = height();
    } else if (qAbs(height() - m_given) > rounding) {
        m_least = height();
        m_isChosen = true;
    }
}

// Before it finds its place over its window.
void FormDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_least = height();
        activateAll();
        takeRoom();
    }
    QDialog::showEvent(event);
}

void FormDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme().color(ColorRole::Window));
}
