#pragma once

#include "core/store/FileStanding.h"
#include "ui/widgets/Banner.h"

#include <vector>

class QPushButton;

namespace ui {

/// One quiet line across the window about the casebook's file: what became of it, or what is
/// strange around it. It never takes the keyboard.
class FileBanner : public Banner {
    Q_OBJECT

public:
    explicit FileBanner(QWidget* parent = nullptr);

    /// Says what became of the file, and what can be done.
    void show(const core::FileStanding& standing, const QString& text);
    /// Says something that a person only has to know, or that they may want to look at.
    void tell(const QString& text, bool canBeLookedAt);
    using QWidget::show;

signals:
    void putBackAsked();
    void saveElsewhereAsked();
    void openThereAsked();
    void lookAsked();
    void wasRead();

private:
    std::vector<QPushButton*> buttons() const;
    void say(const QString& text, const std::vector<QPushButton*>& shown);

    QPushButton* m_putBack;
    QPushButton* m_openThere;
    QPushButton* m_elsewhere;
    QPushButton* m_look;
    QPushButton* m_read;
};

} // namespace ui
