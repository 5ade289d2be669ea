#pragma once

#include "core/store/CasebookState.h"

#include <memory>
#include <optional>
#include <string>

struct sqlite3;

namespace core {

/// A file as its bytes are, with no look at what lies beside it: for reading only, and nothing in
/// it is trusted.
class MemoryImage {
public:
    /// `bytes` outlives the image.
    explicit MemoryImage(const std::string& bytes);

    /// Nothing where it has none, or the page that it is on cannot be read.
    std::optional<CasebookState> state() const;
    /// Whose casebook it is; nothing where that cannot be read.
    std::optional<std::string> ownerId() const;
    /// Whether it is a casebook whose pages all hold together.
    bool isSound() const;

private:
    std::optional<std::string> first(const char* sql) const;

    struct Close {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace core
