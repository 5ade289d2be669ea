#pragma once

#include "core/assessment/PointLabels.h"

#include <QLineEdit>

#include <optional>

namespace ui {

/// A field with the labels of points: "1, 5, W2".
class PointField : public QLineEdit {
    Q_OBJECT

public:
    explicit PointField(const core::Editions& editions, QWidget* parent = nullptr);

    void setPoints(const std::vector<core::PointRef>& points);
    /// Nothing when a word names no point; `unknown` says which then.
    std::optional<std::vector<core::PointRef>> points(QString* unknown = nullptr) const;

private:
    core::PointLabels m_labels;
};

} // namespace ui
