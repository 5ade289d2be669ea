#include "ui/report/HouseStyleText.h"

#include "ui/base/Text.h"
#include "ui/words/CoreWords.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct HouseStyleText {
    Q_DECLARE_TR_FUNCTIONS(HouseStyleText)
};

QString fact(const QString& label, const QString& text)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(label.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

/// The text in each of its languages, one a line.
QString inLanguages(const core::Translated& text)
{
    QStringList lines;
    for (const auto& [language, words] : text) {
        lines.append(fromUtf8(words));
    }
    return lines.join(u'\n');
}

QString inWords(core::document::Colour colour)
{
    return fromUtf8("#" + toHex(colour));
}

} // namespace

QString houseStyleText(const core::HouseStyle& style)
{
    QString text = fact(HouseStyleText::tr("Organisation"), inLanguages(style.name));
    if (style.logo) {
        text += fact(
            HouseStyleText::tr("Logo"),
            HouseStyleText::tr("A PNG, read out as “%1”").arg(inLanguages(style.logoAlternative)));
    }
    if (!style.whyNoLogo.empty()) {
        text += fact(HouseStyleText::tr("Logo"),
                     HouseStyleText::tr("Left out of reports: %1.").arg(fromUtf8(style.whyNoLogo)));
    }
    if (style.accent) {
        text += fact(HouseStyleText::tr("Colour of headings"), inWords(*style.accent));
    }
    if (style.links) {
        text += fact(HouseStyleText::tr("Colour of links"), inWords(*style.links));
    }
    for (const auto& [reader, words] : style.openings) {
        text += fact(HouseStyleText::tr("Before the report for %1").arg(ui::inWords(reader)),
                     inLanguages(words));
    }
    for (const auto& [reader, words] : style.closings) {
        text += fact(HouseStyleText::tr("After the report for %1").arg(ui::inWords(reader)),
                     inLanguages(words));
    }
    return text;
}

} // namespace ui
