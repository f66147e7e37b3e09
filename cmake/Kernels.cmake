# resonate_add_kernels(LIBRARY source ...)
#
# Compiles each source once per instruction set and adds the objects to the library. RESONATE_KERNELS names the set's inner
# namespace; core/inference/kernels/instruction_set.h chooses one of them at run time. Contraction into fused multiply-adds
# is on: these kernels are measured against double precision, not against each other.
function(resonate_add_kernels library)
    set(sets baseline)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        set(flags_baseline -march=x86-64-v2)
        set(flags_avx2 -march=x86-64-v3)
        set(flags_avx512 -march=x86-64-v4)
        list(APPEND sets avx2 avx512)
    endif()
    foreach(set IN LISTS sets)
        set(objects ${library}_${set})
        add_library(${objects} OBJECT ${ARGN})
        target_include_directories(${objects} PRIVATE ${PROJECT_SOURCE_DIR})
        target_compile_definitions(${objects} PRIVATE RESONATE_KERNELS=${set})
        target_compile_options(${objects} PRIVATE
            $<TARGET_PROPERTY:resonate_options,INTERFACE_COMPILE_OPTIONS>
            -O3 ${flags_${set}} -ffp-contract=fast -Wno-psabi)
        target_sources(${library} PRIVATE $<TARGET_OBJECTS:${objects}>)
    endforeach()
endfunction()
