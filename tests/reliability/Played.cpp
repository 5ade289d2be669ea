#include "tests/reliability/Played.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <sstream>
#include <stdexcept>

namespace {

constexpr char between = '\x1f';

void send(int pipe, const Said& said)
{
    std::string line;
    for (const std::string& part : said) {
        line += part + between;
    }
    line.back() = '\n';
    if (::write(pipe, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
        ::_exit(3);
    }
}

[[noreturn]] void play(const Day::Act& act, const std::filesystem::path& folder, int round,
                       DiskCalls::Fault fault, int at, int pipe)
{
    Day day(folder, round, [&](const Said& said) { send(pipe, said); });
    DiskCalls::watch(folder, fault, at);
    try {
        act.play(day);
    } catch (const core::Failure& failure) {
        send(pipe, {"problem", failure.problem().what});
    } catch (const std::exception& error) {
        send(pipe, {"problem", std::string("thrown: ") + error.what()});
    }
    send(pipe, {"calls", std::to_string(DiskCalls::stop())});
    ::_exit(0);
}

std::string allFrom(int pipe)
{
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(pipe, buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return text;
}

Said parts(const std::string& line)
{
    Said said;
    std::istringstream stream(line);
    for (std::string part; std::getline(stream, part, between);) {
        said.push_back(part);
    }
    return said;
}

} // namespace

Played played(const Day::Act& act, const std::filesystem::path& folder, int round,
              DiskCalls::Fault fault, int at)
{
    std::array<int, 2> pipes{};
    if (::pipe(pipes.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("no process");
    }
    if (child == 0) {
        ::close(pipes[0]);
        play(act, folder, round, fault, at, pipes[1]);
    }
    ::close(pipes[1]);
    Played result;
    std::istringstream lines(allFrom(pipes[0]));
    ::close(pipes[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    result.isKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    result.hasCrashed = !result.isKilled && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    for (std::string line; std::getline(lines, line);) {
        Said said = parts(line);
        if (said[0] == "problem") {
            result.problem = said.at(1);
        } else if (said[0] == "calls") {
            result.calls = std::stoi(said.at(1));
        } else {
            result.said.push_back(std::move(said));
        }
    }
    return result;
}
