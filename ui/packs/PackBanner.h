#pragma once

#include "ui/packs/PackFolder.h"
#include "ui/widgets/Banner.h"

#include <optional>

class QPushButton;

namespace ui {

/// One quiet line across the window that says that a pack is there. It never takes the keyboard.
class PackBanner : public Banner {
    Q_OBJECT

public:
    explicit PackBanner(QWidget* parent = nullptr);

    /// Nothing hides the line.
    void show(const std::optional<FoundPack>& pack);
    using QWidget::show;

signals:
    void lookAsked(const std::filesystem::path& file);
    void putAside(const std::filesystem::path& file);

private:
    QPushButton* m_look;
    QPushButton* m_notNow;
    std::filesystem::path m_file;
};

} // namespace ui
