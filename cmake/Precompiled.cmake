# The headers that nearly every file reads are read once: a library without any code keeps them
# precompiled, and whoever is compiled like it takes them.

set(standpointStandardHeaders
  <algorithm> <array> <chrono> <filesystem> <functional> <map> <memory> <optional> <set> <span>
  <string> <string_view> <unordered_map> <utility> <variant> <vector>)

# Makes the library `name`, from which others take the standard headers and those named here.
function(standpoint_precompiled_headers name)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_precompile_headers(${name} PRIVATE ${standpointStandardHeaders} ${ARGN})
  target_link_libraries(${name} PRIVATE standpoint_warnings)
endfunction()
