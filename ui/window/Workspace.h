#pragma once

#include "ui/base/Retry.h"
#include "ui/session/AppContext.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace ui {

class Session;

/// The casebook that the window works in. There is none before the first one was opened.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(AppContext context, QObject* parent = nullptr);
    ~Workspace() override;

    const AppContext& context() const { return m_context; }

    /// Null while no casebook is open.
    Session* session() const { return m_session.get(); }
    bool hasAssessment() const;
    /// Whether something can be changed here.
    bool isWritable() const;
    /// The casebook that was asked for last, whether it could be opened or not.
    const std::filesystem::path& wanted() const { return m_wanted; }

    /// Opens a casebook in place of the one that is open, which stays when this one cannot be
    /// opened.
    void open(const std::filesystem::path& path);
    /// The same of one of an earlier version, though it cannot be backed up as it was.
    void openWithoutBackup(const std::filesystem::path& path);
    /// The same with a new one, which belongs to somebody called `owner`; see createCasebook.
    void create(const std::filesystem::path& path, const std::string& owner);

    /// The open session goes as it is, to the workspace of the window that takes this one's place.
    std::unique_ptr<Session> letGo();
    /// The other end of letGo: `wanted` is what was asked for there. Everybody follows it as if it
    /// was opened now.
    void takeOver(std::unique_ptr<Session> session, const std::filesystem::path& wanted);
    /// Whether another window opened the casebook, and did then what is done once.
    bool isTakenOver() const { return m_isTakenOver; }

    /// For what a person asked for: makes `attempt` over the open session, as Retry does, until it
    /// works or `then` is told why not. Dropped when they ask for something else, or the casebook
    /// closes.
    template <typename Attempt, typename Then>
    void ask(Attempt attempt, Then then)
    {
        m_asking.run([this, attempt = std::move(attempt)] { return attempt(*m_session); },
                     std::move(then));
    }

    /// Reads what another connection wrote: a merge of ours, another program. While a third keeps
    /// the casebook, that is told once, and tried until it works.
    void readAgain();
    /// The same when another connection did write something. Nobody asked for it, so nobody is told
    /// while a third keeps the casebook. Not where the file is another one now:
    /// what is shown would vanish.
    void readWhatChanged();

signals:
    /// What has become of the casebook's file, whenever that was looked at.
    void fileStands(const core::FileStanding& standing);
    /// The session goes: nobody may hold on to it.
    void aboutToClose();
    void opened();
    void openingFailed(const core::Problem& problem);
    /// The casebook is of an earlier version and was not opened, as it could not be kept as it was.
    void upgradeHeldUp(const std::filesystem::path& path, const core::Problem& why);
    /// Everything may be different, and the open assessment be gone.
    void wasReadAgain();
    void readingFailed(const core::Problem& problem);

private:
    void open(const std::filesystem::path& path, const NoBackup& noBackup);
    void read(bool isAsked);
    void take(core::Result<std::unique_ptr<Session>> made, const std::filesystem::path& path);
    void stop();

    AppContext m_context;
    std::filesystem::path m_wanted;
    std::unique_ptr<Session> m_session;
    Retry m_opening;
    Retry m_asking;
    Retry m_looking; ///< Whether there is something to read again.
    Retry m_reading;
    QTimer m_readLater;
    bool m_isTakenOver = false;
    bool m_isLate = false; ///< What another connection wrote could not be read for a while.
};

} // namespace ui
