#pragma once

#include "core/store/Draft.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// The drafts that a window shows, one at a place. Where several windows typed at one place, the
/// others wait beside it, and come one after the other when the one before is done.
class ShownDrafts {
public:
    ShownDrafts() = default;
    /// Of the rows in a casebook, by place.
    explicit ShownDrafts(std::vector<core::Draft> rows);

    /// Empty for nothing.
    std::string at(const std::string& place) const;
    /// An empty text takes the draft away.
    void set(const std::string& place, const std::string& text);

    /// The row that comes next at this place.
    std::optional<core::Draft> next(const std::string& place) const;
    /// The next one is shown from now on.
    void takeNext(const std::string& place);

    /// All rows that were shown at the beginning.
    std::vector<core::Draft> firstRows() const;
    /// Where one is shown.
    std::vector<std::string> places() const;
    /// With those where others wait.
    std::vector<std::string> allPlaces() const;

    friend bool operator==(const ShownDrafts&, const ShownDrafts&) = default;

private:
    std::map<std::string, std::string> m_shown;
    std::map<std::string, std::vector<core::Draft>> m_beside;
    std::vector<core::Draft> m_first;
};

} // namespace ui
