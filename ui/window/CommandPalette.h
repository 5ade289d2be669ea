#pragma once

#include <QDialog>

#include <functional>
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
using Finder = std::function<std::vector<PaletteItem>(const QString& words)>;

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
    void choose();
    void tellFound();

    Finder m_finder;
    std::vector<PaletteItem> m_items;
    PaletteItem m_chosen;
    QLineEdit* m_words = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_found = nullptr;
};

} // namespace ui
