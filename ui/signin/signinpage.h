// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/appearance.h"
#include "ui/shared/icons.h"
#include "ui/signin/signintexts.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLayout;
class QPushButton;
class Session;
class SignInCard;

//! The first screen: how to get in, where to, and what it looks like.
class SignInPage final : public QWidget {
    Q_OBJECT
public:
    SignInPage(Session &session, const Icons &icons, int demoUsers, QWidget *parent = nullptr);

    void setServer(const QUrl &server);
    void setPerson(const QString &organization, const QString &email);
    void setAppearance(Appearance appearance);
    void say(const signin::Message &message);
    void focusForm();

signals:
    void demoRequested();
    void resumeRequested();
    void backRequested();
    void appearanceChosen(Appearance appearance);
    void settingsRequested();
    void helpRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(QWidget &middle);
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QLayout *foot();

    const Icons &m_icons;
    SignInCard *m_card;
    QPushButton *m_server;
    QComboBox *m_appearance;
};
