#include "ui/Look.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/Prompts.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "bench/Figure.h"
#include "bench/Measures.h"

namespace bench {

namespace {

double nowMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Prints the time at which a window has been painted for the first time, and ends the program.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // The event comes before the painting; what is posted comes after it.
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::printf("%.3f\n", nowMilliseconds());
                    std::fflush(stdout);
                    QApplication::quit();
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

struct Start {
    double milliseconds = 0;
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
    rusage used{};
    ::wait4(child, &status, 0, &used);
    return {std::atof(said.c_str()) - before, static_cast<double>(used.ru_maxrss) / 1024};
}

} // namespace

int runEmptyWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    FirstPaint firstPaint;
    QMainWindow window;
    window.resize(1280, 800);
    window.installEventFilter(&firstPaint);
    window.show();
    return QApplication::exec();
}

int runWindow(int argc, char** argv, const Setting& setting, const std::filesystem::path& casebook)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("standpoint-bench");
    FirstPaint firstPaint;
    // As app/main.cpp does it; a measure is of use only while the two stay alike.
    ui::Preferences preferences;
    ui::Look look(application);
    look.apply(preferences.appearance(), preferences.textSize());
    ui::DialogPrompts prompts;
    ui::MainWindow window({setting.library, {}, casebook, core::systemTime, core::systemRandom},
                          preferences, prompts);
    window.resize(1280, 800);
    window.installEventFilter(&firstPaint);
    window.show();
    window.open(casebook);
    return QApplication::exec();
}

void measureWindow(const Setting& setting, int assessments)
{
    const auto casebook = generatedCasebook(setting, assessments);
    std::vector<double> ours;
    std::vector<double> floor;
    std::vector<double> oursMemory;
    std::vector<double> floorMemory;
    for (int round = 0; round < 9; ++round) {
        const Start empty = startChild({setting.program, "--child-empty"});
        const Start window = startChild({setting.program, "--child-window", casebook.string()});
        floor.push_back(empty.milliseconds);
        ours.push_back(window.milliseconds);
        floorMemory.push_back(empty.mebibytes);
        oursMemory.push_back(window.mebibytes);
    }
    const std::string size = std::to_string(assessments) + " assessments";
    print({"First paint with " + size, "ms", median(ours), median(floor), "an empty Qt window",
           "at most 2×"});
    print({"Peak memory with " + size, "MiB", median(oursMemory), median(floorMemory),
           "an empty Qt window", "at most 1.5×"});
}

} // namespace bench
