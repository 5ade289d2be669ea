#pragma once

#include "ui/base/Preferences.h"
#include "ui/base/Theme.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

namespace ui {

class DesktopLook;

/// How the whole program looks: style, palette and text size. Made once, before the first window,
/// while the application still has the font and the palette that the system gave it, and follows
/// both when the system changes them.
class Look : public QObject {
    Q_OBJECT

public:
    /// `expected` is the scheme that the system had when the program ran last. It stands in for
    /// what the desktop has not answered yet, so that no window opens white on a dark desktop.
    explicit Look(QApplication& app, std::optional<Scheme> expected = {});

    void apply(Appearance appearance, int textSizePercent);
    /// Asks the desktop's settings too, from now on. That needs the session bus and can wait until
    /// the window is painted.
    void followDesktop();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// What `Appearance::System` comes to from now on.
    void systemSchemeChanged(Scheme scheme);

private:
    Scheme systemScheme() const;
    QFont systemFont() const;
    void readSystem();
    void applyAgain();

    QFont m_systemFont;
    Scheme m_systemScheme;
    std::optional<Scheme> m_expected;
    DesktopLook* m_desktop = nullptr;
    Appearance m_appearance = Appearance::System;
    int m_textSize = 100;
};

} // namespace ui
