#include "core/work/BackupNames.h"

#include "core/support/Unfinished.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 7> reasonWords{
    "on request",     "at start",          "before merge",  "before import",
    "before upgrade", "before forgetting", "before restore"};
const std::string fileEnding = ".standpoint";
constexpr std::size_t stampLength = 15; ///< "2026-11-29 1405"
constexpr std::int64_t minuteMilliseconds = 60'000;
/// More would read as another minute.
constexpr int mostOfAMinute = 60'000;

std::string stampOf(Timestamp at)
{
    const std::string text = toRfc3339(at);
    return text.substr(0, 10) + ' ' + text.substr(11, 2) + text.substr(14, 2);
}

std::optional<Timestamp> timeOfStamp(std::string_view name)
{
    if (name.size() < stampLength || name[10] != ' ') {
        return std::nullopt;
    }
    return timestampFromRfc3339(std::string(name.substr(0, 10)) + 'T' +
                                std::string(name.substr(11, 2)) + ':' +
                                std::string(name.substr(13, 2)) + ":00Z");
}

/// The 3 of "… before merge 3": the third that was made in one minute.
int countedFrom(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 1 &&
                   number < mostOfAMinute
               ? number
               : 0;
}

} // namespace

const char* backupWords(BackupReason why)
{
    return reasonWords[static_cast<std::size_t>(why)];
}

std::optional<BackupName> backupNamed(const fs::path& path)
{
    const std::string stem = path.stem().string();
    const auto at = timeOfStamp(stem);
    if (!at || path.extension() != fileEnding || stem.size() <= stampLength) {
        return std::nullopt;
    }
    const std::string_view rest = std::string_view(stem).substr(stampLength);
    for (std::size_t i = 0; i < reasonWords.size(); ++i) {
        const std::string words = std::string(" ") + reasonWords[i];
        if (!rest.starts_with(words)) {
            continue;
        }
        const std::string_view more = rest.substr(words.size());
        const int number = more.starts_with(' ') ? countedFrom(more.substr(1)) : 0;
        if (more.empty() || number > 0) {
            return BackupName{{at->milliseconds + number}, static_cast<BackupReason>(i)};
        }
    }
    return std::nullopt;
}

fs::path freeBackupName(const fs::path& folder, BackupReason why, Timestamp now)
{
    int taken = 0;
    std::error_code ignored;
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end;
         at.increment(ignored)) {
        const auto file = backupNamed(finishedName(at->path()));
        if (file && stampOf(file->at) == stampOf(now)) {
            const auto number = static_cast<int>(file->at.milliseconds % minuteMilliseconds);
            taken = std::max({taken, 1, number});
        }
    }
    return folder / (stampOf(now) + ' ' + backupWords(why) +
                     (taken == 0 ? std::string() : ' ' + std::to_string(taken + 1)) + fileEnding);
}

} // namespace core
