// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railfoot.h"

#include "ui/shared/avatar.h"
#include "ui/shared/initials.h"
#include "ui/shared/popover.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/accounttexts.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RailFoot::RailFoot(const Icons &icons, QWidget *parent)
    : QAbstractButton(parent)
    , m_icons(icons)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&icons.theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractButton::clicked, this, &RailFoot::openDetails);
}

QString RailFoot::personName() const
{
    return m_account.user.name.trimmed().isEmpty() ? m_account.user.email : m_account.user.name;
}

QString RailFoot::person() const
{
    if (m_account.roleName.isEmpty())
        return personName();
    //: Who is signed in and as what, such as "Maren Holt, Organization administrator"
    return tr("%1, %2").arg(personName(), m_account.roleName);
}

void RailFoot::showAccount(const Account &account)
{
    m_account = account;
    //: The organization, then the person: read aloud
    setAccessibleName(tr("%1, %2").arg(account.organization.name, person()));
    // Without one the tool tip is read out, its markup too.
    setAccessibleDescription(tr("Server: %1").arg(account.server.authority()));
    setToolTip(u"<p>%1</p>"_s.arg(accessibleName().toHtmlEscaped()));
    update();
}

void RailFoot::setCompact(bool compact)
{
    m_isCompact = compact;
    update();
}

QSize RailFoot::sizeHint() const
{
    return { 40, m_icons.theme().length(72) };
}

void RailFoot::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void RailFoot::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void RailFoot::paintEvent(QPaintEvent *)
{
    constexpr int leading = 14;
    constexpr int avatar = 32;
    QPainter painter(this);
    const auto &theme = m_icons.theme();
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.color(isDown() ? ColorRole::Sunken : ColorRole::Hover));
    if (m_isCompact) {
        const QRect square((width() - avatar) / 2, (height() - avatar) / 2, avatar, avatar);
        paintAvatar(painter, square, initials(m_account.user.name, m_account.user.email), number(m_account.user.id),
                    theme);
        return;
    }
    const auto write = [&](const QRect &line, const QString &text, TextStep step, ColorRole role) {
        painter.setFont(theme.font(step));
        painter.setPen(theme.color(role));
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    const int top = (height() - theme.length(52)) / 2;
    const int room = width() - 2 * leading + 6;
    write({ leading, top, room, theme.length(20) }, m_account.organization.name, TextStep::Strong, ColorRole::Text);
    write({ leading, top + theme.length(20), room, theme.length(16) }, personName(), TextStep::Small, ColorRole::Muted);
    write({ leading, top + theme.length(36), room, theme.length(16) }, account::roleText(m_account), TextStep::Small,
          ColorRole::Muted);
}

void RailFoot::openDetails()
{
    if (m_details)
        m_details->deleteLater();
    m_details = new Popover(m_icons.theme(), this);
    m_details->setObjectName(u"accountDetails"_s);
    m_details->setAccessibleName(tr("Account"));
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(2);
    addLines(*column);
    auto *signOut = new QPushButton(m_icons.icon(u"sign-out"_s), tr("Sign out"));
    signOut->setObjectName(u"signOut"_s);
    signOut->setProperty("kind", u"plain"_s);
    column->addSpacing(10);
    column->addWidget(signOut, 0, Qt::AlignLeft);
    connect(signOut, &QPushButton::clicked, this, [this] {
        m_details->close();
        emit signOutRequested();
    });
    m_details->openBelow(*this);
    signOut->setFocus();
}

void RailFoot::addLines(QVBoxLayout &column)
{
    constexpr int widest = 280;
    const auto add = [&](const QString &text, TextStep step, ColorRole role) {
        if (text.isEmpty())
            return;
        auto *line = new TextLabel(m_icons.theme(), step, role);
        line->setText(text);
        line->setWordWrap(true);
        line->setFixedWidth(widest);
        column.addWidget(line);
    };
    add(m_account.user.name, TextStep::Section, ColorRole::Text);
    add(m_account.user.email, TextStep::Small, ColorRole::Muted);
    column.addSpacing(8);
    add(m_account.organization.name, TextStep::Strong, ColorRole::Text);
    add(account::roleText(m_account), TextStep::Small, ColorRole::Muted);
    add(tr("Server: %1").arg(m_account.server.authority()), TextStep::Small, ColorRole::Muted);
    column.addSpacing(8);
    add(account::expiryText(m_account), TextStep::Small, ColorRole::Muted);
}
