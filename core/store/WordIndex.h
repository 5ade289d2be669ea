#pragma once

#include "core/store/FoundSpan.h"
#include "core/support/Result.h"

#include <memory>
#include <string>
#include <vector>

namespace core {

/// A few texts that are searched in memory, by the very rules of the casebook's index: what was not
/// saved yet is found as it will be.
class WordIndex {
public:
    explicit WordIndex(const std::vector<std::string>& texts);
    ~WordIndex();
    WordIndex(WordIndex&&) noexcept;
    WordIndex& operator=(WordIndex&&) noexcept;

    struct Place {
        std::size_t text = 0; ///< Which of them.
        std::vector<FoundSpan> spans;

        friend bool operator==(const Place&, const Place&) = default;
    };
    /// The texts that hold all of `words`, in their order; none where there is no word.
    Result<std::vector<Place>> find(const std::string& words) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

} // namespace core
