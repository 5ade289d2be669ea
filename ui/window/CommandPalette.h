#pragma once

#include "core/support/Result.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// Something that can be gone to or run.
struct PaletteItem {
    QString title;
    QString detail; ///< What it is, or its shortcut.
    std::function<void()> go;
};

/// What there is for some words, best first.
struct Findings {
    std::vector<PaletteItem> items;
    std::optional<core::Problem> problem; ///< Why not all of it could be looked for.
};

using Finder = std::function<Findings(const QString& words)>;

/// One field to find or run anything. Closes before it runs what was chosen.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(Finder finder, QWidget* parent = nullptr);

    /// What was chosen; valid after the dialog was accepted.
    const PaletteItem& chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    /// Looks again for what could not be looked for.
    void refillLate();
    void show(Findings findings);
    using QDialog::show;
    void choose();
    void tellFound();

    Finder m_finder;
    std::vector<PaletteItem> m_items;
    std::optional<core::Problem> m_problem;
    QTimer m_again;
    PaletteItem m_chosen;
    QLineEdit* m_words = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace ui
