#include "core/store/repair/MendedEdit.h"

#include "core/assessment/Said.h"
#include "core/exchange/EditIds.h"
#include "core/exchange/EditJson.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t bytesOfId = 16;
constexpr std::size_t idColumn = 1;
constexpr std::size_t longestTried = 500; ///< In bytes; each bit costs some microseconds.

EditId idFrom(std::string_view bytes)
{
    EditId id;
    std::copy_n(bytes.begin(), bytesOfId, id.bytes.begin());
    return id;
}

std::optional<MendedEdit> fitting(const RawRow& row, const std::vector<AssessmentId>& in)
{
    const auto edit = editIn(row);
    if (!edit || !isNamedByContent(edit->id)) {
        return std::nullopt;
    }
    const auto of = std::find_if(in.begin(), in.end(),
                                 [&](const AssessmentId& id) { return !isAltered(id, *edit); });
    return of != in.end() ? std::optional<MendedEdit>({*of, *edit}) : std::nullopt;
}

} // namespace

std::optional<Edit> editIn(const RawRow& row)
{
    const auto& values = row.values;
    if (values.size() != 8 || values[idColumn].bytes.size() != bytesOfId ||
        values[7].bytes.size() % bytesOfId != 0) {
        return std::nullopt;
    }
    const auto record = recordIdFrom(values[2].bytes);
    const auto change = changeFromJson(values[3].bytes, values[4].bytes);
    if (!record || !change || values[5].bytes.empty()) {
        return std::nullopt;
    }
    Edit edit;
    edit.id = idFrom(values[idColumn].bytes);
    edit.record = *record;
    edit.change = *change;
    edit.author = values[5].bytes;
    if (values[6].kind == RawValue::Kind::Integer) {
        edit.at = Timestamp{values[6].integer};
    }
    for (std::size_t at = 0; at < values[7].bytes.size(); at += bytesOfId) {
        edit.replaces.push_back(idFrom(std::string_view(values[7].bytes).substr(at)));
    }
    return edit;
}

std::optional<Change> withWords(Change change, const std::string& words)
{
    if (auto* note = std::get_if<AddNote>(&change)) {
        note->note.text = words;
        return change;
    }
    if (auto* recommend = std::get_if<Recommend>(&change)) {
        recommend->recommendation.text = words;
        return change;
    }
    return withText(std::move(change), words);
}

std::optional<MendedEdit> mendedBit(const RawRow& damaged, const std::vector<AssessmentId>& in)
{
    std::size_t length = 0;
    for (const RawValue& value : damaged.values) {
        length += value.bytes.size();
    }
    if (length > longestTried || damaged.values.size() != 8) {
        return std::nullopt;
    }
    RawRow row = damaged;
    for (std::size_t column = idColumn; column < row.values.size(); ++column) {
        for (char& byte : row.values[column].bytes) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                byte = static_cast<char>(byte ^ 1 << bit);
                if (auto found = fitting(row, in)) {
                    return found;
                }
                byte = static_cast<char>(byte ^ 1 << bit);
            }
        }
        // Of a time beyond this nobody has edits.
        constexpr unsigned timeBits = 44;
        for (unsigned bit = 0; row.values[column].kind == RawValue::Kind::Integer && bit < timeBits;
             ++bit) {
            row.values[column].integer ^= std::int64_t{1} << bit;
            if (auto found = fitting(row, in)) {
                return found;
            }
            row.values[column].integer ^= std::int64_t{1} << bit;
        }
    }
    return std::nullopt;
}

std::optional<Edit> mendedWords(const AssessmentId& assessment, const Edit& edit,
                                const std::string& words)
{
    auto change = withWords(edit.change, words);
    if (!change || !isNamedByContent(edit.id)) {
        return std::nullopt;
    }
    Edit mended = edit;
    mended.change = std::move(*change);
    return isAltered(assessment, mended) ? std::nullopt : std::optional<Edit>(std::move(mended));
}

} // namespace core
