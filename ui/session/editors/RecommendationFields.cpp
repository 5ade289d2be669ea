#include "ui/session/editors/RecommendationFields.h"

#include "core/assessment/PointLabels.h"
#include "ui/base/Text.h"
#include "ui/words/Words.h"

#include <QJsonDocument>
#include <QStringList>

namespace ui {

namespace {

template <typename Enum>
QString word(Enum value)
{
    return fromUtf8(core::toWord(value));
}

} // namespace

QJsonObject fieldsOf(const core::Recommendation& recommendation, const core::Editions& editions)
{
    QJsonObject fields;
    fields["text"] = fromUtf8(recommendation.text);
    fields["priority"] = word(recommendation.priority);
    fields["owner"] = word(recommendation.owner);
    fields["audience"] = word(recommendation.audience);
    fields["status"] = word(recommendation.status);
    fields["due"] = recommendation.due ? inWords(*recommendation.due) : QString();
    fields["themes"] = joinedThemes(recommendation.themes);
    fields["points"] = fromUtf8(core::PointLabels(editions).labels(recommendation.points));
    fields["statusReason"] = fromUtf8(recommendation.statusReason);
    return fields;
}

QJsonObject fieldsFrom(const std::string& draft)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(draft));
    if (document.isObject() || draft.empty()) {
        return document.object();
    }
    QJsonObject fields;
    fields["text"] = fromUtf8(draft);
    return fields;
}

QString joinedThemes(const std::vector<std::string>& themes)
{
    QStringList all;
    for (const std::string& theme : themes) {
        all << fromUtf8(theme);
    }
    return all.join(QStringLiteral(", "));
}

std::vector<std::string> separatedThemes(const QString& text)
{
    std::vector<std::string> themes;
    for (const QString& theme : text.split(u',')) {
        if (!theme.trimmed().isEmpty()) {
            themes.push_back(toUtf8(theme.trimmed()));
        }
    }
    return themes;
}

} // namespace ui
