#pragma once

#include "ui/base/Theme.h"

#include <QLabel>

namespace ui {

/// A few words on a tint: "Amber", "Beta". Its colours follow the palette. Takes no focus; a screen
/// reader reads the words as of any label.
class Badge : public QLabel {
    Q_OBJECT

public:
    explicit Badge(QWidget* parent = nullptr);
    Badge(const QString& words, Tone tone, QWidget* parent = nullptr);

    /// No words hide nothing: the owner decides whether an empty badge is shown.
    void show(const QString& words, Tone tone);
    using QWidget::show;
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
};

/// Draws the same chip inside `area` (start-aligned, centred in height), for item delegates.
/// Returns the rectangle it took.
QRect paintBadge(QPainter& painter, const QRect& area, const QString& words, const Tint& tint,
                 const QFont& font);

/// The room the chip takes.
QSize badgeSize(const QString& words, const QFont& font);

} // namespace ui
