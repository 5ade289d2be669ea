#pragma once

#include "ui/session/Session.h"
#include "ui/words/ChangeWords.h"

#include <QBoxLayout>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DraftedText;
class Grid;
class GrowingTextEdit;

/// Where two people changed the same thing apart from each other: both versions side by side, with
/// the words that differ marked, until somebody chooses one or combines them.
class Disputes : public QWidget {
    Q_OBJECT

public:
    explicit Disputes(Session& session, QWidget* parent = nullptr);

    void refresh();
    void startAfresh();
    void keepNow();
    void focusList();
    void showRecord(const core::RecordId& record);
    void step(int step);
    int count() const { return static_cast<int>(m_disputes.size()); }

signals:
    void recordAsked(const core::RecordId& record);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCombining();
    const core::Dispute* chosen() const;
    void showChosen();
    QWidget* makeVersion(const std::vector<DisputedVersion>& versions, std::size_t index);
    void settle(const core::Change& change);
    void combine();
    void arrange();
    /// Marks the words of the versions in the colours of now.
    void mark();

    Session& m_session;
    std::vector<core::Dispute> m_disputes;
    QLabel* m_summary;
    Grid* m_grid;
    QWidget* m_versions;
    QBoxLayout* m_versionRow;
    QWidget* m_combining;
    QComboBox* m_facts;
    QLabel* m_factsLabel;
    GrowingTextEdit* m_text;
    DraftedText* m_drafted;
    std::string m_shown; ///< Which dispute the boxes show, with its versions.
};

/// One text as rich text, with the words marked that `other` has not.
QString markedAgainst(const std::string& text, const std::string& other, const QPalette& colours);
/// The marked words alone: "only here: known, planned for".
QString onlyHere(const std::string& text, const std::string& other);

} // namespace ui
