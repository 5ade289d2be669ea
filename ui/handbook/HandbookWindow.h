#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ui {

class HandbookText;

/// The handbook beside the work: it leaves the window that it belongs to free, is left by Escape,
/// and closes with it.
class HandbookWindow : public QDialog {
    Q_OBJECT

public:
    /// `folder` holds the pages, index.md among them.
    HandbookWindow(QString folder, QWidget* parent);

    /// Comes up at a page, "lead", and at a heading of it where one is named. False, and nothing
    /// comes up, where there is no such page.
    bool showPage(const QString& page, const QString& heading = {});

private:
    void listHeadings();
    void goTo(int row);

    QString m_folder;
    QPushButton* m_back;
    QPushButton* m_contents;
    QListWidget* m_headings;
    HandbookText* m_text;
};

} // namespace ui
