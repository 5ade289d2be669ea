#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What is wrong with a file that a person wrote, and where.
struct Fault {
    std::string file;
    int line = 0;   ///< From 1; 0 when the fault has no one place in the file.
    int column = 0; ///< From 1, counted in characters; 0 when `line` is 0.
    std::string message;

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// "FILE:LINE:COL: error: message", as compilers write it, so that editors can jump there. Without
/// line and column when there are none.
std::string toString(const Fault& fault);

/// A place in a text: line and column from 1, the column counted in bytes.
struct Place {
    int line = 1;
    int column = 1;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// Where each line of a text starts.
class Lines {
public:
    explicit Lines(std::string_view text);

    /// The place of the byte at `offset`.
    Place placeOf(std::size_t offset) const;
    /// The offset at which the line of `place` starts; the last line for what is behind it.
    std::size_t startOf(Place place) const;

private:
    std::vector<std::size_t> m_starts{0};
};

/// Gathers the faults of one text, so that all of them can be told at once.
class FaultList {
public:
    /// `text` must outlive the list.
    FaultList(std::string_view text, std::string_view fileName) : m_text(text), m_file(fileName) {}

    void add(Place place, std::string message);
    bool empty() const { return m_found.empty(); }

    /// All faults in the order of the text. After the first 200 one last fault says that there are
    /// more: nobody reads them, and a hostile file could have millions.
    std::vector<Fault> take();

private:
    struct Found {
        Place place;
        std::string message;
    };

    std::string_view m_text;
    std::string m_file;
    std::vector<Found> m_found;
    bool m_overflowed = false;
};

} // namespace core
