#include "ui/window/FileGuard.h"

#include "core/store/FilePlace.h"
#include "ui/base/Preferences.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/window/FileActions.h"
#include "ui/window/FileBanner.h"
#include "ui/window/Workspace.h"
#include "ui/words/RefusalWords.h"

#include <QDateTime>
#include <QScreen>
#include <QWidget>

namespace ui {

FileGuard::FileGuard(Workspace& workspace, FileActions& files, FileBanner& banner,
                     Preferences& preferences, Prompts& prompts, QWidget& window)
    : m_workspace(workspace)
    , m_files(files)
    , m_banner(banner)
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&workspace, &Workspace::opened, this, &FileGuard::follow);
    connect(&workspace, &Workspace::fileStands, this, &FileGuard::show);
    connect(&banner, &FileBanner::putBackAsked, this, &FileGuard::putBack);
    connect(&banner, &FileBanner::openThereAsked, this, &FileGuard::openThere);
    connect(&banner, &FileBanner::saveElsewhereAsked, this, &FileGuard::saveElsewhere);
    connect(&banner, &FileBanner::wasRead, this, [this] {
        m_news.removeFirst();
        showNext();
    });
    connect(&banner, &FileBanner::lookAsked, this, [this] {
        const auto copy = m_news.takeFirst().copy;
        showNext();
        emit mergeAsked(copy);
    });
}

FileGuard::~FileGuard() = default;

void FileGuard::follow()
{
    Session& session = *m_workspace.session();
    m_news.clear();
    m_noticesSeen = 0;
    takeNotices();
    tellWhoHasIt();
    lookAround();
    connect(&session, &Session::savedStateChanged, this, [this, &session] {
        if (session.savedState().fails() || m_standing.is != core::FileStanding::Is::Same) {
            show(session.casebook().standing());
        }
    });
    connect(&session, &Session::assessmentOpened, this, &FileGuard::tellWhyOnlyRead);
    m_standing = {};
    showNext();
}

void FileGuard::takeNotices()
{
    const auto notices = m_workspace.session()->casebook().notices();
    for (; m_noticesSeen < notices.size(); ++m_noticesSeen) {
        m_news.append({whatInWords(core::Problem{notices[m_noticesSeen], {}})});
    }
}

void FileGuard::tellWhyOnlyRead()
{
    const auto before = m_news.size();
    takeNotices();
    const auto& why = m_workspace.session()->whyOnlyRead();
    if (why && m_news.size() == before) {
        m_news.append({asSentence(whatInWords(*why))});
    }
    if (m_standing.is == core::FileStanding::Is::Same) {
        showNext();
    }
}

void FileGuard::tellWhoHasIt()
{
    const Session& session = *m_workspace.session();
    m_lock.reset();
    if (session.casebook().isReadOnly()) {
        return;
    }
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_workspace.context().clock().milliseconds);
    m_lock = std::make_unique<core::LockFile>(
        session.casebook().path(),
        core::lockHolderHere(session.author().name,
                             toUtf8(now.toString(QStringLiteral("dd.MM.yyyy hh:mm")))));
    if (m_lock->isOwnElsewhere()) {
        stepAside();
    } else if (const auto& other = m_lock->other()) {
        const std::string& name = other->name.empty() ? other->user : other->name;
        m_news.append({tr("%1 has this casebook open at the computer %2 since %3. You can both "
                          "work in it: each sees what the other has saved.")
                           .arg(fromUtf8(name), fromUtf8(other->host), fromUtf8(other->since))});
    }
}

void FileGuard::stepAside()
{
    if (m_window.isMaximized() || m_window.isFullScreen()) {
        return;
    }
    const int step = m_window.fontMetrics().height() * 2;
    const QRect room = m_window.screen()->availableGeometry();
    const QRect aside = m_window.frameGeometry().translated(step, step);
    m_window.move(room.contains(aside) ? aside.topLeft() : room.topLeft());
}

void FileGuard::lookAround()
{
    const auto& path = m_workspace.session()->casebook().path();
    const core::FilePlace place = core::placeOf(path, m_workspace.context().mounts);
    if (place.is != core::FilePlace::Is::OwnDisk && !m_preferences.isPlaceKnown(path)) {
        m_preferences.setPlaceKnown(path);
        const QString safer =
            tr("It is safer to keep the casebook on this computer's own disk, and to hand packs "
               "over there.");
        m_news.append(
            {(place.is == core::FilePlace::Is::Synced
                  ? tr("This casebook lies in a folder that %1 copies between computers. Where two "
                       "people work at once, it makes two copies of it.")
                  : tr("This casebook lies on a network drive (%1), where a broken connection can "
                       "stop the saving and two people may get in each other's way."))
                 .arg(fromUtf8(place.by)) +
             u' ' + safer});
    }
    for (const auto& copy : core::conflictCopies(path)) {
        m_news.append({tr("Beside this casebook lies a copy that was changed elsewhere: %1. Merge "
                          "it to have both.")
                           .arg(fromPath(copy.filename())),
                       copy});
    }
}

void FileGuard::show(const core::FileStanding& standing)
{
    if (m_lock) {
        m_lock->takeOver();
    }
    m_standing = standing;
    using Is = core::FileStanding::Is;
    if (standing.is == Is::NewerCopy) {
        putBack();
    } else if (standing.is == Is::Same || standing.is == Is::ReadOnly) {
        showNext();
    } else {
        const auto& path = m_workspace.session()->casebook().path();
        m_banner.show(standing, inWords(core::problemOf(standing, path)));
    }
}

void FileGuard::showNext()
{
    if (m_news.isEmpty()) {
        m_banner.hide();
    } else {
        m_banner.tell(m_news.first().text, !m_news.first().copy.empty());
    }
}

void FileGuard::putBack()
{
    const auto count = m_workspace.session()->goOnWithCopy();
    if (!count) {
        m_prompts.tell(&m_window, tr("The changes could not be put back"),
                       inWords(count.problem()));
        return;
    }
    m_standing = {};
    if (*count > 0) {
        m_news.append({tr("%n change(s) were put back into the casebook.", nullptr,
                          static_cast<int>(*count))});
    }
    showNext();
    m_workspace.readAgain();
}

void FileGuard::openThere()
{
    m_files.open(m_standing.movedTo);
}

void FileGuard::saveElsewhere()
{
    const auto& path = m_workspace.session()->casebook().path();
    const auto file =
        askSaveLocation(m_prompts, &m_window,
                        {tr("Save the casebook elsewhere"), tr("Casebooks (*.standpoint)"),
                         path.parent_path() / (path.stem().string() + "-saved.standpoint"),
                         QStringLiteral("standpoint")},
                        path);
    if (!file) {
        return;
    }
    const auto saved = m_workspace.session()->saveElsewhere(*file);
    if (!saved) {
        m_prompts.tell(&m_window, tr("The casebook could not be saved"), inWords(saved.problem()));
        return;
    }
    m_files.open(*file);
}

} // namespace ui
