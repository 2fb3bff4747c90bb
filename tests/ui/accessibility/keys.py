# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A keyboard: keys as an X server numbers them, and nothing else."""

import pyatspi

ESCAPE, TAB, RETURN, SPACE, CONTROL, ALT = 9, 23, 36, 65, 37, 64
UP, DOWN, RIGHT, DELETE = 111, 116, 114, 119
F8, A, F = 74, 38, 41


def press(*codes):
    """Together: the last one while the others are held down."""
    for code in codes:
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    for code in reversed(codes):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


def write(text):
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
