#include "core/store/StateRow.h"

#include "core/store/About.h"

namespace core {

std::optional<CasebookState> readState(const Database& database)
{
    const auto text = readAbout(database, aboutState);
    return text ? CasebookState::from(*text) : std::nullopt;
}

CasebookState writeNextState(const Database& database, const std::string& place)
{
    return writeStateAfter(database, readState(database), place);
}

CasebookState writeStateAfter(const Database& database, const std::optional<CasebookState>& before,
                              const std::string& place)
{
    Query words = database.query("SELECT lower(hex(randomblob(8))), lower(hex(randomblob(8)))");
    words.next();
    const auto next = CasebookState::next(before, words.text(0), words.text(1), place);
    writeAbout(database, aboutState, next.text());
    return next;
}

} // namespace core
