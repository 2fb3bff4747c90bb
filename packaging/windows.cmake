# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# An installer by NSIS with the Qt it was built with, an entry in the start menu and one among the installed programs.
qt_generate_deploy_app_script(TARGET turnstile OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Turnstile)
set(CPACK_PACKAGE_EXECUTABLES turnstile Turnstile)
set(CPACK_NSIS_DISPLAY_NAME Turnstile)
set(CPACK_NSIS_PACKAGE_NAME Turnstile)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\turnstile.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_CONTACT "${CPACK_PACKAGE_CONTACT}")
