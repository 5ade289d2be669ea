#include "core/exchange/StrictJson.h"

#include "core/exchange/JsonObject.h"
#include "core/support/Result.h"
#include "core/support/Text.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace core {

namespace {

// The format needs four levels and some thousands of values.
constexpr int deepestLevel = 16;
constexpr std::size_t mostValues = 1'000'000;

/// Sees the events of the parser and refuses what nlohmann accepts in silence.
class Watcher {
public:
    bool operator()(int depth, nlohmann::json::parse_event_t event, nlohmann::json& parsed)
    {
        using Event = nlohmann::json::parse_event_t;
        switch (event) {
        case Event::object_start: open(depth, false); break;
        case Event::array_start: open(depth, true); break;
        case Event::object_end:
        case Event::array_end: m_open.pop_back(); break;
        case Event::key: key(parsed.get_ref<const std::string&>()); break;
        case Event::value: value(); break;
        }
        return true;
    }

private:
    struct Level {
        bool isList = false;
        std::size_t items = 0;
        std::string key;
        std::set<std::string> keys;
    };

    void open(int depth, bool isList)
    {
        value();
        if (depth >= deepestLevel) {
            throw Failure({"lists and objects are nested too deeply", path()});
        }
        m_open.push_back({isList, 0, {}, {}});
    }

    void key(const std::string& name)
    {
        Level& level = m_open.back();
        level.key = name;
        if (!level.keys.insert(name).second) {
            throw Failure({"this key stands twice", path()});
        }
    }

    void value()
    {
        if (++m_values > mostValues) {
            throw Failure({"there are more than a million values in one assessment", {}});
        }
        if (!m_open.empty()) {
            ++m_open.back().items;
        }
    }

    std::string path() const
    {
        std::string result;
        for (const Level& level : m_open) {
            if (level.isList) {
                result += "[" + std::to_string(level.items - 1) + "]";
            } else {
                result = joinedPath(result, level.key);
            }
        }
        return result;
    }

    std::vector<Level> m_open;
    std::size_t m_values = 0;
};

std::string placeOfByte(std::string_view text, std::size_t offset)
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    return "line " + std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
}

/// What nlohmann says after its own prefix: "unexpected end of input; expected '}'".
std::string reasonIn(const std::string& message)
{
    const auto dash = message.find(" - ");
    if (dash == std::string::npos) {
        return {};
    }
    const std::string reason = message.substr(dash + 3);
    // It repeats the last text that it read, which can be anything.
    return ": " + reason.substr(0, reason.find("; last read"));
}

} // namespace

nlohmann::json parseStrictly(std::string_view text)
{
    if (const auto bad = firstBadUtf8(text)) {
        throw Failure({"the text is not UTF-8", placeOfByte(text, *bad)});
    }
    try {
        return nlohmann::json::parse(text, Watcher());
    } catch (const nlohmann::json::parse_error& error) {
        throw Failure({"this is not valid JSON" + reasonIn(error.what()),
                       placeOfByte(text, error.byte == 0 ? 0 : error.byte - 1)});
    } catch (const nlohmann::json::exception&) {
        throw Failure({"this is not valid JSON", {}}); // a number that is too large
    }
}

} // namespace core
