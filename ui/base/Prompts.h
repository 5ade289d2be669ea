#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace ui {

/// What a file dialog asks for.
struct FileQuestion {
    QString title;
    QString kinds;               ///< Qt's name filters: "PDF (*.pdf)".
    std::filesystem::path start; ///< Folder or suggested file; empty for the last one used.
    QString suffix;              ///< Added to a file to save when the person wrote none: "pdf".
};

/// A question that is answered by one of two buttons. The safe answer is the default.
struct Confirmation {
    QString title;
    QString question;
    QString doIt; ///< What the button that goes ahead says: "Remove the note".
};

/// Every question the program asks in a modal dialog goes through here, so that a test can answer
/// it. Nothing means that the person changed their mind.
class Prompts {
public:
    virtual ~Prompts() = default;

    virtual std::optional<std::filesystem::path> fileToOpen(QWidget* parent,
                                                            const FileQuestion& question) = 0;
    /// One or several; none when the person changed their mind.
    virtual std::vector<std::filesystem::path> filesToOpen(QWidget* parent,
                                                           const FileQuestion& question) = 0;
    virtual std::optional<std::filesystem::path> fileToSave(QWidget* parent,
                                                            const FileQuestion& question) = 0;
    virtual std::optional<std::filesystem::path> folder(QWidget* parent, const QString& title,
                                                        const std::filesystem::path& start) = 0;
    virtual bool confirm(QWidget* parent, const Confirmation& question) = 0;
    /// The index of one of `choices`.
    virtual std::optional<int> choose(QWidget* parent, const QString& title, const QString& label,
                                      const QStringList& choices) = 0;
    /// A few lines of text.
    virtual std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                        const QString& initial) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& message) = 0;

    /// Runs a dialog of ours until it is closed. True when it was accepted.
    virtual bool run(QDialog& dialog) = 0;
};

/// The real dialogs.
class DialogPrompts : public Prompts {
public:
    std::optional<std::filesystem::path> fileToOpen(QWidget* parent,
                                                    const FileQuestion& question) override;
    std::vector<std::filesystem::path> filesToOpen(QWidget* parent,
                                                   const FileQuestion& question) override;
    std::optional<std::filesystem::path> fileToSave(QWidget* parent,
                                                    const FileQuestion& question) override;
    std::optional<std::filesystem::path> folder(QWidget* parent, const QString& title,
                                                const std::filesystem::path& start) override;
    bool confirm(QWidget* parent, const Confirmation& question) override;
    std::optional<int> choose(QWidget* parent, const QString& title, const QString& label,
                              const QStringList& choices) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& initial) override;
    void tell(QWidget* parent, const QString& title, const QString& message) override;
    bool run(QDialog& dialog) override;
};

} // namespace ui
