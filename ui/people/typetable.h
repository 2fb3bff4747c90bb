// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/directory/records.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QGridLayout;

//! What each type of member may do, with a person's own type marked: the classic types, or the roles of the server.
class TypeTable final : public QWidget {
    Q_OBJECT
public:
    TypeTable(const Icons &icons, const Records &records, const QString &roleId, const QString &person,
              QWidget *parent = nullptr);

    //! One sentence on a classic type; empty for any other.
    [[nodiscard]] static QString description(const QString &roleId);

signals:
    void closeRequested();

private:
    struct Row {
        QString may {};
        QList<bool> types {};
    };
    struct Matrix {
        QStringList types {};
        QList<Row> rows {};
        int own = -1; // the person's column
    };

    [[nodiscard]] static Matrix classic(const QString &roleId);
    [[nodiscard]] static Matrix ofRoles(const Records &records, const QString &roleId);
    QWidget *makeHead();
    QWidget *makeGrid(const Matrix &matrix);
    QWidget *makeFoot(const QString &sentence);
    void addRow(QGridLayout &grid, const Matrix &matrix, const Row &row);
    void addLine(QGridLayout &grid);

    const Icons &m_icons;
};
