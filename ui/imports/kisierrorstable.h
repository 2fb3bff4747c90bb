// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/kisierrorsmodel.h"
#include "ui/shared/icons.h"

#include <QTableView>

//! The errors of an import, to be read and saved.
class KisiErrorsTable final : public QTableView {
    Q_OBJECT
public:
    explicit KisiErrorsTable(const Icons &icons, QWidget *parent = nullptr);

    void setErrors(const QList<ImportError> &errors);
    //! As a spreadsheet opens it.
    [[nodiscard]] QByteArray csv() const;

private:
    KisiErrorsModel m_model;
};
