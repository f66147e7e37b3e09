# Warnings, optimisation and sanitizers, for our own targets only.
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

option(RESONATE_WERROR "Treat warnings as errors" OFF)
set(RESONATE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(resonate_options INTERFACE)
target_compile_options(resonate_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # GCC 12 sees overlaps in std::string that are none (its bug 105651)
    $<$<BOOL:${RESONATE_WERROR}>:-Werror>)
target_compile_definitions(resonate_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII _FILE_OFFSET_BITS=64)

# Audio kernels are loops over floats. x86-64-v2 is what every 64-bit PC of the last twelve years has; kernels that gain
# from AVX2 or AVX-512 are compiled for those as well and chosen at run time (see core/dsp/simd_clones.h).
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(resonate_options INTERFACE -march=x86-64-v2)
endif()
# Reassociation and contraction would make a result depend on the processor; what is allowed does not change a value.
target_compile_options(resonate_options INTERFACE -fno-math-errno -fno-trapping-math -ffp-contract=off)

if(RESONATE_SANITIZE)
    # Where code is instrumented, GCC 12 sees strings that end before they begin (its bug 105329).
    target_compile_options(resonate_options INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
        $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)
    add_compile_options(-fsanitize=${RESONATE_SANITIZE} -fno-omit-frame-pointer -g)
    add_link_options(-fsanitize=${RESONATE_SANITIZE})
endif()

find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
    add_link_options(-fuse-ld=lld)
endif()
