#include "ui/session/AppContext.h"

#include "core/work/People.h"
#include "ui/session/Session.h"

namespace ui {

namespace {

core::CasebookOptions withoutWaiting(const AppContext& context)
{
    core::CasebookOptions options;
    options.waitMilliseconds = 0;
    options.bundled = core::textsOf(context.library);
    return options;
}

std::unique_ptr<Session> sessionOver(core::Casebook casebook, const core::Person& owner,
                                     const AppContext& context)
{
    auto session = std::make_unique<Session>(std::move(casebook), owner, context.library,
                                             context.clock, context.random, context.patience);
    session->setKeyFolder(context.keys);
    return session;
}

} // namespace

core::Result<std::unique_ptr<Session>>
openCasebook(const std::filesystem::path& path, const AppContext& context, const NoBackup& noBackup)
{
    const auto kept = core::keepBeforeUpgrade(path, context.clock(), context.backups());
    if (kept.problem && noBackup) {
        *noBackup = kept.problem;
        return *kept.problem;
    }
    auto casebook = core::Casebook::open(path, withoutWaiting(context));
    if (!casebook) {
        return casebook.problem();
    }
    const auto owner = casebook->owner();
    if (!owner) {
        return owner.problem();
    }
    return sessionOver(std::move(*casebook), *owner, context);
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
    const core::Person owner = core::newPerson(name, ids);
    auto casebook = core::Casebook::create(path, owner, withoutWaiting(context));
    if (!casebook) {
        return casebook.problem();
    }
    return sessionOver(std::move(*casebook), owner, context);
}

} // namespace ui
