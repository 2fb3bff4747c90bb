# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A disk image with the bundle and the Qt it was built with. Signing and notarizing are for whoever publishes it.
qt_generate_deploy_app_script(TARGET turnstile OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Turnstile ${PROJECT_VERSION}")
set(CPACK_BUNDLE_NAME Turnstile)
