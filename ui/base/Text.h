#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace ui {

/// Text of core on its way into a widget, and back. On the way back line ends become line feeds and
/// control characters that somebody pasted are left out, so that what is kept can always be
/// exported.
QString fromUtf8(std::string_view text);
std::string toUtf8(const QString& text);

/// "Add note" as it stands after other words: "add note".
QString inSentence(const QString& words);

/// Paths as people see them, and back. Folders are separated by "/".
QString fromPath(const std::filesystem::path& path);
std::filesystem::path toPath(const QString& path);

} // namespace ui
