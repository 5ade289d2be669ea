#include "core/store/About.h"
#include "core/store/Casebook.h"
#include "core/store/EditLog.h"
#include "core/store/OpenCasebook.h"
#include "core/support/Unfinished.h"

namespace core {

namespace {

/// Lends a database to an OpenCasebook, also when something is thrown meanwhile.
class Lent {
public:
    explicit Lent(Database& database) : m_database(database), m_open(std::move(database)) {}
    ~Lent() { m_database = std::move(m_open.database); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;

    OpenCasebook& open() { return m_open; }

private:
    Database& m_database;
    OpenCasebook m_open;
};

} // namespace

Result<Casebook> Casebook::create(const std::filesystem::path& path, const Person& owner,
                                  const CasebookOptions& options,
                                  const std::vector<AssessmentStart>& starts)
{
    const auto fill = [&](Database& made) {
        writeAbout(made, aboutOwnerId, owner.id);
        writeAbout(made, aboutOwnerName, owner.name);
        Lent begun(made);
        for (const AssessmentStart& start : starts) {
            begun.open().begin(start);
        }
    };
    return attempt("Making the casebook", [&] {
        return Casebook(std::make_unique<OpenCasebook>(Database::create(path, options, fill)));
    });
}

Result<Casebook> Casebook::open(const std::filesystem::path& path, const CasebookOptions& options)
{
    return attempt("Opening the casebook", [&] {
        Casebook casebook(std::make_unique<OpenCasebook>(Database::open(path, options)));
        if (!casebook.isReadOnly()) {
            removeUnfinished(casebook.path().parent_path());
        }
        return casebook;
    });
}

} // namespace core
