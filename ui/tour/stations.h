// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Program;
class QUrl;
class Tour;

//! The guided tour of the whole program, from signing in to deleting. Grows with every page.
void addStations(Tour &tour, Program &program);
