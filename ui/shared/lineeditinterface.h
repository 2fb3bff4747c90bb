// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QLineEdit;

//! A line edit as screen readers know it. Of Qt's own, the word or the sentence at the end of the text, where whoever
//! has just typed is, or at a space before it, is looked for without end, and the program stands still (Qt 6.4); this
//! one gives it.
class LineEditInterface final : public QAccessibleWidget,
                                public QAccessibleTextInterface,
                                public QAccessibleEditableTextInterface {
public:
    //! From now on every line edit is spoken of by this; once is enough, and before there is a window.
    static void install();

    explicit LineEditInterface(QLineEdit *edit);

    [[nodiscard]] QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text what, const QString &text) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    // An offset of -1 is the end of the text, one of -2 the cursor. A password is not told.
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                           int *end) const override;
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                          int *end) const override;
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                       int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    void scrollToSubstring(int start, int end) override;

    // There is at most one, whose number is 0; its ends are -1 where there is none.
    [[nodiscard]] int selectionCount() const override;
    void selection(int number, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void setSelection(int number, int start, int end) override;
    void removeSelection(int number) override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] QLineEdit &edit() const;
    [[nodiscard]] bool isTold() const;
    [[nodiscard]] int offsetOf(int asked) const;
};
