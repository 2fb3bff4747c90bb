# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DSOURCE=… -DTEMPLATE=… -DOUTPUT=… [-DBUILD_ID=…] -P BuildId.cmake
# Writes which commit is built, at each build and only where it changed. Without git it is BUILD_ID's word, or nothing.
if(NOT BUILD_ID)
    execute_process(
        COMMAND git -C "${SOURCE}" describe --always --dirty --abbrev=12 --exclude=*
        OUTPUT_VARIABLE BUILD_ID OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET
    )
endif()
configure_file("${TEMPLATE}" "${OUTPUT}" @ONLY)
