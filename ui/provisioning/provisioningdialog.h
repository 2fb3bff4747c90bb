// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/people/formdialog.h"

class IconLabel;
class ProvisioningReading;
class QPushButton;
class WhyBox;
struct Integration;

//! "SCIM and directories": what adds and suspends people besides those who work here, and what follows from that.
class ProvisioningDialog final : public FormDialog {
    Q_OBJECT
public:
    ProvisioningDialog(const PageParts &parts, QWidget *parent);

signals:
    //! The people whom the directory keeps out are to be seen.
    void suspendedRequested();

private:
    QWidget *makeSuspended();
    [[nodiscard]] QWidget *makeLimits() const;
    QWidget *makeImports();
    QWidget *makeSetUp();
    QWidget *section(const QString &title, const QList<QWidget *> &rows) const;
    void showAll();
    void showVerdict();
    void showSuspended();
    void showImports();
    QWidget *importRow(const Integration &integration) const;

    ProvisioningReading *m_reading;
    WhyBox *m_verdict;
    TextLabel *m_suspended;
    QPushButton *m_showSuspended;
    QWidget *m_limits; // what follows from SCIM
    TextLabel *m_importsNote;
    QVBoxLayout *m_imports;
};
