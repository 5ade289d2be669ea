#include "core/html/HtmlWriter.h"
#include "core/pdf/PdfWriter.h"
#include "core/report/Report.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <cstdio>

#include "bench/Figure.h"
#include "bench/Generator.h"
#include "bench/Measures.h"

namespace bench {

namespace {

/// The same words through Qt's own document and PDF classes, which make an untagged file.
void printWithQt(const QString& html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument text;
    text.setHtml(html);
    text.setPageSize(QSizeF(writer.width(), writer.height()));
    text.documentLayout()->setPaintDevice(&writer);
    text.print(&writer);
}

} // namespace

void measureReport(const Setting& setting)
{
    using namespace core;
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "standpoint-bench";
    char* argv[] = {name, nullptr};
    const QGuiApplication application(argc, argv);

    const auto standard = setting.library.edition("gds-2019");
    if (!standard) {
        return;
    }
    Generator generator(7);
    const Assessment assessment = generator.assessment(**standard, 1, 170);
    const Editions editions{*standard};
    ReportOptions options;
    options.modified = "2026-11-23T10:00:00Z";
    const auto document = arrange(cutFor(assessment, Reader::Panel), editions, setting.languages,
                                  Reader::Panel, options);
    const QString html = QString::fromStdString(html::writeHtml(document));
    int pages = 0;
    const auto [ours, floor] = inTurns(
        9,
        [&] {
            const auto written = pdf::writePdf(document);
            pages = written ? written->pages : 0;
        },
        [&] { printWithQt(html); });
    if (platform.isEmpty()) {
        qunsetenv("QT_QPA_PLATFORM");
    } else {
        qputenv("QT_QPA_PLATFORM", platform);
    }
    print({"A report of " + std::to_string(pages) + " pages as tagged PDF", "ms", ours, floor,
           "the same words as untagged PDF by Qt", ""});
}

} // namespace bench
