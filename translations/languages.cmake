# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Complete: built in, offered in Settings, and kept complete by the suite. English is the language of the sources.
set(TURNSTILE_LANGUAGES en de es fr)
# Begun: `update_translations` keeps their texts current, and nothing else knows them.
set(TURNSTILE_LANGUAGES_BEGUN)
