#include "core/store/About.h"

#include <charconv>

namespace core {

std::optional<std::string> readAbout(const Database& database, const std::string& name)
{
    Query row = database.query("SELECT value FROM about WHERE name = ?");
    row.with(name);
    return row.next() ? std::optional<std::string>(row.text(0)) : std::nullopt;
}

void writeAbout(const Database& database, const std::string& name,
                const std::optional<std::string>& value)
{
    if (value) {
        database.query("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)")
            .with(name, *value)
            .run();
    } else {
        database.query("DELETE FROM about WHERE name = ?").with(name).run();
    }
}

std::optional<Timestamp> timeFrom(const std::optional<std::string>& value)
{
    Timestamp time;
    if (!value) {
        return std::nullopt;
    }
    const char* end = value->data() + value->size();
    const auto read = std::from_chars(value->data(), end, time.milliseconds);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(time) : std::nullopt;
}

} // namespace core
