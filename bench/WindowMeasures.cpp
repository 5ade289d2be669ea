#include "ui/base/AfterFirstPaint.h"
#include "ui/base/Prompts.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QMainWindow>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "bench/Figure.h"
#include "bench/Measures.h"
#include "bench/ProgramWindow.h"

namespace bench {

namespace {

double nowMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The most memory that this process has had, in MiB. The kernel's own count for a child would
/// include what its parent had when they parted.
double peakMebibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::atof(line.c_str() + 6) / 1024;
        }
    }
    return 0;
}

void say(double milliseconds)
{
    std::printf("%.3f %.3f\n", milliseconds, peakMebibytes());
    std::fflush(stdout);
}

struct Start {
    double painted = 0; ///< Milliseconds from the start of the process to the first paint.
    double listed = 0;  ///< To the paint with all assessments in the list.
    double mebibytes = 0;
};

/// Runs this program as a child and takes the time from before its start to its first paint.
Start startChild(const std::vector<std::string>& arguments)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) {
        return {};
    }
    const double before = nowMilliseconds();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::close(pipe[1]);
        std::vector<char*> argv;
        for (const std::string& argument : arguments) {
            argv.push_back(const_cast<char*>(argument.c_str()));
        }
        argv.push_back(nullptr);
        ::execv("/proc/self/exe", argv.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    std::string said;
    std::array<char, 64> block{};
    for (ssize_t n = ::read(pipe[0], block.data(), block.size()); n > 0;
         n = ::read(pipe[0], block.data(), block.size())) {
        said.append(block.data(), static_cast<std::size_t>(n));
    }
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Start start;
    std::istringstream lines(said);
    double mebibytes = 0;
    lines >> start.painted >> start.mebibytes;
    if (lines >> start.listed >> mebibytes) {
        start.mebibytes = mebibytes;
    }
    start.painted -= before;
    start.listed -= before;
    return start;
}

} // namespace

int runEmptyWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    ui::afterFirstPaint(&window, [] {
        say(nowMilliseconds());
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}

int runWindow(int argc, char** argv, const core::Library& library,
              const std::filesystem::path& casebook)
{
    QApplication application(argc, argv);
    ui::DialogPrompts prompts;
    const ProgramWindow program(application, library, casebook, prompts);
    ui::MainWindow& window = program.window();
    window.resize(1280, 800);
    ui::afterFirstPaint(&window, [&] {
        say(nowMilliseconds());
        window.open(casebook);
        ui::afterFirstPaint(&window, [] {
            say(nowMilliseconds());
            QApplication::quit();
        });
        window.update();
    });
    window.show();
    return QApplication::exec();
}

void measureWindow(const Setting& setting, int assessments)
{
    const auto casebook = generatedCasebook(setting, assessments);
    std::vector<double> ours;
    std::vector<double> listed;
    std::vector<double> floor;
    std::vector<double> oursMemory;
    std::vector<double> floorMemory;
    for (int round = 0; round < 9; ++round) {
        const Start empty = startChild({setting.program, "--child-empty"});
        const Start window = startChild({setting.program, "--child-window", casebook.string()});
        floor.push_back(empty.painted);
        ours.push_back(window.painted);
        listed.push_back(window.listed);
        floorMemory.push_back(empty.mebibytes);
        oursMemory.push_back(window.mebibytes);
    }
    const std::string size = std::to_string(assessments) + " assessments";
    print({"First paint with " + size, "ms", median(ours), median(floor), "an empty Qt window",
           "at most 2×"});
    print({"All of them in the list, with " + size, "ms", median(listed), median(floor),
           "an empty Qt window", ""});
    print({"Peak memory with " + size, "MiB", median(oursMemory), median(floorMemory),
           "an empty Qt window", "at most 1.5×"});
}

} // namespace bench
