#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/Content.h"
#include "core/store/FileBounds.h"
#include "core/store/OpenCasebook.h"
#include "core/store/SignedLog.h"
#include "core/support/OrThrow.h"

namespace core {

namespace {

constexpr int longestLabel = 1 << 20; ///< In bytes; the text of a table counts as well.

std::optional<FileLabel> readLabel(const Database& database)
{
    const auto reader = readAbout(database, aboutPackReader);
    if (!reader) {
        return std::nullopt;
    }
    const auto known = fromWord<Reader>(*reader);
    if (!known) {
        throw Failure({"was made for a reader that this version of Standpoint does not know. "
                       "Update Standpoint to open it.",
                       database.path().string()});
    }
    FileLabel label;
    label.reader = *known;
    label.giverId = readAbout(database, aboutOwnerId).value_or(std::string());
    label.giverName = readAbout(database, aboutOwnerName).value_or(std::string());
    label.madeAt = timeFrom(readAbout(database, aboutPackMade)).value_or(Timestamp{});
    return label;
}

} // namespace

Result<std::string> Casebook::bytesOf(const FileContents& contents)
{
    return attempt("Making the pack", [&] {
        OpenCasebook made(Database::inMemory());
        const Database& database = made.database;
        const FileLabel& label = contents.label;
        Writing writing(database);
        writeAbout(database, aboutOwnerId, label.giverId);
        writeAbout(database, aboutOwnerName, label.giverName);
        writeAbout(database, aboutPackReader, std::string(toWord(label.reader)));
        writeAbout(database, aboutPackMade, std::to_string(label.madeAt.milliseconds));
        if (!contents.houseStyle.empty()) {
            writeAbout(database, aboutHouseStyle, contents.houseStyle);
        }
        for (const AssessmentStart& start : contents.assessments) {
            made.begin(start);
            writeSigned(database, start.id, start.batches, std::nullopt);
        }
        for (const std::string& bytes : contents.contents) {
            writeContent(database, bytes);
        }
        mustFitPack(database);
        writing.commit();
        return database.bytes();
    });
}

Result<Casebook> Casebook::fromBytes(std::string bytes, const std::filesystem::path& name,
                                     const Progress& progress)
{
    return attempt("Opening the pack", [&] {
        Casebook casebook(
            std::make_unique<OpenCasebook>(Database::fromBytes(std::move(bytes), name, progress)));
        mustBeWithinBounds(casebook.m_open->database);
        return casebook;
    });
}

Result<std::optional<FileLabel>> Casebook::label() const
{
    return m_open->guarded("Reading the pack", [&] { return readLabel(m_open->database); });
}

Result<std::optional<FileLabel>> Casebook::labelOf(const std::filesystem::path& path)
{
    return attempt("Reading the pack", [&] {
        // Whoever is busy with it is left alone; it is looked at again later.
        CasebookOptions options;
        options.readOnly = true;
        options.neverWrites = true;
        options.waitMilliseconds = 0;
        OpenCasebook open(Database::open(path, options));
        open.database.refuseLongValues(longestLabel);
        return orThrow(open.guarded("Reading the pack", [&] { return readLabel(open.database); }));
    });
}

} // namespace core
