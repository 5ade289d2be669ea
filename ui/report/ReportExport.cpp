#include "ui/report/ReportExport.h"

#include "ui/base/FlatStyle.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/widgets/WrappingCheckBox.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

QString inWords(core::ReportFormat format)
{
    switch (format) {
    case core::ReportFormat::Pdf: return ReportExport::tr("PDF, for reading and printing");
    case core::ReportFormat::Html: return ReportExport::tr("Web page (HTML)");
    case core::ReportFormat::Docx: return ReportExport::tr("Document to edit (DOCX)");
    case core::ReportFormat::Markdown: return ReportExport::tr("Plain text with marks (Markdown)");
    case core::ReportFormat::Govspeak: return ReportExport::tr("Page for GOV.UK (Govspeak)");
    case core::ReportFormat::Csv: return ReportExport::tr("Tables (CSV)");
    case core::ReportFormat::Json: break;
    }
    return ReportExport::tr("Exchange format (JSON)");
}

ReportExport::ReportExport(QWidget* parent)
    : QWidget(parent)
    , m_save(new QPushButton(tr("Save…"), this))
    , m_message(new QLabel(this))
    , m_folder(new QPushButton(tr("Open the folder"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Save it as"), this);
    scaleFont(*title, 1.0, QFont::DemiBold);
    column->addWidget(title);
    for (std::size_t i = 0; i < core::Words<core::ReportFormat>::all.size(); ++i) {
        const auto format = static_cast<core::ReportFormat>(i);
        auto* box = new WrappingCheckBox(inWords(format), this);
        box->setObjectName(QStringLiteral("format-") + fromUtf8(core::toWord(format)));
        box->setChecked(format == core::ReportFormat::Pdf);
        connect(box, &QCheckBox::toggled, this, [this] { m_save->setEnabled(!chosen().empty()); });
        column->addWidget(box);
        m_formats.emplace_back(format, box);
    }
    m_save->setObjectName("saveReport");
    m_save->setAccessibleName(tr("Save the report"));
    PrimaryMark::put(*m_save);
    connect(m_save, &QPushButton::clicked, this, &ReportExport::saveAsked);
    column->addWidget(m_save);
    m_message->setObjectName("exportMessage");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->hide();
    m_folder->setObjectName("openFolder");
    m_folder->hide();
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(m_path))); });
    column->addWidget(m_message);
    column->addWidget(m_folder);
}

std::vector<core::ReportFormat> ReportExport::chosen() const
{
    std::vector<core::ReportFormat> formats;
    for (const auto& [format, box] : m_formats) {
        if (box->isChecked()) {
            formats.push_back(format);
        }
    }
    return formats;
}

void ReportExport::say(const QString& message, const std::filesystem::path& folder)
{
    m_path = folder;
    m_message->setText(message);
    m_message->show();
    m_folder->setVisible(!folder.empty());
    announce(*m_message, message);
}

} // namespace ui
