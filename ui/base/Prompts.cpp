#include "ui/base/Prompts.h"

#include "ui/base/Text.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

std::optional<std::filesystem::path> DialogPrompts::fileToOpen(QWidget* parent,
                                                               const FileQuestion& question)
{
    const QString file = QFileDialog::getOpenFileName(parent, question.title,
                                                      fromPath(question.start), question.kinds);
    return file.isEmpty() ? std::nullopt : std::optional(toPath(file));
}

std::vector<std::filesystem::path> DialogPrompts::filesToOpen(QWidget* parent,
                                                              const FileQuestion& question)
{
    std::vector<std::filesystem::path> files;
    for (const QString& file : QFileDialog::getOpenFileNames(
             parent, question.title, fromPath(question.start), question.kinds)) {
        files.push_back(toPath(file));
    }
    return files;
}

std::optional<std::filesystem::path> DialogPrompts::fileToSave(QWidget* parent,
                                                               const FileQuestion& question)
{
    QFileDialog dialog(parent, question.title, {}, question.kinds);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    if (!question.start.empty()) {
        dialog.setDirectory(fromPath(question.start.parent_path()));
        dialog.selectFile(fromPath(question.start.filename()));
    }
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return toPath(dialog.selectedFiles().constFirst());
}

std::optional<std::filesystem::path> DialogPrompts::folder(QWidget* parent, const QString& title,
                                                           const std::filesystem::path& start)
{
    const QString chosen = QFileDialog::getExistingDirectory(parent, title, fromPath(start));
    return chosen.isEmpty() ? std::nullopt : std::optional(toPath(chosen));
}

bool DialogPrompts::confirm(QWidget* parent, const Confirmation& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.question, QMessageBox::Cancel,
                    parent);
    const auto* doIt = box.addButton(question.doIt, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

std::optional<int> DialogPrompts::choose(QWidget* parent, const QString& title,
                                         const QString& label, const QStringList& choices)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setComboBoxItems(choices);
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    // By the row and not by the text: two choices may read alike.
    const auto* box = dialog.findChild<QComboBox*>();
    return box != nullptr && box->currentIndex() >= 0 ? std::optional(box->currentIndex())
                                                      : std::nullopt;
}

std::optional<QString> DialogPrompts::text(QWidget* parent, const QString& title,
                                           const QString& label, const QString& initial)
{
    bool ok = false;
    const QString text = QInputDialog::getMultiLineText(parent, title, label, initial, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

void DialogPrompts::tell(QWidget* parent, const QString& title, const QString& message)
{
    QMessageBox(QMessageBox::Information, title, message, QMessageBox::Ok, parent).exec();
}

bool DialogPrompts::run(QDialog& dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ui
