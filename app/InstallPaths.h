#pragma once

#include <filesystem>
#include <vector>

namespace app {

/// The folders of the editions that come with the program: the one that the environment variable
/// STANDPOINT_STANDARDS names; else the one installed beside the program; else the one that the
/// program was built from.
std::vector<std::filesystem::path> bundledStandardsFolders();

/// The folder of the user's own editions, which need not be there: the one that the environment
/// variable STANDPOINT_OWN_STANDARDS names; else standpoint/standards in the user's folder for data
/// of programs (XDG_DATA_HOME, else ~/.local/share). Empty when there is no such folder at all.
std::filesystem::path ownStandardsFolder();

/// All of them, the bundled ones first.
std::vector<std::filesystem::path> standardsFolders();

/// The folders of layouts of reports, found like the editions: STANDPOINT_REPORTS, installed, or of
/// the source; then standpoint/reports in the user's folder for data of programs.
std::vector<std::filesystem::path> layoutFolders();

/// The folder of the words of reports, found like the bundled editions: STANDPOINT_LANGUAGES,
/// installed, or of the source.
std::filesystem::path languagesFolder();

/// How long assessments are kept where an office says nothing else: usual.yaml in a folder that is
/// found like the bundled editions, STANDPOINT_RETENTION, installed, or of the source.
std::filesystem::path usualRetentionFile();

/// The short forms of first names: short-names.yaml in a folder that is found like the bundled
/// editions, STANDPOINT_NAMES, installed, or of the source.
std::filesystem::path shortNamesFile();

/// The folder of this device's signing key: the one that the environment variable STANDPOINT_KEYS
/// names; else standpoint in the user's folder for data of programs. Empty when there is no such
/// folder at all.
std::filesystem::path keysFolder();

/// The folder of the handbook's pages: handbook in a folder that is found like the bundled
/// editions, STANDPOINT_DOCS, installed, or of the source.
std::filesystem::path handbookFolder();

/// The folders where dictionaries for spelling may be: hunspell in each of the folders for data of
/// programs, the user's own first.
std::vector<std::filesystem::path> dictionaryFolders();

/// The folder of samples, found like the bundled editions: STANDPOINT_SAMPLES, installed, or of the
/// source. There may be none at that place.
std::filesystem::path samplesFolder();

} // namespace app
