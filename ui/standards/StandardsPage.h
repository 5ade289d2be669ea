#pragma once

#include "core/standards/OwnStandards.h"

#include <QWidget>

#include <memory>
#include <string>

class QPushButton;

namespace ui {

class EditionBrowser;
class EditionList;

/// All standards that there are, to be read, and the ways to bring one's own.
class StandardsPage : public QWidget {
    Q_OBJECT

public:
    explicit StandardsPage(core::OwnStandards standards, QWidget* parent = nullptr);

    /// Reads the files anew, off the UI thread, then chooses `id` if there is such an edition and
    /// emits loaded.
    void reload(const std::string& id = {});
    void preferPhase(const std::string& phase);
    void focusList();
    void focusFind();

    /// Null while nothing is read.
    std::shared_ptr<const core::Standard> chosen() const;
    bool chosenIsOwn() const;

signals:
    void loaded();
    void chosenChanged();
    void addAsked();
    void removeAsked();
    void templateAsked();

private:
    struct Stock;
    void take(const Stock& stock, const std::string& id);
    void showChosen();
    QPushButton* makeButton(const char* id, const QString& words, void (StandardsPage::*asked)());

    core::OwnStandards m_standards;
    core::Editions m_all;
    int m_reading = 0; ///< How often the standards were read.
    EditionList* m_list;
    EditionBrowser* m_browser;
    QPushButton* m_remove = nullptr;
};

} // namespace ui
