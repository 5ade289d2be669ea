#pragma once

#include "tests/ui/OpenWindow.h"

#include <QList>

#include <functional>

/// Shows every page and every dialog of the program, as the registers of pages (leaving/Pages.h)
/// and of dialogs (leaving/Dialogs.h) have them, so that a new one cannot be missed, and gives each
/// to `look` in its window. `prepare` is done with each main window before.
void eachScreen(const std::function<void(OpenWindow&)>& prepare,
                const std::function<void(const QString& name, QWidget& window)>& look);

/// What Tab may stop at in the window as it is: what is seen, enabled and takes the keyboard. Of a
/// group of radio buttons that is one.
QList<QWidget*> stopsIn(const QWidget& window);

/// Whether it is shown in that window and is no part of Qt's own.
bool isSeen(const QWidget& widget, const QWidget& window);

/// Gives the window text of this many per cent, a multiple of ten.
void setTextSize(OpenWindow& open, int percent);

/// Class and name, for who reads that a test failed.
QString inWords(const QWidget& widget);
