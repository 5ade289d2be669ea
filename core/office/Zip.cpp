#include "core/office/Zip.h"

#include <zip.h>

#include <memory>

namespace core::office {

namespace {

// 1 January 1980, the first day that a ZIP file can tell.
constexpr zip_uint16_t fixedTime = 0;
constexpr zip_uint16_t fixedDay = (1 << 5) | 1;

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

[[noreturn]] void fail(const char* why)
{
    throw Failure({std::string("Packing the document: ") + why, {}});
}

void add(zip_t* archive, const ZipEntry& entry)
{
    // libzip reads the bytes when it closes the archive; the caller's entries live until then.
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0);
    if (source == nullptr) {
        fail(zip_strerror(archive));
    }
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        fail(zip_strerror(archive));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (zip_file_set_dostime(archive, at, fixedTime, fixedDay, 0) < 0 ||
        zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 6) < 0) {
        fail(zip_strerror(archive));
    }
}

std::string allOf(zip_source_t* source)
{
    zip_stat_t status;
    if (zip_source_stat(source, &status) < 0 || zip_source_open(source) < 0) {
        fail(zip_error_strerror(zip_source_error(source)));
    }
    std::string bytes(status.size, '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(bytes.size())) {
        fail("the file could not be read back");
    }
    return bytes;
}

} // namespace

Result<std::string> zipped(const std::vector<ZipEntry>& entries)
{
    return attempt("Packing the document", [&] {
        zip_error_t error;
        zip_error_init(&error);
        const std::unique_ptr<zip_source_t, SourceFree> source(
            zip_source_buffer_create(nullptr, 0, 0, &error));
        if (!source) {
            fail("there is no memory");
        }
        std::unique_ptr<zip_t, Discard> archive(
            zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
        if (!archive) {
            fail("there is no memory");
        }
        // The archive owns a reference of its own and gives it back when it closes.
        zip_source_keep(source.get());
        for (const ZipEntry& entry : entries) {
            add(archive.get(), entry);
        }
        if (zip_close(archive.get()) < 0) {
            fail(zip_strerror(archive.get()));
        }
        static_cast<void>(archive.release());
        return allOf(source.get());
    });
}

} // namespace core::office
