#pragma once

#include "core/assessment/Words.h"
#include "core/standards/Standard.h"
#include "core/support/Quoted.h"
#include "core/support/Time.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// `key` inside `path`: "notes[2].kind". A key that is no plain word is quoted.
std::string joinedPath(const std::string& path, std::string_view key);

/// The keys that an object has to have, and those that it may have.
struct JsonKeys {
    std::vector<std::string_view> required;
    std::vector<std::string_view> optional;
};

/// One object of a document, read strictly. Everything throws a Failure that says what is wrong,
/// with the path in `where`. Values under optional keys come back empty where the key is not there.
class JsonObject {
public:
    /// Refuses `node` when it is no object, has a key that is not among `keys`, or lacks a required
    /// one. `node` must outlive this.
    JsonObject(const nlohmann::json& node, std::string path, const JsonKeys& keys);

    std::string text(std::string_view key) const;
    std::string textOrNull(std::string_view key) const; ///< Null is the empty text.
    std::string id(std::string_view key) const;         ///< One short line that is not empty.
    std::vector<std::string> texts(std::string_view key) const;
    std::optional<Date> date(std::string_view key) const;
    std::optional<Timestamp> time(std::string_view key) const;
    /// A whole number from `least` to `most`.
    std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t most) const;
    PointRef point(std::string_view key) const;
    std::vector<PointRef> points(std::string_view key) const;

    template <typename Enum>
    Enum word(std::string_view key) const
    {
        const std::string given = text(key);
        if (const auto value = fromWord<Enum>(given)) {
            return *value;
        }
        refuseWord(key, given, {Words<Enum>::all.begin(), Words<Enum>::all.end()});
    }

    template <typename Enum>
    std::optional<Enum> wordOrNull(std::string_view key) const
    {
        return isNothing(key) ? std::nullopt : std::optional<Enum>(word<Enum>(key));
    }

    /// The object under `key`.
    JsonObject object(std::string_view key, const JsonKeys& keys) const;

    /// The objects in the list under `key`.
    std::vector<JsonObject> objects(std::string_view key, const JsonKeys& keys) const;

    /// Not there, or null.
    bool isNothing(std::string_view key) const;

    std::string pathOf(std::string_view key) const { return joinedPath(m_path, key); }
    [[noreturn]] void refuse(std::string_view key, const std::string& what) const;

private:
    const nlohmann::json* find(std::string_view key) const;
    const nlohmann::json::array_t& list(std::string_view key) const;
    [[noreturn]] void refuseWord(std::string_view key, const std::string& given,
                                 const std::vector<std::string>& allowed) const;

    const nlohmann::json& m_node;
    std::string m_path;
};

} // namespace core
