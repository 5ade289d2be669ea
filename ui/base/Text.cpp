#include "ui/base/Text.h"

namespace ui {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string toUtf8(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter == u'\r') {
            clean += u'\n';
            i += i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
        } else if (letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator) {
            clean += u'\n';
        } else if (letter.category() != QChar::Other_Control || letter == u'\n' ||
                   letter == u'\t') {
            clean += letter;
        }
    }
    return clean.toStdString();
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
