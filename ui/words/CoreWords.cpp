#include "ui/words/CoreWords.h"

#include "core/support/Text.h"
#include "ui/base/Text.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace ui {

QString translated(std::string_view english, const QStringList& parts)
{
    const QString words = QCoreApplication::translate("core", std::string(english).c_str());
    std::vector<std::string> texts;
    for (const QString& part : parts) {
        texts.push_back(toUtf8(part));
    }
    return fromUtf8(core::filled(toUtf8(words), texts));
}

QString inWords(core::Aspect aspect)
{
    return translated(core::nameOf(aspect));
}

QString inWords(core::Reader reader)
{
    return translated(core::nameOf(reader));
}

} // namespace ui
