#pragma once

#include <string_view>

namespace core::picture {

/// Reads numbers from the attributes of an SVG: "0,0 12.5-3e1".
class Numbers {
public:
    explicit Numbers(std::string_view text) : m_text(text) {}

    bool atEnd();
    /// Whether a number comes next, and not a letter.
    bool hasNumber();
    /// Throws Failure where no number is next.
    double next();
    /// A flag of an arc, which may stand without space before the next number.
    bool flag();
    char letter();

private:
    void skip();

    std::string_view m_text;
};

} // namespace core::picture
