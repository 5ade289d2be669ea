#pragma once

#include "core/assessment/Rules.h"
#include "core/support/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One assessment in the exchange format `standpoint-assessment/1`, on one line, keys in a fixed
/// order, without a line feed at the end. The same assessment gives the same bytes. The result is
/// the declared one, else what the rule of `editions` gives for the whole. The words that its
/// points have in `editions` are told by their digests; without editions those that came with it.
/// Whoever wrote a note or a rating and is on the panel no longer stands there as an observer under
/// their id, so that everything that is written can be read.
std::string toExchange(const Assessment& assessment, const Editions& editions);

/// The same, indented for people to read, with a line feed at the end.
std::string toReadableExchange(const Assessment& assessment, const Editions& editions);

/// An assessment from a file and the place where it stood there: "x.jsonl:3".
struct ExchangeItem {
    Assessment assessment;
    std::string where;
};

/// Reads a file of one JSON object, or of one object a line where `fileName` ends in ".jsonl"
/// (empty lines are skipped), an assessment at a time. Faults are as of readExchange.
class ExchangeReader {
public:
    /// `text` outlives this.
    ExchangeReader(std::string_view text, std::string fileName);

    /// The next one; nothing after the last. Throws a Failure with its place for one that cannot be
    /// read, or that is longer than an assessment may be.
    std::optional<ExchangeItem> next();
    /// How many bytes were read so far.
    std::size_t done() const { return m_at; }

private:
    std::string_view m_text;
    std::string m_fileName;
    bool m_isOfLines;
    std::size_t m_at = 0;
    int m_line = 0;
};

/// Reads one JSON object, or one object a line where `fileName` ends in ".jsonl" (empty lines are
/// skipped). `fileName` stands in Problems, with line, column and the path inside the object:
/// "x.jsonl:3:120: notes[2].kind". Takes nothing that the format does not name, and stops at the
/// first fault. Checks form, not points and outcomes, which need the editions (see faults() in
/// Rules.h). The caller limits the size of `text`.
Result<std::vector<ExchangeItem>> readExchange(std::string_view text, const std::string& fileName);

/// The same without the places.
Result<std::vector<Assessment>> fromExchange(std::string_view text, const std::string& fileName);

} // namespace core
