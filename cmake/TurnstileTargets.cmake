# SPDX-FileCopyrightText: 2026 The Turnstile authors
# SPDX-License-Identifier: GPL-3.0-or-later

# turnstile_options: what every target of ours compiles with.
add_library(turnstile_options INTERFACE)
target_include_directories(turnstile_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(turnstile_options INTERFACE
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${BUILD_TESTING}>:QT_FORCE_ASSERTS>
)
set(TURNSTILE_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")

if(MSVC)
    target_compile_options(turnstile_options INTERFACE /W4 /permissive- /utf-8)
    target_compile_definitions(turnstile_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(turnstile_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
        -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough -Wextra-semi
    )
    # Sanitizer checks confuse gcc 12's null analysis inside Qt's headers.
    if(NOT TURNSTILE_SANITIZE)
        target_compile_options(turnstile_options INTERFACE -Wnull-dereference)
    endif()
endif()

# What is shipped: checked buffers, and the same bytes whatever folder it was built in.
if(NOT MSVC AND NOT TURNSTILE_SANITIZE)
    target_compile_options(turnstile_options INTERFACE
        "$<$<CONFIG:Release,RelWithDebInfo>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build;-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.;-fstack-protector-strong;-D_FORTIFY_SOURCE=2>"
    )
endif()

if(TURNSTILE_SANITIZE)
    target_compile_options(turnstile_options INTERFACE
        -fsanitize=${TURNSTILE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(turnstile_options INTERFACE -fsanitize=${TURNSTILE_SANITIZE})
endif()

option(TURNSTILE_COVERAGE "Build with gcov counters" OFF)
if(TURNSTILE_COVERAGE)
    target_compile_options(turnstile_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(turnstile_options INTERFACE --coverage)
endif()

option(TURNSTILE_PCH "Precompile the Qt headers" ON)
if(TURNSTILE_PCH)
    foreach(kind core widgets)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch_${kind}.cpp" CONTENT "// Carries the precompiled header.\n")
        add_library(turnstile_pch_${kind} OBJECT "${PROJECT_BINARY_DIR}/pch_${kind}.cpp")
        set_target_properties(turnstile_pch_${kind} PROPERTIES AUTOMOC OFF)
        target_link_libraries(turnstile_pch_${kind} PRIVATE turnstile_options Qt6::Core Qt6::Network)
        target_precompile_headers(turnstile_pch_${kind} PRIVATE <QtCore> <QtNetwork> <functional> <optional> <variant> <vector>)
    endforeach()
    target_link_libraries(turnstile_pch_widgets PRIVATE Qt6::Gui Qt6::Widgets Qt6::Svg)
    target_precompile_headers(turnstile_pch_widgets PRIVATE <QtWidgets>)
endif()

# turnstile_library(name SOURCES … LINKS …): a static library of one layer.
function(turnstile_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC turnstile_options Qt6::Core Qt6::Network ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(arg_WIDGETS)
        target_link_libraries(${name} PUBLIC Qt6::Gui Qt6::Widgets Qt6::Svg)
    endif()
    turnstile_use_pch(${name} "${arg_WIDGETS}")
    set_property(GLOBAL APPEND PROPERTY turnstile_libraries ${name})
endfunction()

# Links the shared precompiled header: one for what has no window, one for what has.
function(turnstile_use_pch target widgets)
    if(NOT TURNSTILE_PCH)
        return()
    endif()
    if(widgets)
        target_precompile_headers(${target} REUSE_FROM turnstile_pch_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM turnstile_pch_core)
    endif()
endfunction()
