#pragma once

#include "tests/reliability/DiskTrace.h"

#include <filesystem>

/// Stands between this program and the system: every call that changes something below one folder
/// is counted, can be written down, and can be where the program is killed or the disk fails. It
/// is so for SQLite's files, its journals, and whatever else is written, renamed or flushed.
///
/// Compiled into a program it takes the place of the system's functions. As a library of its own,
/// loaded before the others, it does the same to a program that knows nothing of it, as the
/// variables DISK_CALLS_FOLDER, DISK_CALLS_AT and DISK_CALLS_FAULT say.
class DiskCalls {
public:
    enum class Fault {
        None,
        Kill,  ///< The program ends before the call, as by kill -9.
        Full,  ///< From this call on nothing fits on the disk; what shrinks or goes still works.
        Io,    ///< From this call on the disk reports faults.
        Quota, ///< As Full, because the person's share is used up.
        Short, ///< This call writes half of what it was given, and from then on the disk is full.
        Once,  ///< This one call reports a fault, and all is well again.
    };

    /// Begins to count at 0. The `at`th call, from 0, meets with the fault.
    static void watch(const std::filesystem::path& folder, Fault fault = Fault::None, int at = 0);
    /// As watch, and writes down what is done in `trace`, which outlives that.
    static void record(const std::filesystem::path& folder, DiskTrace& trace);
    /// The system is as ever again. Returns how many calls there were.
    static int stop();
};
