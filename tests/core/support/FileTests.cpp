#include "core/support/File.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <iterator>
#include <thread>
#include <utility>
#include <vector>

using namespace core;

namespace {

mode_t permissionsOf(const std::filesystem::path& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777;
}

/// A umask for as long as it lives.
class Umask {
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t m_before;
};

} // namespace

TEST_CASE("a file is written whole and read back")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "a.txt", "tŷ"));
    REQUIRE(writeFile(folder / "a.txt", "second"));
    CHECK(readFile(folder / "a.txt", 100).value() == "second");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a file that is missing, a folder or too large is refused in words that say what to do")
{
    const TemporaryFolder folder;
    REQUIRE(writeFile(folder / "a.txt", std::string(3000, 'x')));
    CHECK(readFile(folder / "none", 100).problem().what.find("Check the name") !=
          std::string::npos);
    CHECK(readFile(folder.path(), 100).problem().what.find("folder") != std::string::npos);
    CHECK(readFile(folder / "a.txt", 100).problem().what.find("larger") != std::string::npos);
}

TEST_CASE("writing over a folder or into a folder that is not there says so")
{
    const TemporaryFolder folder;
    CHECK_FALSE(writeFile(folder.path(), "x"));
    const auto result = writeFile(folder / "missing/a.txt", "x");
    REQUIRE_FALSE(result);
    CHECK(result.problem().what.find("does not exist") != std::string::npos);
}

TEST_CASE("a file that is written anew keeps its permissions, and a new one has those of the umask")
{
    const TemporaryFolder folder;
    const Umask umask(027);
    REQUIRE(writeFile(folder / "new.pdf", "one"));
    CHECK(permissionsOf(folder / "new.pdf") == 0640);
    for (const mode_t mode : {0600, 0644, 0660, 0440}) {
        REQUIRE(::chmod((folder / "new.pdf").c_str(), mode) == 0);
        REQUIRE(writeFile(folder / "new.pdf", "two"));
        CHECK(permissionsOf(folder / "new.pdf") == mode);
    }
}

TEST_CASE("a new file is open to nobody whom the file that it comes from is closed to")
{
    const TemporaryFolder folder;
    const Umask umask(022);
    REQUIRE(writeFile(folder / "test.standpoint", "a casebook"));
    REQUIRE(::chmod((folder / "test.standpoint").c_str(), 0600) == 0);
    REQUIRE(writeFile(folder / "report.pdf", "words", folder / "test.standpoint"));
    CHECK(permissionsOf(folder / "report.pdf") == 0600);
    REQUIRE(::chmod((folder / "test.standpoint").c_str(), 0666) == 0);
    REQUIRE(writeFile(folder / "other.pdf", "words", folder / "test.standpoint"));
    CHECK(permissionsOf(folder / "other.pdf") == 0644);
}

TEST_CASE("a file that is there stays as narrow as it was, and as the file that it comes from is")
{
    const TemporaryFolder folder;
    const auto casebook = folder / "test.standpoint";
    const auto report = folder / "report.pdf";
    REQUIRE(writeFile(casebook, "a casebook"));
    const auto written = [&](mode_t ofCasebook, mode_t before) {
        REQUIRE(writeFile(report, "words"));
        REQUIRE(::chmod(casebook.c_str(), ofCasebook) == 0);
        REQUIRE(::chmod(report.c_str(), before) == 0);
        REQUIRE(writeFile(report, "more words", casebook));
        return permissionsOf(report);
    };
    CHECK(written(0644, 0600) == 0600);
    CHECK(written(0600, 0644) == 0600);
    CHECK(written(0640, 0644) == 0640);
    CHECK(written(0644, 0640) == 0640);
    // Whoever marked the casebook read-only said nothing of the report.
    CHECK(written(0400, 0600) == 0600);
}

TEST_CASE("a new folder for many files is listed by nobody whom their casebook is closed to")
{
    const TemporaryFolder folder;
    const Umask umask(022);
    REQUIRE(writeFile(folder / "test.standpoint", "a casebook"));
    for (const auto& [ofCasebook, ofFolder] :
         std::vector<std::pair<mode_t, mode_t>>{{0600, 0700}, {0640, 0750}, {0644, 0755}}) {
        REQUIRE(::chmod((folder / "test.standpoint").c_str(), ofCasebook) == 0);
        const auto made = folder / ("a/" + std::to_string(ofCasebook));
        REQUIRE(makeFolder(made, folder / "test.standpoint"));
        REQUIRE(makeFolder(made, folder / "test.standpoint"));
        CHECK(permissionsOf(made) == ofFolder);
    }
    CHECK_FALSE(makeFolder(folder / "test.standpoint", folder / "test.standpoint"));
}

TEST_CASE("writing leaves the umask alone, which belongs to all that goes on at the same time")
{
    const TemporaryFolder folder;
    const Umask umask(077);
    std::atomic<bool> isWriting = true;
    std::jthread other([&] {
        for (int i = 0; i < 200; ++i) {
            static_cast<void>(writeFile(folder / "a.txt", "x"));
        }
        isWriting = false;
    });
    int wide = 0;
    for (int i = 0; isWriting; ++i) {
        const auto path = folder / ("b" + std::to_string(i));
        const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        REQUIRE(file >= 0);
        ::close(file);
        wide += permissionsOf(path) != 0600 ? 1 : 0;
        std::filesystem::remove(path);
    }
    CHECK(wide == 0);
}

TEST_CASE("where a symbolic link is named, what it leads to is written and the link stays")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "real");
    REQUIRE(writeFile(folder / "real/report.md", "old"));
    std::filesystem::create_symlink("real/report.md", folder / "link.md");
    std::filesystem::create_symlink(folder / "link.md", folder / "again.md");
    std::filesystem::create_symlink("real/new.md", folder / "dangling.md");
    REQUIRE(writeFile(folder / "again.md", "new"));
    REQUIRE(writeFile(folder / "dangling.md", "first"));
    CHECK(std::filesystem::is_symlink(folder / "link.md"));
    CHECK(std::filesystem::is_symlink(folder / "again.md"));
    CHECK(readFile(folder / "real/report.md", 100).value() == "new");
    CHECK(readFile(folder / "real/new.md", 100).value() == "first");
    std::filesystem::create_symlink("round.md", folder / "round.md");
    CHECK_FALSE(writeFile(folder / "round.md", "x"));
}

TEST_CASE("nothing is written over a pipe or a device")
{
    const TemporaryFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    std::filesystem::create_symlink("/dev/null", folder / "null");
    for (const char* name : {"pipe", "null"}) {
        const auto result = writeFile(folder / name, "x");
        REQUIRE_FALSE(result);
        CHECK(result.problem().what.find("no ordinary file") != std::string::npos);
    }
    CHECK(std::filesystem::is_fifo(folder / "pipe"));
    CHECK(std::filesystem::is_character_file("/dev/null"));
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto result = writeFile("/proc/self/fd/" + std::to_string(ends[1]), "x");
    ::close(ends[0]);
    ::close(ends[1]);
    REQUIRE_FALSE(result);
    CHECK(result.problem().what.find("no ordinary file") != std::string::npos);
}

TEST_CASE("a pipe with a name is refused at once, and never waited for")
{
    const TemporaryFolder folder;
    const auto pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto read = readFile(pipe, 1000);
    REQUIRE_FALSE(read);
    CHECK(read.problem().what.find("pipe") != std::string::npos);
    std::filesystem::create_symlink(pipe, folder / "link");
    CHECK_FALSE(readFile(folder / "link", 1000));
}
