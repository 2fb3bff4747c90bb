// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Program;
class Tour;

//! What is done with people: adding, deleting, changing many, importing.
void addTasks(Tour &tour, Program &program);
