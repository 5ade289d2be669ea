#pragma once

#include "core/tree/DiagnosticList.h"
#include "core/tree/Tree.h"
#include "core/tree/ValueReader.h"

#include <string>
#include <string_view>

namespace core {

/// A JSON text that may come from anybody, as a tree. Whatever is wrong with it, and whatever its
/// readers tell it of, is thrown as a Failure at once, with "FILE:LINE:COLUMN: path" in `where`.
class JsonText : public DiagnosticSink {
public:
    /// Throws a Failure for bad UTF-8 and bad syntax, for a key that stands twice in one object,
    /// for more than 16 levels and for more than a million values. `text` outlives this; it is what
    /// stands in the file from its line `firstLine` on. Without a file's name places begin with the
    /// line.
    explicit JsonText(std::string_view text, std::string fileName = {}, int firstLine = 1);
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    const Tree& root() const { return m_root; }
    /// Reads the values of the tree.
    ValueReader& values() { return m_values; }

    void add(SourceLocation place, std::string message) override;
    /// The same, for who has to know that it throws.
    [[noreturn]] void refuse(SourceLocation place, std::string message) const;

private:
    std::string where(SourceLocation place) const;

    std::string_view m_text;
    std::string m_file;
    int m_linesBefore;
    Tree m_root;
    ValueReader m_values{*this};
};

} // namespace core
