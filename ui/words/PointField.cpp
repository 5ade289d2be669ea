#include "ui/words/PointField.h"

#include "ui/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ui {

PointField::PointField(const core::Editions& editions, QWidget* parent)
    : QLineEdit(parent)
    , m_labels(editions)
{
    setPlaceholderText(tr("For example 1, 6"));
}

void PointField::setPoints(const std::vector<core::PointRef>& points)
{
    setText(fromUtf8(m_labels.labels(points)));
}

std::optional<std::vector<core::PointRef>> PointField::points(QString* unknown) const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;#]+"));
    std::vector<core::PointRef> points;
    const QStringList words = text().split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto point = m_labels.find(toUtf8(word));
        if (!point) {
            if (unknown != nullptr) {
                *unknown = word;
            }
            return std::nullopt;
        }
        if (std::ranges::find(points, *point) == points.end()) {
            points.push_back(*point);
        }
    }
    return points;
}

} // namespace ui
