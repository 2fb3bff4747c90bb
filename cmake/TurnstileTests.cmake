# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What the sanitizers build: the tests labelled unit, or of those only the ones labelled core, and nothing else.
add_custom_target(unit_tests)
add_custom_target(core_tests)

# turnstile_add_test(tst_x [WIDGETS] [LABEL unit|integration] LINKS …): one Qt Test program from tst_x.cpp.
# Label unit: no server process, no display; these run again under the sanitizers. Those without widgets are core too.
function(turnstile_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "LABEL" "SOURCES;LINKS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    if(NOT arg_SOURCES)
        # One file needs one moc. AUTOMOC would scan, and compile an empty file, for each of some 200 programs.
        set(moc "${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc")
        qt_generate_moc(${name}.cpp ${moc})
        target_sources(${name} PRIVATE ${moc})
        target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    target_link_libraries(${name} PRIVATE turnstile_options Qt6::Test ${arg_LINKS})
    turnstile_use_pch(${name} "${arg_WIDGETS}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(arg_LABEL STREQUAL "unit")
        add_dependencies(unit_tests ${name})
        if(NOT arg_WIDGETS)
            add_dependencies(core_tests ${name})
            list(APPEND arg_LABEL core)
        endif()
    endif()
    turnstile_record_test(${name})
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT 120
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;TZ=UTC;TURNSTILE_RECORD_DIR=${PROJECT_BINARY_DIR}/recorded")
endfunction()

# turnstile_record_test(name): what it exchanges with the simulator is checked against the contract afterwards.
function(turnstile_record_test name)
    set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED recordings_cleared)
    set_property(GLOBAL APPEND PROPERTY turnstile_recorded_tests ${name})
endfunction()
