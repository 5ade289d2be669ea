#pragma once

#include "core/tree/Diagnostic.h"
#include "core/tree/SourceLocation.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Is told what is wrong with a text.
class DiagnosticSink {
public:
    virtual ~DiagnosticSink() = default;
    /// May throw where nobody wants to know more than the first.
    virtual void add(SourceLocation place, std::string message) = 0;
};

/// Gathers what is wrong with one text, so that all of it can be told at once.
class DiagnosticList : public DiagnosticSink {
public:
    /// `text` must outlive the list.
    DiagnosticList(std::string_view text, std::string_view fileName)
        : m_text(text)
        , m_file(fileName)
    {
    }

    struct Found {
        SourceLocation place;
        std::string message;
    };

    void add(SourceLocation place, std::string message) override;
    bool empty() const { return m_found.empty(); }
    /// In the order in which it was told.
    const std::vector<Found>& found() const { return m_found; }

    /// All of it in the order of the text. After the first 200 one last diagnostic says that there
    /// are more: nobody reads them, and a hostile file could have millions.
    std::vector<Diagnostic> take();

private:
    std::string_view m_text;
    std::string m_file;
    std::vector<Found> m_found;
    bool m_overflowed = false;
};

} // namespace core
