# Where CMAKE_UNITY_BUILD is on, twelve files of a folder are compiled as one, which costs a third of
# the time. Names in unnamed namespaces then meet; a file that uses one which its neighbours use too
# is named here and compiled alone.

set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)

set(standpointAlone
  MarkedText.cpp FileBounds.cpp PackReading.cpp HouseText.cpp DocxParts.cpp Font.cpp FontSet.cpp BlockComposer.cpp BarsDrawing.cpp
  MatrixDrawing.cpp BarsPicture.cpp DrawingFigure.cpp HtmlFigure.cpp HtmlWriter.cpp LayoutReader.cpp NoteText.cpp
  Language.cpp LanguageDetection.cpp LanguageReader.cpp LanguageRules.cpp
  WrappingCheckBox.cpp StandardWords.cpp PointText.cpp)

# Called where the target is made, with its sources.
function(standpoint_unity)
  foreach(source ${ARGN})
    get_filename_component(name ${source} NAME)
    if(name IN_LIST standpointAlone)
      set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()
