# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A keyboard: keys as an X server numbers them, and nothing else."""

import time

import pyatspi

HELD = 0.06  # seconds a finger rests on a key that does something by itself when it is let go

ESCAPE, TAB, RETURN, SPACE, CONTROL, ALT = 9, 23, 36, 65, 37, 64
UP, DOWN, RIGHT, DELETE = 111, 116, 114, 119
F8, A, F = 74, 38, 41


def press(*codes):
    """Together: the last one while the others are held down."""
    for code in codes:
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    for code in reversed(codes):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


def tap(code):
    """Down, and up again as late as a finger would be."""
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    time.sleep(HELD)
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


def write(text):
    pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)
