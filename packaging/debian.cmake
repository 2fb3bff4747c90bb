# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The files of a Linux desktop, and the Debian package. SOURCE_DATE_EPOCH, where it is set, is the date in all of them.
string(TIMESTAMP TURNSTILE_DAY "%Y-%m-%d" UTC)
# Pictures have to be on the web for a software list to show them, so they need to know where that is.
set(TURNSTILE_METAINFO_LINKS "")
if(TURNSTILE_HOMEPAGE)
    file(CONFIGURE OUTPUT links.xml @ONLY CONTENT [[
  <url type="homepage">@TURNSTILE_HOMEPAGE@</url>
  <screenshots>
    <screenshot type="default">
      <caption>Everybody in the organization, and whether they can get in</caption>
      <image>@TURNSTILE_HOMEPAGE@/screenshots/users-light.png</image>
    </screenshot>
    <screenshot>
      <caption>Who has which access, from when and until when</caption>
      <image>@TURNSTILE_HOMEPAGE@/screenshots/access-rights-light.png</image>
    </screenshot>
  </screenshots>
]])
    file(READ "${CMAKE_CURRENT_BINARY_DIR}/links.xml" TURNSTILE_METAINFO_LINKS)
endif()
configure_file(app.turnstile.desktop.metainfo.xml.in app.turnstile.desktop.metainfo.xml @ONLY)
install(FILES app.turnstile.desktop.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/app.turnstile.desktop.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES app.turnstile.desktop.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

string(TIMESTAMP TURNSTILE_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(turnstile.1.in turnstile.1 @ONLY)
configure_file(debian/changelog.in changelog @ONLY)

# Both are kept compressed, without a name and a date of their own.
find_program(GZIP gzip REQUIRED)
foreach(file IN ITEMS turnstile.1 changelog)
    execute_process(
        COMMAND "${GZIP}" -9 -n -c "${CMAKE_CURRENT_BINARY_DIR}/${file}"
        OUTPUT_FILE "${CMAKE_CURRENT_BINARY_DIR}/${file}.gz"
        COMMAND_ERROR_IS_FATAL ANY
    )
endforeach()
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/turnstile.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"One window for the people who look after a Kisi organization: find somebody,
see whether they can get in, and suspend or restore their access with one
press; add people, share access, import a file, and do the same for hundreds.

The whole organization can be searched while it is still loading. Every
change can be seen before it happens and, where Kisi allows it, undone.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so the linker does not see them: the journal's database, the keychain, the texts of Qt.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, ca-certificates, qt6-translations-l10n")
