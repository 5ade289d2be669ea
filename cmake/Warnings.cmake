# One interface target carries the warnings; our targets link it, dependencies never see it.
add_library(standpoint_warnings INTERFACE)
target_compile_options(standpoint_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough)
if(STANDPOINT_UNITY)
  # A local name would be told to hide one of a neighbour's that it has never met.
  target_compile_options(standpoint_warnings INTERFACE -Wno-shadow)
endif()
