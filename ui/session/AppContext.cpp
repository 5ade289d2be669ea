#include "ui/session/AppContext.h"

#include "core/work/People.h"
#include "ui/session/Session.h"

namespace ui {

namespace {

/// The window does not stand still while another program writes: a reader is told, and what is to
/// be saved waits in memory.
core::CasebookOptions impatient()
{
    core::CasebookOptions options;
    options.waitMilliseconds = 50;
    return options;
}

std::unique_ptr<Session> sessionOver(core::Casebook casebook, const AppContext& context)
{
    return std::make_unique<Session>(std::move(casebook), context.library, context.clock,
                                     context.random);
}

} // namespace

core::Result<std::unique_ptr<Session>> openCasebook(const std::filesystem::path& path,
                                                    const AppContext& context)
{
    auto casebook = core::Casebook::open(path, impatient());
    if (!casebook) {
        return casebook.problem();
    }
    return sessionOver(std::move(*casebook), context);
}

core::Result<std::unique_ptr<Session>> createCasebook(const std::filesystem::path& path,
                                                      const std::string& name,
                                                      const AppContext& context)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    if (error) {
        return core::Problem{"the folder cannot be made. Choose another place.",
                             path.parent_path().string()};
    }
    core::IdSource ids(context.clock, context.random);
    auto casebook = core::Casebook::create(path, core::newPerson(name, ids), impatient());
    if (!casebook) {
        return casebook.problem();
    }
    return sessionOver(std::move(*casebook), context);
}

} // namespace ui
