# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader is told without asking: where the focus goes, which names and values change."""

import pyatspi

import screen

FOCUS = "object:state-changed:focused"
NAME = "object:property-change:accessible-name"
VALUE = "object:property-change:accessible-value"


class Ear:
    def __init__(self):
        self.focused = None  # the object that had it last
        self.moves = 0
        self.cell = None  # of a table: the one that was last told to be current
        self.heard = []
        self.values = []  # of progress bars
        for event in (FOCUS, NAME, VALUE):
            pyatspi.Registry.registerEventListener(self._note, event)

    def forget(self):
        """What is heard from now on is the answer to what is done next."""
        screen.listen(0.02)
        self.heard.clear()
        self.values.clear()

    def await_words(self, *words):
        """Until a changed name has said each of them."""
        for each in words:
            try:
                screen.wait_for(each, lambda each=each: any(each in name for name in self.heard))
            except AssertionError as never:
                raise AssertionError(f"never said: “{each}”, but {self.heard[-30:]}") from never

    def await_progress(self, most):
        """Until progress bars have told more than once how far it is, never less than before, nor more than all."""
        screen.wait_for(f"progress up to {most}", lambda: len(set(self.values)) > 1)
        assert self.values == sorted(self.values) and self.values[-1] <= most, f"progress went {self.values}"

    def _note(self, event):
        try:
            if event.type.startswith(FOCUS):
                if event.detail1 and event.source.getRole() == pyatspi.ROLE_TABLE_CELL:
                    self.cell = event.source
                elif event.detail1:
                    self.focused, self.cell = event.source, None
                    self.moves += 1
            elif event.type.startswith(NAME):
                self.heard.append(event.source.name)
            elif event.source.getRole() == pyatspi.ROLE_PROGRESS_BAR:
                self.values.append(event.source.queryValue().currentValue)
        except Exception:  # gone by the time it is asked
            pass
