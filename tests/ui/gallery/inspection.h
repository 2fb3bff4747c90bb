// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QMap>
#include <QStringList>

#include <algorithm>

class QAbstractItemView;
class QAbstractButton;
class QHeaderView;
class QLabel;
class QWidget;

//! How much things of a kind stand out from what is behind them.
struct Contrast {
    int count = 0;
    double least = 21; // 1 to 21

    void add(const Contrast &other)
    {
        count += other.count;
        least = std::min(least, other.least);
    }
};

//! Looks at one shown window as it is painted: what in it is clipped, too small to press, too pale, or nameless.
class Inspection final {
public:
    //! Text has to stand out from what is behind it by this, marks by the other (WCAG 2.2, 1.4.3 and 1.4.11).
    static constexpr double textContrast = 4.5;
    static constexpr double markContrast = 3.0;
    static constexpr int smallestTarget = 24; // logical pixels (2.5.8)

    explicit Inspection(QWidget &window);

    //! One line a finding: which widget, and what is wrong with it.
    [[nodiscard]] QStringList findings() const { return m_findings; }
    //! How many texts and marks were measured, and how much the palest stands out, by what they are.
    [[nodiscard]] const QMap<QString, Contrast> &measured() const { return m_measured; }

private:
    void look(QWidget &widget);
    void lookAtLabel(const QLabel &label);
    void lookAtButton(const QAbstractButton &button);
    void lookAtCells(const QAbstractItemView &view);
    void lookAtTitles(const QHeaderView &head);
    void lookForName(QWidget &widget);
    void measure(const QWidget &widget, const QRect &rect, const QString &kind, const QString &what);
    [[nodiscard]] const QWidget *covering(const QWidget &widget) const;
    void find(const QWidget &widget, const QString &what);

    QWidget &m_window;
    QImage m_picture;
    QStringList m_findings;
    QMap<QString, Contrast> m_measured;
};
