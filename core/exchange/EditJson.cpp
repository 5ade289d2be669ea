#include "core/exchange/EditJson.h"

#include "core/exchange/FieldReader.h"
#include "core/exchange/FieldWriter.h"
#include "core/exchange/StrictJson.h"

#include <set>

namespace core {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestUnwatched = std::size_t{1} << 16;

[[noreturn]] void refuse(const std::string& why)
{
    throw Failure({"An entry of the log " + why + ".", {}});
}

[[noreturn]] void refuse(const char* why, std::string_view key)
{
    refuse(why + (" " + std::string(key)));
}

std::string textOf(const Json& json, std::string_view key)
{
    if (!json.is_string()) {
        refuse("holds no text in", key);
    }
    return json.get<std::string>();
}

/// What `from` reads in a text, or a complaint.
template <typename From>
constexpr auto readText(From from, const char* complaint)
{
    return [from, complaint](const Json& json, std::string_view key) {
        auto value = from(textOf(json, key));
        if (!value) {
            refuse(complaint, key);
        }
        return std::move(*value);
    };
}

constexpr auto dateOf = readText(dateFromIso, "holds no date in");
constexpr auto pointOf = readText(pointRefFrom, "holds no point in");
constexpr auto editOf = readText(editIdFrom, "names no edit in");

template <typename ItemOf>
auto listOf(const Json& json, std::string_view key, ItemOf itemOf)
{
    if (!json.is_array()) {
        refuse("holds no list in", key);
    }
    std::vector<decltype(itemOf(json, key))> items;
    for (const Json& item : json) {
        items.push_back(itemOf(item, key));
    }
    return items;
}

/// One object of the log. What it holds is read as it is: a text that is not allowed any more may
/// have been before.
class LogObject {
public:
    /// `json` outlives this.
    LogObject(const Json& json, const JsonKeys& keys) : m_json(json)
    {
        if (!json.is_object()) {
            refuse("is no object");
        }
        for (const std::string_view key : keys.required) {
            if (!json.contains(key)) {
                refuse("lacks the key", key);
            }
        }
        for (const auto& item : json.items()) {
            const auto isIt = [&](std::string_view key) { return key == item.key(); };
            if (std::none_of(keys.required.begin(), keys.required.end(), isIt) &&
                std::none_of(keys.optional.begin(), keys.optional.end(), isIt)) {
                refuse("has the unknown key", item.key());
            }
        }
    }

    bool isNothing(std::string_view key) const { return !m_json.contains(key); }

    std::string text(std::string_view key) const { return textOf(m_json[key], key); }

    std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t) const
    {
        const Json& json = m_json[key];
        if (!json.is_number_integer() || json.get<std::int64_t>() < least) {
            refuse("holds no size in", key);
        }
        return json.get<std::int64_t>();
    }

    std::optional<Date> date(std::string_view key) const
    {
        return m_json[key].is_null() ? std::nullopt : std::optional(dateOf(m_json[key], key));
    }

    PointRef point(std::string_view key) const { return pointOf(m_json[key], key); }

    std::vector<std::string> texts(std::string_view key) const
    {
        return listOf(m_json[key], key, textOf);
    }

    std::vector<PointRef> points(std::string_view key) const
    {
        return listOf(m_json[key], key, pointOf);
    }

    std::vector<EditId> edits(std::string_view key) const
    {
        return listOf(m_json[key], key, editOf);
    }

    Aspect aspect(std::string_view key) const
    {
        const std::string name = text(key);
        for (const auto& [aspect, word] : describedAspects) {
            if (word == name) {
                return aspect;
            }
        }
        refuse("describes the unknown aspect", name);
    }

    template <typename Enum>
    Enum word(std::string_view key) const
    {
        return readText(fromWord<Enum>, "holds an unknown word in")(m_json[key], key);
    }

    template <typename Enum>
    std::optional<Enum> wordOrNull(std::string_view key) const
    {
        return m_json[key].is_null() ? std::nullopt : std::optional(word<Enum>(key));
    }

    LogObject object(std::string_view key, const JsonKeys& keys) const
    {
        return {m_json[key], keys};
    }

private:
    const Json& m_json;
};

template <typename OfChange>
Change changeFrom(const Json& json)
{
    const auto& fields = kindIn<OfChange>.fields;
    OfChange change;
    readFields<InLog>(LogObject(json, keysOf<InLog, OfChange>(fields)), fields, change);
    return change;
}

struct Row {
    std::string_view name;
    Change (*read)(const Json&);
};

template <typename OfChange>
constexpr Row rowOf()
{
    static_assert(!std::is_same_v<decltype(kindIn<OfChange>), const Undescribed>,
                  "this kind of change has no line in ChangeKinds.h");
    return {kindIn<OfChange>.name, changeFrom<OfChange>};
}

template <typename... Changes>
constexpr std::array<Row, sizeof...(Changes)> rowsOf(const std::variant<Changes...>*)
{
    return {rowOf<Changes>()...};
}

/// In the order of the variant.
constexpr auto rows = rowsOf(static_cast<const Change*>(nullptr));

constexpr bool isNameTwice()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].name == rows[j].name) {
                return true;
            }
        }
    }
    return false;
}
static_assert(!isNameTwice(), "two kinds of change have one name");

nlohmann::ordered_json written(const Change& change)
{
    return std::visit(
        []<typename OfChange>(const OfChange& one) {
            return writtenFields<InLog>(one, kindIn<OfChange>.fields);
        },
        change);
}

} // namespace

std::string_view kindOf(const Change& change)
{
    return rows[change.index()].name;
}

std::string toJson(const Change& change)
{
    return written(change).dump();
}

std::vector<std::string> textsOf(const Change& change)
{
    std::vector<std::string> texts;
    const auto whole = written(change);
    for (std::vector<const nlohmann::ordered_json*> open{&whole}; !open.empty();) {
        const auto* node = open.back();
        open.pop_back();
        if (node->is_string()) {
            texts.push_back(node->get<std::string>());
        }
        for (const auto& inner : *node) {
            if (node->is_structured()) {
                open.push_back(&inner);
            }
        }
    }
    return texts;
}

Result<Change> changeFromJson(std::string_view kind, std::string_view json)
{
    return attempt("Reading an entry of the log", [&]() -> Change {
        const auto* row = std::find_if(rows.begin(), rows.end(),
                                       [&](const Row& one) { return one.name == kind; });
        if (row == rows.end()) {
            throw Failure(
                {"The log holds an entry of the unknown kind \"" + std::string(kind) + "\".", {}});
        }
        // A short text cannot become large in memory, and is parsed faster unwatched.
        return row->read(json.size() > longestUnwatched ? parseStrictly(json) : Json::parse(json));
    });
}

} // namespace core
