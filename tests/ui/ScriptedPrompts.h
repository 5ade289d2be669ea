#pragma once

#include "ui/base/Prompts.h"

#include <QDialog>

#include <deque>
#include <functional>
#include <vector>

/// Answers every question from a script, and keeps what was asked and told. A question that nobody
/// scripted is answered as if the person had pressed Escape.
class ScriptedPrompts : public ui::Prompts {
public:
    std::deque<std::filesystem::path> files; ///< For the next files to open or save.
    std::deque<bool> confirmations;
    std::deque<int> choices;
    std::deque<QString> texts;
    /// What is done in the next dialogs of ours, and whether they are accepted.
    std::deque<std::function<bool(QDialog&)>> dialogs;
    QStringList asked;
    QStringList told;

    std::optional<std::filesystem::path> fileToOpen(QWidget*,
                                                    const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        return next(files);
    }
    /// All files that are scripted.
    std::vector<std::filesystem::path> filesToOpen(QWidget*,
                                                   const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        std::vector<std::filesystem::path> all(files.begin(), files.end());
        files.clear();
        return all;
    }
    std::optional<std::filesystem::path> fileToSave(QWidget*,
                                                    const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        return next(files);
    }
    std::optional<std::filesystem::path> folder(QWidget*, const QString& title,
                                                const std::filesystem::path&) override
    {
        asked.append(title);
        return next(files);
    }
    bool confirm(QWidget*, const ui::Confirmation& question) override
    {
        asked.append(question.question);
        return next(confirmations).value_or(false);
    }
    std::optional<int> choose(QWidget*, const QString& title, const QString&,
                              const QStringList&) override
    {
        asked.append(title);
        return next(choices);
    }
    std::optional<QString> text(QWidget*, const QString& title, const QString&,
                                const QString&) override
    {
        asked.append(title);
        return next(texts);
    }
    void tell(QWidget*, const QString&, const QString& message) override { told.append(message); }
    bool run(QDialog& dialog) override
    {
        asked.append(dialog.windowTitle());
        const auto act = next(dialogs);
        if (!act) {
            return false;
        }
        dialog.show();
        return (*act)(dialog);
    }

private:
    template <typename T>
    static std::optional<T> next(std::deque<T>& queue)
    {
        if (queue.empty()) {
            return std::nullopt;
        }
        T first = std::move(queue.front());
        queue.pop_front();
        return first;
    }
};
