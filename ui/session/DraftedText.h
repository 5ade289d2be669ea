#pragma once

#include "ui/session/DraftKeeper.h"

#include <string>
#include <vector>

namespace ui {

class GrowingTextEdit;

/// Keeps what is typed into a field as a draft until a step holds it, and brings it back when the
/// field is shown again for the same place.
class DraftedText : public QObject {
    Q_OBJECT

public:
    /// `field` outlives this.
    DraftedText(Session& session, GrowingTextEdit& field, QObject* parent = nullptr);

    /// The field is about `place` from now on: it shows the draft that waits there, else what is
    /// recorded. What is being typed at the same place stays.
    void show(const std::string& place, const std::string& recorded);
    /// Another assessment is open, or other editions: what was typed is kept, and no longer shown.
    void startAfresh();
    void keepNow() { m_keeper.keepNow(); }
    /// A step holds the text now: the drafts to hand to Session::take with it.
    std::vector<std::string> finish();
    /// The step was not taken after all: what stands in the field is still being typed.
    void typeOn();
    /// Nobody wants the text any more.
    void giveUp();

signals:
    void typed();

private:
    Session& m_session;
    GrowingTextEdit& m_field;
    DraftKeeper m_keeper;
    std::string m_place;
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace ui
