// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rights/markeddelegate.h"

//! Where a right holds: the name behind the icon of its kind.
class ScopeDelegate final : public MarkedDelegate {
    Q_OBJECT
public:
    using MarkedDelegate::MarkedDelegate;

protected:
    [[nodiscard]] std::optional<Mark> mark(const QModelIndex &index) const override;
};
