#pragma once

#include "ui/base/Prompts.h"

#include <QDialog>

#include <deque>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

/// Answers every question from a script, and keeps what was asked and told. A question that nobody
/// scripted is answered as if the person had pressed Escape, or asked by `otherwise`.
class ScriptedPrompts : public ui::Prompts {
public:
    std::deque<std::filesystem::path> files; ///< For the next files to open or save.
    std::deque<bool> confirmations;
    std::deque<int> choices;
    std::deque<QString> texts;
    /// What is done in the next dialogs of ours, and whether they are accepted.
    std::deque<std::function<bool(QDialog&)>> dialogs;
    /// What happens while somebody thinks about the next confirmation.
    std::function<void()> meanwhile;
    QStringList asked;
    QStringList told;
    QStringList offered; ///< What the buttons said that would go ahead.
    std::unique_ptr<ui::Prompts> otherwise;

    std::optional<std::filesystem::path> fileToOpen(QWidget* parent,
                                                    const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        return passOn(files) ? otherwise->fileToOpen(parent, question) : next(files);
    }
    /// All files that are scripted.
    std::vector<std::filesystem::path> filesToOpen(QWidget* parent,
                                                   const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        if (passOn(files)) {
            return otherwise->filesToOpen(parent, question);
        }
        std::vector<std::filesystem::path> all(files.begin(), files.end());
        files.clear();
        return all;
    }
    std::optional<std::filesystem::path> fileToSave(QWidget* parent,
                                                    const ui::FileQuestion& question) override
    {
        asked.append(question.title);
        return passOn(files) ? otherwise->fileToSave(parent, question) : next(files);
    }
    std::optional<std::filesystem::path> folder(QWidget* parent, const QString& title,
                                                const std::filesystem::path& start) override
    {
        asked.append(title);
        return passOn(files) ? otherwise->folder(parent, title, start) : next(files);
    }
    bool confirm(QWidget* parent, const ui::Confirmation& question) override
    {
        offered.append(question.doIt);
        asked.append(question.question);
        if (const auto happens = std::exchange(meanwhile, nullptr)) {
            happens();
        }
        return passOn(confirmations) ? otherwise->confirm(parent, question)
                                     : next(confirmations).value_or(false);
    }
    std::optional<int> choose(QWidget* parent, const QString& title, const QString& label,
                              const QStringList& offered) override
    {
        asked.append(title);
        return passOn(choices) ? otherwise->choose(parent, title, label, offered) : next(choices);
    }
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& initial) override
    {
        asked.append(title);
        return passOn(texts) ? otherwise->text(parent, title, label, initial) : next(texts);
    }
    void tell(QWidget* parent, const QString& title, const QString& message) override
    {
        told.append(message);
        if (otherwise != nullptr) {
            otherwise->tell(parent, title, message);
        }
    }
    bool run(QDialog& dialog) override
    {
        asked.append(dialog.windowTitle());
        if (passOn(dialogs)) {
            return otherwise->run(dialog);
        }
        const auto act = next(dialogs);
        if (!act) {
            return false;
        }
        dialog.show();
        return (*act)(dialog);
    }

private:
    template <typename T>
    bool passOn(const std::deque<T>& queue) const
    {
        return queue.empty() && otherwise != nullptr;
    }
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
