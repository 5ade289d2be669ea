#include "core/assessment/PointLabels.h"

#include "core/support/Ascii.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), asciiLower);
    return result;
}

std::string lettersOf(std::string_view text)
{
    std::string letters;
    std::ranges::copy_if(text, std::back_inserter(letters), isAsciiLetter);
    return letters;
}

std::optional<int> numberIn(std::string_view digits)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || digits.front() == '-' || fault != std::errc() ||
        end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return number;
}

} // namespace

PointLabels::PointLabels(const Editions& editions)
{
    for (const auto& edition : editions) {
        Edition known{edition->id, {}, lettersOf(inLanguage(edition->shortName, "en")), {}};
        for (const Point& point : edition->points) {
            known.numbers.push_back(point.number);
        }
        std::ranges::sort(known.numbers);
        m_editions.push_back(std::move(known));
    }
    // The shortest beginning that no other edition besides the primary one shares; a name that is
    // shared as a whole gives no prefix.
    for (std::size_t i = 1; i < m_editions.size(); ++i) {
        const std::string& name = m_editions[i].name;
        for (std::size_t length = 1; length <= name.size(); ++length) {
            bool shared = false;
            for (std::size_t other = 1; other < m_editions.size(); ++other) {
                shared = shared || (other != i && lower(m_editions[other].name.substr(0, length)) ==
                                                      lower(name.substr(0, length)));
            }
            if (!shared) {
                m_editions[i].prefix = name.substr(0, length);
                break;
            }
        }
    }
    for (Edition& edition : m_editions) {
        edition.name = lower(edition.name);
    }
}

std::string PointLabels::label(const PointRef& point) const
{
    for (std::size_t i = 0; i < m_editions.size(); ++i) {
        if (m_editions[i].id == point.edition && (i == 0 || !m_editions[i].prefix.empty())) {
            return m_editions[i].prefix + std::to_string(point.number);
        }
    }
    return toString(point);
}

std::string PointLabels::labels(const std::vector<PointRef>& points) const
{
    std::string all;
    for (const PointRef& point : points) {
        all += (all.empty() ? "" : ", ") + label(point);
    }
    return all;
}

std::optional<PointRef> PointLabels::find(std::string_view text) const
{
    const auto existing = [this](const PointRef& point) -> std::optional<PointRef> {
        for (const Edition& edition : m_editions) {
            if (edition.id == point.edition &&
                std::ranges::binary_search(edition.numbers, point.number)) {
                return point;
            }
        }
        return std::nullopt;
    };
    if (const auto full = pointRefFrom(lower(text))) {
        return existing(*full);
    }
    const auto letters =
        static_cast<std::size_t>(std::ranges::find_if_not(text, isAsciiLetter) - text.begin());
    const bool isApart = letters > 0 && letters < text.size() && text[letters] == ' ';
    const auto number = numberIn(text.substr(letters + (isApart ? 1 : 0)));
    if (!number) {
        return std::nullopt;
    }
    const std::string prefix = lower(text.substr(0, letters));
    for (std::size_t i = 0; i < m_editions.size(); ++i) {
        const Edition& edition = m_editions[i];
        const bool meant =
            prefix.empty() ? i == 0 : prefix == edition.name || prefix == lower(edition.prefix);
        if (meant) {
            return existing({edition.id, *number});
        }
    }
    return std::nullopt;
}

} // namespace core
