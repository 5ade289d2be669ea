#pragma once

#include "core/exchange/AssessmentJson.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Gives assessments one after the other, as often as it is begun, so that no more than one of them
/// is in memory at a time.
class ImportSource {
public:
    virtual ~ImportSource() = default;

    /// Begins with the first.
    virtual void rewind() = 0;
    /// The next one; nothing after the last. Throws a Failure for one that cannot be read.
    virtual std::optional<ExchangeItem> next() = 0;

    /// How far it is, of how much in all.
    virtual std::size_t done() const = 0;
    virtual std::size_t size() const = 0;
};

/// Files of assessments, by their texts. The names stand in what is said of their faults.
class ImportedFiles : public ImportSource {
public:
    void add(std::string text, std::string fileName);

    void rewind() override;
    std::optional<ExchangeItem> next() override;
    std::size_t done() const override;
    std::size_t size() const override;

private:
    struct File {
        std::string text;
        std::string name;
    };
    std::vector<File> m_files;
    std::size_t m_file = 0;
    std::size_t m_before = 0; ///< Bytes of the files that are through.
    std::optional<ExchangeReader> m_reader;
};

} // namespace core
