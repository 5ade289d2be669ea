#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/AudienceView.h"

#include <map>
#include <set>
#include <string>

/// An assessment with a word of its own in every field, at every audience, and who may read each
/// word. The words are in capitals, because no font makes a ligature of them and no line breaks
/// inside them.
struct Canaries {
    core::Assessment assessment;
    std::map<std::string, std::set<core::Reader>> words;

    /// Words that data carries and a page need not show: ids and themes.
    std::set<std::string> inDataOnly;

    bool mayRead(core::Reader reader, const std::string& word) const
    {
        return words.at(word).contains(reader);
    }
};

Canaries canaries();
