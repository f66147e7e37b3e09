# resonate_add_kernels(LIBRARY source ...)
#
# Compiles each source once per instruction set and adds the objects to the library. RESONATE_KERNELS names the set's inner
# namespace; core/inference/kernels/instruction_set.h chooses one of them at run time. Contraction into fused multiply-adds
# is on: these kernels are measured against double precision, not against each other.
function(resonate_add_kernels library)
    resonate_add_kernel_set(${library} baseline "${RESONATE_BASELINE_FLAGS}" ${ARGN})
    if(RESONATE_X86_64)
        resonate_add_kernel_set(${library} avx2 -march=x86-64-v3 ${ARGN})
        resonate_add_kernel_set(${library} avx512 -march=x86-64-v4 ${ARGN})
    endif()
endfunction()

# resonate_add_bfloat16_kernels(LIBRARY source ...)
#
# The same for sources that only processors with bfloat16 arithmetic execute; core/inference/kernels/bfloat16_unit.h says
# whether this one does. Elsewhere than on x86-64 they are left out.
function(resonate_add_bfloat16_kernels library)
    if(RESONATE_X86_64)
        resonate_add_kernel_set(${library} bfloat16 "-march=x86-64-v4;-mavx512bf16;-mamx-tile;-mamx-bf16" ${ARGN})
    endif()
endfunction()

if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set(RESONATE_X86_64 ON)
    set(RESONATE_BASELINE_FLAGS -march=x86-64-v2)
endif()

function(resonate_add_kernel_set library set flags)
    set(objects ${library}_${set})
    add_library(${objects} OBJECT ${ARGN})
    target_include_directories(${objects} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${objects} PRIVATE RESONATE_KERNELS=${set})
    target_compile_options(${objects} PRIVATE
        $<TARGET_PROPERTY:resonate_options,INTERFACE_COMPILE_OPTIONS>
        -O3 ${flags} -ffp-contract=fast -Wno-psabi)
    target_sources(${library} PRIVATE $<TARGET_OBJECTS:${objects}>)
endfunction()
