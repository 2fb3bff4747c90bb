// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Program;
class Tour;

//! Every page of the rail, and what floats over them.
void addPages(Tour &tour, Program &program);
