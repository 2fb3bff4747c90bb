// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rights/markeddelegate.h"

//! The first or last day of a right: a clock where it is still to come soon, a crossed-out calendar where it is over.
class DateDelegate final : public MarkedDelegate {
    Q_OBJECT
public:
    using MarkedDelegate::MarkedDelegate;

protected:
    [[nodiscard]] std::optional<Mark> mark(const QModelIndex &index) const override;
};
