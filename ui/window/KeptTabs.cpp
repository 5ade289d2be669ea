#include "ui/window/KeptTabs.h"

#include "core/standards/Standard.h"
#include "ui/base/Text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr qsizetype mostTabs = 50;

/// By AssessmentView.
constexpr std::array<const char*, 6> views{"points", "report", "ratings",
                                           "panel",  "washUp", "review"};

QJsonObject toJson(const KeptTabs::Tab& tab)
{
    const PagePlace& on = tab.place.on;
    QJsonObject json{{"tab", tab.mark},
                     {"page", views[static_cast<std::size_t>(tab.place.view)]},
                     {"view", on.view},
                     {"part", tab.place.keyboard}};
    // Other rows are people and what they wrote.
    if (on.chosen == PagePlace::wholeService || core::pointRefFrom(on.chosen)) {
        json["point"] = fromUtf8(on.chosen);
    }
    return json;
}

std::optional<KeptTabs::Tab> fromJson(const QJsonObject& json)
{
    const QString page = json["page"].toString();
    const auto view =
        std::ranges::find_if(views, [&](const char* name) { return page == QLatin1String(name); });
    if (view == views.end() || json["tab"].toString().isEmpty()) {
        return std::nullopt;
    }
    return KeptTabs::Tab{json["tab"].toString(),
                         {static_cast<AssessmentView>(view - views.begin()),
                          {json["view"].toInt(), toUtf8(json["point"].toString()), {}},
                          json["part"].toString()}};
}

} // namespace

QString KeptTabs::markOf(const core::AssessmentId& id)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromStdString(id), QCryptographicHash::Sha256)
            .toHex());
}

QString KeptTabs::toText() const
{
    QJsonArray list;
    for (const Tab& tab : tabs) {
        list.append(toJson(tab));
    }
    QJsonObject all{{"tabs", list}};
    if (shown) {
        all["shown"] = *shown;
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

KeptTabs KeptTabs::fromText(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray list = all["tabs"].toArray();
    const int wanted = all["shown"].toInt(-1);
    KeptTabs kept;
    for (qsizetype i = 0; i < std::min(list.size(), mostTabs); ++i) {
        if (auto tab = fromJson(list[i].toObject())) {
            if (i == wanted) {
                kept.shown = static_cast<int>(kept.tabs.size());
            }
            kept.tabs.push_back(std::move(*tab));
        }
    }
    return kept;
}

} // namespace ui
