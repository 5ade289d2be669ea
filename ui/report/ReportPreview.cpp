#include "ui/report/ReportPreview.h"

#include "ui/report/PageList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace ui {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_view(new QPdfView(this))
    , m_pages(new PageList(*m_document))
    , m_page(new QLabel(this))
{
    const int unit = fontMetrics().height();
    m_view->setObjectName("reportPreview");
    m_view->setAccessibleName(tr("Preview of the report"));
    m_view->setAccessibleDescription(
        tr("A picture of its pages. To read it with a screen reader, save it as PDF or HTML."));
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(unit);
    m_view->setDocument(m_document);
    m_page->setObjectName("pageNumber");
    m_page->setForegroundRole(QPalette::PlaceholderText);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(unit, unit / 3, unit, unit / 3);
    foot->setSpacing(unit / 2);
    foot->addWidget(m_page, 1);
    const auto addZoom = [&](const char* id, const QString& text, auto act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(id));
        connect(button, &QPushButton::clicked, this, act);
        foot->addWidget(button);
    };
    addZoom("zoomOut", tr("Smaller"), [this] { zoom(1 / 1.2); });
    addZoom("zoomIn", tr("Larger"), [this] { zoom(1.2); });
    addZoom("fitWidth", tr("Whole width"),
            [this] { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPreview::showPage);
    connect(m_pages, &PageList::pageAsked, this, &ReportPreview::goTo);
    colour();
}

ReportPreview::~ReportPreview()
{
    // The list of pages lies elsewhere and may have gone first.
    m_view->pageNavigator()->disconnect(this);
    // The view would ask the document for pages of a buffer that is gone.
    m_document->close();
}

void ReportPreview::show(const std::string& pdf)
{
    const int page = m_view->pageNavigator()->currentPage();
    QScrollBar& bar = *m_view->verticalScrollBar();
    const int scrolled = bar.value();
    m_document->close();
    m_bytes.close();
    m_bytes.setData(QByteArray::fromStdString(pdf));
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_pages->refill();
    if (page > 0 && page < m_document->pageCount()) {
        goTo(page);
    }
    // Where the pages are as long as before, whoever reads them stays at their line.
    if (scrolled <= bar.maximum()) {
        bar.setValue(scrolled);
    }
    showPage();
}

void ReportPreview::clear()
{
    m_document->close();
    m_bytes.close();
    m_pages->refill();
    m_page->clear();
}

void ReportPreview::goTo(int page)
{
    m_view->pageNavigator()->jump(page, {}, 0);
}

void ReportPreview::showPage()
{
    const int page = m_view->pageNavigator()->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_document->pageCount()));
    m_pages->mark(page);
}

void ReportPreview::zoom(double factor)
{
    double from = m_view->zoomFactor();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && m_document->pageCount() > 0) {
        const double points = m_document->pagePointSize(0).width();
        from = m_view->viewport()->width() / (points * logicalDpiX() / 72.0);
    }
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(from * factor, 0.2, 6.0));
}

void ReportPreview::colour()
{
    // The view paints the ground around its pages in this role.
    QPalette colours = palette();
    colours.setColor(QPalette::Dark, colours.color(QPalette::Window));
    m_view->setPalette(colours);
}

void ReportPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

} // namespace ui
