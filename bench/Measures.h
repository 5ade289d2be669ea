#pragma once

#include "core/report/LanguageCatalogue.h"
#include "core/standards/Library.h"

#include <filesystem>
#include <string>

namespace bench {

/// What the measures work with.
struct Setting {
    const core::Library& library;
    const core::Languages& languages;
    core::LanguageCatalogue catalogue; ///< Has these.
    std::filesystem::path folder;  ///< For the files they make; generated casebooks are kept there.
    std::filesystem::path reports; ///< The published reports, or empty.
    std::string program;           ///< This program, to be run again as a child.
};

/// A casebook of so many generated assessments with 150 notes each; made when it is not in the
/// folder.
std::filesystem::path generatedCasebook(const Setting& setting, int assessments);

void measureStandards(const Setting& setting);
void measureEdit(const Setting& setting);
void measureImport(const Setting& setting);
void measureFold(const Setting& setting);
void measureSearch(const Setting& setting, int assessments);
void measureMerge(const Setting& setting, int assessments);
void measureReport(const Setting& setting);
void measureFormats(const Setting& setting);
void measureWindow(const Setting& setting, int assessments);
/// What somebody feels who works: keys, notes, points, the palette, and stops.
void measureDay(const Setting& setting, int assessments);

/// What the children of measureWindow do: open a window, print when it was painted, and end.
int runEmptyWindow(int argc, char** argv);
int runWindow(int argc, char** argv, const core::Library& library,
              const std::filesystem::path& casebook);
/// What those of measureDay do: act as a person does, and print what each act took.
int runDay(int argc, char** argv, const core::Library& library,
           const std::filesystem::path& casebook);
int runBareDay(int argc, char** argv);

} // namespace bench
