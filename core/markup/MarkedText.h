#pragma once

#include "core/markup/Dialect.h"

#include <string>
#include <string_view>

namespace core::markup {

/// One paragraph, heading or cell as it is being written.
class MarkedText {
public:
    MarkedText(Dialect dialect, Place place) : m_dialect(dialect), m_place(place) {}

    enum class Addresses { Linked, Plain };

    /// What people wrote, escaped. Web addresses in it become links unless `addresses` says that
    /// they stand in one already.
    void text(std::string_view words, Addresses addresses);

    /// Marks of ours, as they are.
    void mark(std::string_view marks);

    std::string take() &&;

private:
    bool atLineStart() const { return m_result.empty() || m_result.back() == '\n'; }
    void endLine();
    void breakLine();
    std::size_t numberAt(std::string_view words, std::size_t at);
    std::size_t addressAt(std::string_view words, std::size_t at);
    std::size_t brokenAddressAt(std::string_view words);
    void letter(std::string_view words, std::size_t at);

    Dialect m_dialect;
    Place m_place;
    bool m_breakPending = false;
    std::string m_result;
};

} // namespace core::markup
