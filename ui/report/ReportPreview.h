#pragma once

#include <QBuffer>
#include <QWidget>

#include <string>

class QLabel;
class QPdfDocument;
class QPdfView;

namespace ui {

class PageList;

/// The report as pages, to be looked at, with a list of them for the side.
class ReportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Shows this PDF, on the page that was shown before where there is one.
    void show(const std::string& pdf);
    using QWidget::show;
    /// Shows nothing until there is another one.
    void clear();

    /// For whoever arranges the page; belongs to where it is put.
    PageList* pages() const { return m_pages; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void goTo(int page);
    void showPage();
    void zoom(double factor);

    QBuffer m_bytes;
    QPdfDocument* m_document;
    QPdfView* m_view;
    PageList* m_pages;
    QLabel* m_page;
};

} // namespace ui
