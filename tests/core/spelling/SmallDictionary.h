#pragma once

#include "core/spelling/DictionaryFiles.h"

/// A dictionary of a few words in `folder`, called as hunspell's are: "en_GB" with "team",
/// "notes", "the", "service" and "services", "who’s", "well", "known" and "marmot"; "cy_GB" in an
/// encoding of its own with "gwasanaeth", "tŷ" and "draenog".
void writeSmallDictionaries(const std::filesystem::path& folder);
