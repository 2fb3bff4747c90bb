// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;
class RecordTable;
class TextLabel;

//! A tick for each column a table can show, and the way back to how it was.
class ColumnsList final : public QWidget {
    Q_OBJECT
public:
    ColumnsList(const Theme &theme, RecordTable &table, QWidget *parent = nullptr);

private:
    void addTick(int column, QVBoxLayout &layout);
    void showState();

    RecordTable &m_table;
    TextLabel *m_hint;
};
