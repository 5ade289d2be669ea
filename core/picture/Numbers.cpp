#include "core/picture/Numbers.h"

#include "core/support/Result.h"

#include <charconv>
#include <cmath>
#include <string>

namespace core::picture {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',';
}

} // namespace

void Numbers::skip()
{
    while (!m_text.empty() && isSpace(m_text.front())) {
        m_text.remove_prefix(1);
    }
}

bool Numbers::atEnd()
{
    skip();
    return m_text.empty();
}

bool Numbers::hasNumber()
{
    skip();
    return !m_text.empty() &&
           std::string_view("+-.0123456789").find(m_text.front()) != std::string_view::npos;
}

double Numbers::next()
{
    skip();
    if (m_text.starts_with('+')) {
        m_text.remove_prefix(1);
    }
    double number = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), number);
    if (error != std::errc{} || !std::isfinite(number) || std::abs(number) > 1e7) {
        throw Failure({"a number was expected at '" + std::string(m_text.substr(0, 20)) + "'", {}});
    }
    m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
    return number;
}

bool Numbers::flag()
{
    skip();
    if (!m_text.starts_with('0') && !m_text.starts_with('1')) {
        throw Failure({"an arc lacks a flag", {}});
    }
    const bool set = m_text.front() == '1';
    m_text.remove_prefix(1);
    return set;
}

char Numbers::letter()
{
    skip();
    if (m_text.empty()) {
        return '\0';
    }
    const char letter = m_text.front();
    m_text.remove_prefix(1);
    return letter;
}

} // namespace core::picture
