#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class FormField;
class MergePreviewPage;
class PageStack;

/// What is seen while packs are merged: one page at a time, and the buttons that fit it.
class MergePages : public QWidget {
    Q_OBJECT

public:
    enum class Page { Working, Passphrase, Preview, Result };

    explicit MergePages(QWidget* parent = nullptr);

    void showWorking(const QString& doing);
    /// That the work was asked to stop.
    void showStopping();
    /// `problem` says why the last passphrase did not do. With `more` packs, this one can be left.
    void showPassphrase(const QString& problem, bool more);
    void showPreview(bool more);
    void showResult(const QStringList& lines);

    Page page() const { return m_page; }
    MergePreviewPage& preview() { return *m_preview; }
    QProgressBar& bar() { return *m_bar; }
    /// What was typed; where nothing was, that is said and the field has the keyboard.
    QString passphrase();
    void setMayMerge(bool may);

signals:
    void doItAsked(); ///< To open the pack with the passphrase, or to merge it.
    void skipAsked();
    void cancelAsked(); ///< To stop, to cancel, or to close.

private:
    QWidget* makeWorking();
    QWidget* makePassphrase();
    QWidget* makeResult();
    QPushButton* addButton(const char* id);
    void turnTo(Page page, const QString& doIt, const QString& skip, const QString& cancel);

    Page m_page = Page::Working;
    MergePreviewPage* m_preview;
    PageStack* m_stack;
    QLabel* m_doing = nullptr;
    QProgressBar* m_bar = nullptr;
    QLineEdit* m_line = nullptr;
    FormField* m_field = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_doIt;
    QPushButton* m_skip;
    QPushButton* m_cancel;
};

} // namespace ui
