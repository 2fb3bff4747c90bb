// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/directorymodel.h"

//! The ids that are ticked, as the table shows them, those the filters hide at the end.
QList<qint64> tickedRows(const DirectoryModel &model);
