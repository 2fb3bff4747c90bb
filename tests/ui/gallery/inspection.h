// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

class QAbstractItemView;
class QAbstractButton;
class QLabel;
class QWidget;

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
    //! How many texts and marks were measured.
    [[nodiscard]] int measured() const { return m_measured; }

private:
    void look(QWidget &widget);
    void lookAtLabel(const QLabel &label);
    void lookAtButton(const QAbstractButton &button);
    void lookAtCells(const QAbstractItemView &view);
    void lookForName(QWidget &widget);
    void measure(const QWidget &widget, const QRect &rect, double least, const QString &what);
    [[nodiscard]] bool isCovered(const QWidget &widget) const;
    void find(const QWidget &widget, const QString &what);

    QWidget &m_window;
    QImage m_picture;
    QStringList m_findings;
    int m_measured = 0;
};
