#include "ui/base/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ui {

void installLanguage(QCoreApplication& app)
{
    const QString files = QStringLiteral(":/");
    auto* translator = new QTranslator(&app);
    const bool isLoaded = translator->load(QLocale::system(), QStringLiteral("standpoint"),
                                           QStringLiteral("_"), files) ||
                          translator->load(QStringLiteral("standpoint_en"), files);
    if (isLoaded) {
        QCoreApplication::installTranslator(translator);
        // The system's formats may be those of another language: "23. November" in an English
        // sentence.
        QLocale::setDefault(QLocale(translator->language()));
    }
}

} // namespace ui
