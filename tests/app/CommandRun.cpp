#include "tests/app/CommandRun.h"

#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace {

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

Ran standpointCli(const std::vector<std::string>& arguments)
{
    // Standards that somebody keeps on this machine are none of the tests' business.
    ::setenv("STANDPOINT_OWN_STANDARDS", "/nonexistent", 0);
    static const TemporaryFolder keys;
    ::setenv("STANDPOINT_KEYS", keys.path().c_str(), 0);
    // Files rather than pipes: nothing can fill up and block.
    const TemporaryFolder folder;
    const std::string out = folder / "out";
    const std::string err = folder / "err";

    std::vector<std::string> texts = arguments;
    texts.insert(texts.begin(), STANDPOINT_CLI);
    std::vector<char*> pointers;
    for (auto& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT,
                                     0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT,
                                     0600);
    pid_t child = 0;
    const int failed =
        posix_spawn(&child, STANDPOINT_CLI, &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) {
        return {};
    }
    int status = 0;
    waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(out), contents(err)};
}

std::string told(const std::vector<std::string>& arguments)
{
    const Ran ran = standpointCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.exitCode == 0);
    return ran.out;
}
