#include "ui/base/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace ui {

void installLanguage(QCoreApplication& app)
{
    auto* translator = new QTranslator(&app);
    const QString language = QLocale().name().left(2);
    if (translator->load(QStringLiteral(":/standpoint_%1.qm").arg(language)) ||
        translator->load(QStringLiteral(":/standpoint_en.qm"))) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace ui
