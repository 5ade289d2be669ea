#include "bench/Child.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace bench {

namespace {

namespace fs = std::filesystem;

/// Memory of one process that is its own, or its share of what it has together with others.
double mebibytesOf(const fs::path& process)
{
    std::ifstream file(process / "smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("Pss:")) {
            return std::atof(line.c_str() + 4) / 1024;
        }
    }
    return 0;
}

int groupOf(const fs::path& process)
{
    std::ifstream file(process / "stat");
    std::string line;
    std::getline(file, line);
    const auto name = line.rfind(')');
    if (name == std::string::npos) {
        return 0;
    }
    // State, parent, group, session.
    std::size_t at = name + 2;
    for (int field = 0; field < 3; ++field) {
        at = line.find(' ', at) + 1;
    }
    return std::atoi(line.c_str() + at);
}

/// Of all processes of a session, which helpers that make groups of their own do not leave.
double mebibytesOfSession(int session)
{
    double sum = 0;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") == std::string::npos &&
            groupOf(entry.path()) == session) {
            sum += mebibytesOf(entry.path());
        }
    }
    return sum;
}

} // namespace

Child runChild(const std::string& command)
{
    Child result;
    const auto before = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::setsid();
        ::execl("/bin/sh", "sh", "-c", (command + " >/dev/null 2>&1").c_str(), nullptr);
        ::_exit(127);
    }
    for (int status = 0; ::waitpid(child, &status, WNOHANG) == 0;) {
        result.mebibytes = std::max(result.mebibytes, mebibytesOfSession(child));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    const std::chrono::duration<double, std::milli> took =
        std::chrono::steady_clock::now() - before;
    result.milliseconds = took.count();
    return result;
}

} // namespace bench
