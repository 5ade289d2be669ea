#pragma once

#include "tests/ui/OpenWindow.h"

#include <functional>
#include <vector>

/// A page of the window, or one view of a page that has several.
struct Page {
    QString name;
    std::function<void(OpenWindow&)> show;
};

/// All of them, asked of the running window: what is added tomorrow is among them. They have been
/// shown once then, and are built.
std::vector<Page> allPages(OpenWindow& open);

/// The part of `widget` that a person can click, in its window; empty where nothing of it is seen.
/// What can be scrolled is covered by its contents.
QRect seenPartOf(const QWidget& widget);

/// Closes the window as the window manager does, and shows it again. Whether it closed.
bool closeAndComeBack(OpenWindow& open, const std::function<void()>& whileClosed = {});
