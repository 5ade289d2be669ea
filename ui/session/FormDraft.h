#pragma once

#include "ui/session/DraftKeeper.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Keeps what is being written into the fields of a form or a dialog as one draft, until a step
/// holds it or somebody gives it up, and brings it back when the form is there again. Only fields
/// that differ from what was recorded are kept.
class FormDraft : public QObject {
    Q_OBJECT

public:
    /// `fields` are named lines, texts, choices and boxes, which outlive this; what others hang on
    /// comes first.
    FormDraft(Session& session, std::vector<QWidget*> fields, QObject* parent = nullptr);

    /// The fields show what is recorded of `place`; what was being written there comes into them.
    void begin(const std::string& place);
    /// The fields are about to show something else. What was typed is kept.
    void leave();
    void keepNow() { m_keeper.keepNow(); }

    /// When what begin brought back was typed, where that was before this form was there.
    const std::optional<core::Timestamp>& foundFrom() const { return m_foundFrom; }
    /// The keyboard goes where somebody was writing.
    void goOn();
    /// Shows what is recorded, and drops what was brought back.
    void startAfresh();

    /// A step holds the words now: the drafts to hand to Session::take with it.
    std::vector<std::string> finish();
    /// The step was not taken after all.
    void typeOn();
    /// Nobody wants the words any more.
    void giveUp();

signals:
    /// `begin` brought something back, or it was dropped.
    void foundChanged();

private:
    void follow(QWidget* field);
    void typed();
    QJsonObject values() const;
    void fill(const QJsonObject& values);
    QString text() const;
    void setFound(std::optional<core::Timestamp> at);

    Session& m_session;
    const std::vector<QWidget*> m_fields;
    DraftKeeper m_keeper;
    std::string m_place;   ///< Empty while the fields change by themselves.
    std::string m_typedAt; ///< Where somebody typed since this form is there.
    QJsonObject m_recorded;
    std::optional<core::Timestamp> m_foundFrom;
};

} // namespace ui
