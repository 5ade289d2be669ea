#include "core/support/ListMark.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct Bullet {
    std::string_view sign;
    std::size_t level = 0;
    bool onlyBeforeTab = false; ///< A letter in all other places.
};

constexpr std::array<Bullet, 17> bullets{{{"-"},
                                          {"*"},
                                          {"•"},
                                          {"·"},
                                          {"●"},
                                          {"‣"},
                                          {"–"},
                                          {"—"},
                                          {"\uF0B7"},
                                          {"○", 1},
                                          {"◦", 1},
                                          {"o", 1, true},
                                          {"▪", 2},
                                          {"■", 2},
                                          {"§", 2, true},
                                          {"\uF0A7", 2},
                                          {"\uF0D8", 2}}};

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool separates(char letter)
{
    return letter == ' ' || letter == '\t';
}

ListMark numberOf(std::string_view line)
{
    constexpr std::size_t mostDigits = 3;
    const auto digits = static_cast<std::size_t>(
        std::find_if_not(line.begin(), line.end(), isDigit) - line.begin());
    if (digits == 0 || digits > mostDigits || digits + 1 >= line.size() ||
        (line[digits] != '.' && line[digits] != ')') || !separates(line[digits + 1])) {
        return {};
    }
    ListMark mark{ListMark::Kind::Number, 0, 0, digits + 2};
    for (std::size_t i = 0; i < digits; ++i) {
        mark.number = mark.number * 10 + static_cast<std::size_t>(line[i] - '0');
    }
    return mark;
}

} // namespace

ListMark listMarkOf(std::string_view line)
{
    for (const Bullet& bullet : bullets) {
        const std::size_t length = bullet.sign.size();
        if (line.starts_with(bullet.sign) && line.size() > length &&
            (line[length] == '\t' || (line[length] == ' ' && !bullet.onlyBeforeTab))) {
            return {ListMark::Kind::Bullet, 0, bullet.level, length + 1};
        }
    }
    return numberOf(line);
}

} // namespace core
