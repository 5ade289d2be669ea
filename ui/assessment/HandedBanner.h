#pragma once

#include "core/assessment/AudienceView.h"
#include "ui/widgets/Banner.h"

#include <optional>

class QPushButton;

namespace ui {

/// One line above an assessment that the panel handed to somebody else: whose view it is, and what
/// they can do with it.
class HandedBanner : public Banner {
    Q_OBJECT

public:
    explicit HandedBanner(QWidget* parent = nullptr);

    /// Nothing hides the line.
    void show(const std::optional<core::Reader>& reader);
    using QWidget::show;

signals:
    void answerAsked();
    void handBackAsked();

private:
    QPushButton* m_answer;
    QPushButton* m_back;
};

} // namespace ui
