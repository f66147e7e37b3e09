# Fails on an include against the direction app -> widgets -> pipeline -> core, and on a foreign library outside its folder.
file(GLOB_RECURSE sources RELATIVE ${ROOT}
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp ${ROOT}/widgets/*.h ${ROOT}/widgets/*.cpp
    ${ROOT}/pipeline/*.h ${ROOT}/pipeline/*.cpp ${ROOT}/core/*.h ${ROOT}/core/*.cpp)
set(failures "")

# forbid(PATH_REGEX INCLUDE_REGEX WHY): no file whose path matches may include what matches.
macro(forbid path_regex include_regex why)
    if(source MATCHES "${path_regex}")
        foreach(line IN LISTS includes)
            if(line MATCHES "${include_regex}")
                string(APPEND failures "  ${source}: ${line}  (${why})\n")
            endif()
        endforeach()
    endif()
endmacro()

foreach(source IN LISTS sources)
    file(STRINGS ${ROOT}/${source} includes REGEX "^[ \t]*#[ \t]*include")
    forbid("^core/" "[<\"]Q[A-Z]|[<\"](pipeline|widgets|app)/" "core knows no Qt and nothing above it")
    forbid("^pipeline/" "[<\"](widgets|app)/|[<\"](QWidget|QGui|QPainter|QImage|QApplication)" "pipeline stands below widgets and app")
    forbid("^widgets/" "[<\"]app/" "widgets stand below app")
    forbid("^(app|widgets|pipeline|core/(base|audio|io|dsp|analysis|repair|separation|tools|enhance|restoration|mastering|quality|effects|mixer|playback|media))/"
        "[<\"](torch|ATen|c10)/" "LibTorch is seen in core/inference only")
    forbid("^(app|widgets|pipeline|core/(base|audio|io|dsp|analysis|repair|separation|inference|tools|enhance|restoration|mastering|quality|effects|mixer|playback))/"
        "[<\"]lib(av|sw)[a-z]+/" "FFmpeg is seen in core/media only")
    forbid("^(app|widgets|pipeline|core/(base|audio|io|dsp|media|analysis|repair|separation|inference|tools|enhance|restoration|mastering|quality|overview|metering))/"
        "<portaudio.h>" "PortAudio is seen in core/playback only")
    forbid("^(widgets|pipeline|app)/" "<sndfile.h>" "libsndfile is seen in core only")
endforeach()

if(failures)
    message(FATAL_ERROR "Includes against the architecture:\n${failures}")
endif()
list(LENGTH sources count)
if(count EQUAL 0)
    message(FATAL_ERROR "found no sources to check under ${ROOT}")
endif()
message(STATUS "${count} sources checked")
