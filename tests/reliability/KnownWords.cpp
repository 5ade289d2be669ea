#include "tests/reliability/KnownWords.h"

#include <algorithm>
#include <array>
#include <string_view>

bool isKnown(const std::string& told)
{
    constexpr std::array<std::string_view, 12> known{
        "cannot be opened. Check that you may read and write it and its folder.",
        "cannot be written (Read-only file system). You may not write there; choose another place.",
        "cannot be written (Disk quota exceeded). Choose another place.",
        "cannot be written (Disk quota exceeded). Free some space on the disk or choose another "
        "place.",
        "cannot be written (Input/output error). Choose another place.",
        "cannot be written (No space left on device). Choose another place.",
        "cannot be written (No space left on device). Free some space on the disk or choose "
        "another place.",
        "cannot be written: the disk reports a fault. Check the disk or the network drive, and "
        "try again.",
        "cannot grow because the disk is full. Free some space and try again.",
        "cannot grow because your share of the disk is used up. Free some space and try again.",
        "may not be changed: it is read-only. Make it writable, or work in a copy.",
        "cannot be read: the disk reports a fault. Copy the file to another disk; where that does "
        "not work, open your last backup."};
    return std::find(known.begin(), known.end(), told) != known.end();
}
