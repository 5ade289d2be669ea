# One interface target carries the warnings; our targets link it, dependencies never see it.
add_library(standpoint_warnings INTERFACE)
target_compile_options(standpoint_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough)
if(STANDPOINT_UNITY)
  # A local name would be told to hide one of a neighbour's that it has never met.
  target_compile_options(standpoint_warnings INTERFACE -Wno-shadow)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Where GCC 12 optimises, it warns of copies inside std::string that it made up itself, as in
  # "words" + std::string() (its bug 105651 and those like it). Debug builds keep these warnings.
  target_compile_options(standpoint_warnings INTERFACE
    $<$<CONFIG:Release>:-Wno-array-bounds -Wno-restrict -Wno-stringop-overflow>)
endif()
