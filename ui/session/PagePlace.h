#pragma once

#include <string>

namespace ui {

/// Where somebody is on a page about an assessment, for when they come back to it.
struct PagePlace {
    /// What is chosen where that is the whole service.
    static constexpr const char* wholeService = "whole";

    int view = 0;       ///< Which of the page's views, orders or readers.
    std::string chosen; ///< The chosen point or record as text; empty where none is.
    std::string note;   ///< The chosen note, where the page has notes.

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

} // namespace ui
