#pragma once

#include <string>

/// An SQLite file system that works until it is told to fail: a full disk, or a disk that reports
/// faults. Every write, truncation and flush counts. Registered once, for the whole test program.
class FailingDisk {
public:
    enum class Fault {
        Full,
        Io,
        Quota,
        Kill ///< The program ends at that moment, as by kill -9.
    };

    /// The name to give to CasebookOptions::fileSystem.
    static std::string name();

    /// From now on `operations` succeed, all after them fail.
    static void failAfter(int operations, Fault fault = Fault::Full);
    static void work();
    /// From now on nothing can be read, or locked, until it works again.
    static void failReading();
    static void failLocking();
    /// How many operations there were since the last call of failAfter or work.
    static int operations();
};
