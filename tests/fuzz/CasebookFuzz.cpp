// Gives whatever opens a casebook any file at all, and, because few of those get past the header, a
// whole casebook with some of its bytes changed: three bytes of the input say where and to what.
// Whatever opens must be listed, searched, verified and read without a crash and come to an end.

#include "core/store/Casebook.h"
#include "core/support/File.h"

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>

namespace {

using namespace core;

/// In memory where there is such a folder.
std::filesystem::path place()
{
    const std::filesystem::path shared = "/dev/shm";
    std::error_code ignored;
    return (std::filesystem::is_directory(shared, ignored)
                ? shared
                : std::filesystem::temp_directory_path()) /
           ("fuzz-" + std::to_string(::getpid()) + ".standpoint");
}

std::string wholeCasebook()
{
    StartAssessment start;
    start.service.name = "Fuzz";
    Note note;
    note.text = "Seen and heard.";
    const auto made = Casebook::bytesOf(
        {{},
         {{"fuzz",
           {{EditId{{1}}, assessmentRecord, start, "a", Timestamp{1}, {}},
            {EditId{{2}}, noteRecord("n1"), AddNote{note}, "a", Timestamp{2}, {}}},
           {}}},
         {"evidence"},
         {}});
    if (!made) {
        std::abort();
    }
    return *made;
}

void look(const std::string& bytes)
{
    const auto path = place();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    if (!writeFile(path, bytes)) {
        std::abort();
    }
    static_cast<void>(Casebook::labelOf(path));
    if (auto casebook = Casebook::open(path)) {
        static_cast<void>(casebook->list());
        static_cast<void>(casebook->search("seen", 10));
        static_cast<void>(casebook->verify());
        static_cast<void>(casebook->merges());
        if (const auto ids = casebook->ids()) {
            for (const AssessmentId& id : *ids) {
                static_cast<void>(casebook->read(id));
                static_cast<void>(casebook->drafts(id));
                static_cast<void>(casebook->signedBatches(id));
            }
        }
    }
    std::filesystem::remove(path, ignored);
    std::filesystem::remove(path.string() + "-journal", ignored);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string whole = wholeCasebook();
    look(std::string(data, data + size));
    std::string changed = whole;
    for (std::size_t i = 0; i + 2 < size && i < 300; i += 3) {
        const std::size_t at = (std::size_t{data[i]} << 8 | data[i + 1]) % changed.size();
        changed[at] = static_cast<char>(data[i + 2]);
    }
    look(changed);
    return 0;
}
