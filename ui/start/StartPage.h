#pragma once

#include "core/store/Casebook.h"
#include "ui/base/Retry.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace ui {

class AssessmentFilter;
class AssessmentTable;
class EditionCatalogue;
class EmptyCasebook;
class HitList;
class ListFilters;
class Session;
class ShowList;

/// The casebook: all assessments, what is to be done in them, and a search over everything in them.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Session& session, QWidget* parent = nullptr);
    ~StartPage() override;

    /// Reads the list again if it may have changed since it was last shown.
    void refresh();
    /// What was read of it last; null where it may have changed since.
    const std::vector<core::AssessmentSummary>* listed() const;
    void focusSearch();
    /// The keyboard goes to the list, or to the first way to begin.
    void focusList();
    /// The assessments whose rows are chosen, in the order of the list.
    std::vector<core::AssessmentSummary> chosen() const;

signals:
    void openAsked(const core::AssessmentId& id);
    void hitAsked(const core::Hit& hit);
    /// The chosen rows.
    void removeAsked();
    void newAsked();
    void importAsked();
    void sampleAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    QTableView* makeTable();
    void read();
    void showList(std::vector<core::AssessmentSummary> list);
    void fitColumns();
    void boundShowList();
    void search();
    void showHits(core::Result<std::vector<core::Hit>> hits);
    /// Reads off the UI thread who wrote what was found, and when.
    void learnMore(const QString& words);
    void showCount();
    void openCurrent();

    Session& m_session;
    EditionCatalogue* m_catalogue = nullptr;
    AssessmentTable* m_table = nullptr;
    AssessmentFilter* m_filter = nullptr;
    QSplitter* m_halves = nullptr;
    ShowList* m_show = nullptr;
    QLineEdit* m_words = nullptr;
    ListFilters* m_filters = nullptr;
    QLabel* m_count = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_found = nullptr;
    HitList* m_hits = nullptr;
    EmptyCasebook* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QTimer m_pause;
    Retry m_reading;
    QTimer m_again; ///< After another program kept the list from being read.
    Retry m_searching;
    std::stop_source m_learning;
    QString m_message;
    bool m_stale = true;
    bool m_halvesAreTheirs = false; ///< The person gave the list beside it another width.
    bool m_fitting = false;
    bool m_columnsAreTheirs = false; ///< The person gave a column another width.
};

} // namespace ui
