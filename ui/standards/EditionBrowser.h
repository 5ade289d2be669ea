#pragma once

#include "core/standards/Crosswalk.h"

#include <QWidget>

#include <memory>
#include <string>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ui {

class ContentsList;
struct EditionReading;
class KeySplitter;
class PageStack;
class Panes;
class ReadingText;
class SideBySide;

/// One edition to read: its points in a list, the chosen one in full, a choice of language and
/// phase, another edition side by side, and a search within.
class EditionBrowser : public QWidget {
    Q_OBJECT

public:
    explicit EditionBrowser(QWidget* parent = nullptr);

    /// Shows `edition`; `all` are the editions it can be compared with. The phase and the place in
    /// the list stay where the edition has them.
    void show(std::shared_ptr<const core::Standard> edition, const core::Editions& all);
    using QWidget::show;

    /// The phase to begin with, until somebody chooses one.
    void preferPhase(const std::string& phase);
    void goTo(int point);
    void focusFind();
    void focusContents();

signals:
    /// A point of another edition was asked for.
    void pointAsked(const core::PointRef& point);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addControl(QHBoxLayout& row, const QString& name, QWidget* control, int stretch);
    QComboBox* makeCombo(const char* id, int letters);
    void refillCombos();
    void refillContents();
    void read();
    void readPoint(int number, const EditionReading& reading);
    void find();
    void showNextPlace();
    void open(const core::PointRef& point);
    EditionReading reading() const;
    QStringList words() const;
    const core::Standard* beside() const;

    std::shared_ptr<const core::Standard> m_edition;
    core::Editions m_all;
    QLineEdit* m_find;
    QLabel* m_found;
    QComboBox* m_phase;
    QComboBox* m_language;
    QComboBox* m_beside;
    ContentsList* m_contents;
    ReadingText* m_text;
    ReadingText* m_other;
    SideBySide* m_table;
    KeySplitter* m_texts;
    PageStack* m_right;
    Panes* m_panes;
    std::string m_preferredPhase;
    bool m_refilling = false;
};

} // namespace ui
