#include "ui/base/Text.h"

#include "core/support/PlainText.h"

namespace ui {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    return core::withoutControls(core::withLineFeeds(text.toStdString()));
}

QString inSentence(const QString& words)
{
    return words.left(1).toLower() + words.mid(1);
}

QString fromPath(const std::filesystem::path& path)
{
    return QString::fromStdU16String(path.generic_u16string());
}

std::filesystem::path toPath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace ui
