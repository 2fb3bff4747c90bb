// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Program;
class Tour;

//! The way through the whole program, from signing in to deleting. Grows with every page.
void addWalk(Tour &tour, Program &program);
//! Behind it: dark, high contrast, and a narrow window.
void addAppearances(Tour &tour, Program &program);
