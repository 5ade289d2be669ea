#pragma once

#include "ui/widgets/Banner.h"

class QPushButton;

namespace ui {

class FormDraft;

/// Above a form that holds what somebody was writing when Standpoint ended: says so, and offers to
/// begin afresh. Hidden where nothing was found.
class DraftBanner : public Banner {
    Q_OBJECT

public:
    /// `draft` outlives the banner.
    explicit DraftBanner(FormDraft& draft, QWidget* parent = nullptr);

    /// Where something was found, the keyboard begins here, so that a screen reader says it.
    void takeKeyboard();

signals:
    void goOnAsked();

private:
    void refresh();

    FormDraft& m_draft;
    QPushButton* m_goOn;
    QPushButton* m_afresh;
};

} // namespace ui
