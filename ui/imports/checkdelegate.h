// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/shapedtexts.h"

#include <QStyledItemDelegate>

#include <array>

class CellEditor;
class CheckModel;
class CheckTable;
class RowWatch;

//! Paints the cells of a check: what is wrong in a red box with its reason, hints in amber; and makes their editors.
class CheckDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CheckDelegate(const Icons &icons, const CheckModel &model, CheckTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    //! Says what is to be said about what stands in the editor.
    void advise(CellEditor &editor, const QModelIndex &index) const;

private:
    //! A cell as it is painted.
    struct Look {
        QString text {};
        QString words {}; // below it
        QString icon {}; // before it
        ColorRole iconRole = ColorRole::Text;
        ColorRole ink = ColorRole::Text;
        ColorRole ground = ColorRole::Base; // of its box
        ColorRole edge = ColorRole::Edge; // of its box, and of the words
        bool hasBox = false;
        bool hasChoice = false; // an arrow tells that there is one
    };

    [[nodiscard]] Look lookOf(const QModelIndex &index) const;
    [[nodiscard]] bool isCurrentRow(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLook(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option, const Look &look) const;
    void paintLine(QPainter &painter, const QRect &place, Qt::LayoutDirection direction, const QString &text,
                   TextStep step, ColorRole ink) const;
    [[nodiscard]] const QFont &font(TextStep step) const { return m_fonts.at(size_t(step)); }

    const Icons &m_icons;
    const CheckModel &m_model;
    CheckTable &m_table;
    RowWatch *m_watch;
    std::array<QFont, size_t(TextStep::Badge) + 1> m_fonts; // by step: making one takes longer than a cell may
    mutable ShapedTexts m_texts;
};
