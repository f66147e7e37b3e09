# What every test includes, read once. Not <QtTest>: what it defines differs from folder to folder.
add_library(resonate_test_headers OBJECT ${CMAKE_CURRENT_LIST_DIR}/test_headers.cpp)
target_link_libraries(resonate_test_headers PRIVATE resonate_options Qt6::Core)
target_precompile_headers(resonate_test_headers PRIVATE <QtCore>)

# resonate_add_test(NAME SOURCES ... LIBRARIES ... [LABELS ...] [TIMEOUT seconds])
# One Qt Test program per source file that has behaviour; it links only the library under test.
function(resonate_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    target_link_libraries(${name} PRIVATE resonate_options ${ARG_LIBRARIES} Qt6::Test)
    target_precompile_headers(${name} REUSE_FROM resonate_test_headers)
    target_compile_definitions(${name} PRIVATE
        RESONATE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        RESONATE_DEMO_DIR="${PROJECT_SOURCE_DIR}/packaging/demo"
        RESONATE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        # A sanitizer shall refuse absurd allocations as the system does, not end the program.
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;ASAN_OPTIONS=allocator_may_return_null=1")
endfunction()

# resonate_add_bench(NAME SOURCES ... LIBRARIES ...)
# A program that prints figures. Run with: ctest -C Bench -L bench -V
function(resonate_add_bench name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    target_link_libraries(${name} PRIVATE resonate_options ${ARG_LIBRARIES})
    add_test(NAME ${name} COMMAND ${name} CONFIGURATIONS Bench)
    set_tests_properties(${name} PROPERTIES LABELS bench TIMEOUT 1800)
endfunction()
