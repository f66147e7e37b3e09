# resonate_add_library(NAME [QT] SOURCES ... [PUBLIC lib ...] [PRIVATE lib ...])
#
# Declares one static library per folder: resonate_NAME, alias resonate::NAME. Includes are written from the repository's
# root. PUBLIC names only what our own headers show; everything else is PRIVATE.
function(resonate_add_library name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(resonate_${name} STATIC ${ARG_SOURCES})
    add_library(resonate::${name} ALIAS resonate_${name})
    target_include_directories(resonate_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(resonate_${name}
        PUBLIC ${ARG_PUBLIC}
        PRIVATE resonate_options ${ARG_PRIVATE})
    if(ARG_QT)
        set_target_properties(resonate_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
