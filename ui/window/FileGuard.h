#pragma once

#include "core/store/FileStanding.h"
#include "core/store/LockFile.h"

#include <QList>
#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace ui {

class FileActions;
class FileBanner;
class Preferences;
class Prompts;
class Workspace;

/// Looks after the file of the open casebook, which other programs may move, delete or replace, and
/// does about it what a person chooses. All of what they typed stays in the window meanwhile.
class FileGuard : public QObject {
    Q_OBJECT

public:
    /// All of it outlives this.
    FileGuard(Workspace& workspace, FileActions& files, FileBanner& banner,
              Preferences& preferences, Prompts& prompts, QWidget& window);
    ~FileGuard() override;

    /// Whether no other window of the same person had the casebook first.
    bool isFirstWindow() const { return !m_lock || !m_lock->isOwnElsewhere(); }

signals:
    /// Somebody wants to see what a copy has that the casebook lacks.
    void mergeAsked(const std::filesystem::path& copy);

private:
    void follow();
    void lookAround();
    void takeNotices();
    void tellWhyOnlyRead();
    void tellWhoHasIt();
    /// So that somebody sees that there are two windows.
    void stepAside();
    void show(const core::FileStanding& standing);
    void showNext();
    void putBack();
    void openThere();
    void saveElsewhere();

    Workspace& m_workspace;
    FileActions& m_files;
    FileBanner& m_banner;
    Preferences& m_preferences;
    Prompts& m_prompts;
    QWidget& m_window;
    core::FileStanding m_standing;
    /// What a person has not read yet; with a file, what they may want to look at.
    struct News {
        QString text;
        std::filesystem::path copy = {};
    };
    QList<News> m_news;
    std::size_t m_noticesSeen = 0; ///< Of the open casebook.
    std::unique_ptr<core::LockFile> m_lock;
};

} // namespace ui
