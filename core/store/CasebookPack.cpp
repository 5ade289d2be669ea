#include "core/store/About.h"
#include "core/store/Content.h"
#include "core/store/EditLog.h"
#include "core/store/FileBounds.h"
#include "core/store/Store.h"

namespace core {

Result<Done> Casebook::attach(const AssessmentId& id, const std::vector<Edit>& edits,
                              const std::vector<std::string>& contents)
{
    return m_store->guarded("Attaching the file", [&] {
        m_store->mustBeWritable();
        Writing writing(m_store->database);
        for (const std::string& bytes : contents) {
            writeContent(m_store->database, bytes);
        }
        m_store->add(id, m_store->numberOfKnown(id), edits);
        writing.commit();
        return Done{};
    });
}

Result<std::string> Casebook::content(const std::string& digest) const
{
    return m_store->guarded("Reading the attachment", [&] {
        auto bytes = readContent(m_store->database, digest);
        if (!bytes) {
            throw Failure({"the bytes of this attachment are not in this casebook. Ask whoever "
                           "attached it for a pack with attachments.",
                           path().string()});
        }
        return std::move(*bytes);
    });
}

Result<bool> Casebook::hasContent(const std::string& digest) const
{
    return m_store->guarded("Looking for the attachment",
                            [&] { return core::hasContent(m_store->database, digest); });
}

Result<std::vector<AssessmentId>> Casebook::ids() const
{
    return m_store->guarded("Listing the assessments", [&] {
        std::vector<AssessmentId> all;
        Query rows = m_store->database.query("SELECT id FROM assessment ORDER BY id");
        while (rows.next()) {
            all.push_back(rows.text(0));
        }
        return all;
    });
}

Result<std::vector<EditionText>> Casebook::editionTexts(const AssessmentId& id) const
{
    return m_store->guarded("Reading the standards", [&] {
        std::vector<EditionText> texts;
        Query rows = m_store->database.query(
            "SELECT edition.id, edition.yaml FROM bound "
            "JOIN edition ON edition.number = bound.edition "
            "WHERE bound.assessment = ? ORDER BY edition.id, edition.digest");
        rows.with(m_store->numberOfKnown(id));
        while (rows.next()) {
            texts.push_back({rows.text(0), rows.text(1)});
        }
        return texts;
    });
}

Result<std::string> Casebook::packed(const PackLabel& label, const std::vector<Start>& starts,
                                     const std::vector<std::string>& contents,
                                     const std::string& houseStyle)
{
    return attempt("Making the pack", [&] {
        Casebook pack(std::make_unique<Store>(Database::inMemory()));
        const Database& database = pack.m_store->database;
        Writing writing(database);
        writeAbout(database, aboutOwnerId, label.giverId);
        writeAbout(database, aboutOwnerName, label.giverName);
        writeAbout(database, aboutPackReader, std::string(toWord(label.reader)));
        writeAbout(database, aboutPackMade, std::to_string(label.madeAt.milliseconds));
        if (!houseStyle.empty()) {
            writeAbout(database, aboutHouseStyle, houseStyle);
        }
        for (const Start& start : starts) {
            pack.m_store->begin(start);
        }
        for (const std::string& bytes : contents) {
            writeContent(database, bytes);
        }
        writing.commit();
        return database.bytes();
    });
}

Result<Casebook> Casebook::fromBytes(const std::string& bytes, const std::filesystem::path& name)
{
    return attempt("Opening the pack", [&] {
        Casebook casebook(std::make_unique<Store>(Database::fromBytes(bytes, name)));
        mustBeWithinBounds(casebook.m_store->database);
        return casebook;
    });
}

Result<std::optional<PackLabel>> Casebook::packLabel() const
{
    return m_store->guarded("Reading the pack", [&]() -> std::optional<PackLabel> {
        const Database& database = m_store->database;
        const auto reader = readAbout(database, aboutPackReader);
        if (!reader) {
            return std::nullopt;
        }
        const auto known = fromWord<Reader>(*reader);
        if (!known) {
            throw Failure({"was made for a reader that this version of Standpoint does not know. "
                           "Update Standpoint to open it.",
                           path().string()});
        }
        PackLabel label;
        label.reader = *known;
        label.giverId = readAbout(database, aboutOwnerId).value_or(std::string());
        label.giverName = readAbout(database, aboutOwnerName).value_or(std::string());
        label.madeAt = timeFrom(readAbout(database, aboutPackMade)).value_or(Timestamp{});
        return label;
    });
}

} // namespace core
