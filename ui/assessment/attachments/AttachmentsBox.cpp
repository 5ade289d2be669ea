#include "ui/assessment/attachments/AttachmentsBox.h"

#include "core/work/Attachments.h"
#include "ui/assessment/attachments/Attaching.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/widgets/FileDrops.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Common kinds have a name; of all others the media type is shown as it is.
QString kindInWords(const std::string& type)
{
    const auto begins = [&](const char* with) { return type.starts_with(with); };
    if (type == "application/pdf") {
        return AttachmentsBox::tr("PDF document");
    }
    if (begins("image/")) {
        return AttachmentsBox::tr("Picture");
    }
    if (begins("video/")) {
        return AttachmentsBox::tr("Video");
    }
    if (begins("audio/")) {
        return AttachmentsBox::tr("Sound");
    }
    if (type.find("wordprocessing") != std::string::npos || type == "application/msword") {
        return AttachmentsBox::tr("Text document");
    }
    if (type.find("spreadsheet") != std::string::npos || type == "text/csv") {
        return AttachmentsBox::tr("Table");
    }
    if (type.find("presentation") != std::string::npos) {
        return AttachmentsBox::tr("Slides");
    }
    if (type == "text/html") {
        return AttachmentsBox::tr("Web page");
    }
    if (begins("text/")) {
        return AttachmentsBox::tr("Text");
    }
    return type.empty() || type == "application/octet-stream" ? AttachmentsBox::tr("Unknown kind")
                                                              : fromUtf8(type);
}

QPushButton* makeButton(const QString& words, const QString& spoken, const std::string& name)
{
    auto* button = new QPushButton(words);
    button->setObjectName(fromUtf8(name));
    button->setAccessibleName(spoken);
    return button;
}

} // namespace

QString kindAndSize(const core::Attachment& file)
{
    return AttachmentsBox::tr("%1, %2").arg(
        kindInWords(file.mediaType),
        QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat));
}

std::vector<std::filesystem::path> filesIn(const QMimeData& dragged)
{
    std::vector<std::filesystem::path> files;
    if (!packsIn(dragged).empty()) {
        return files;
    }
    for (const QUrl& url : dragged.urls()) {
        if (!url.isLocalFile()) {
            return {};
        }
        files.push_back(toPath(url.toLocalFile()));
    }
    return files;
}

AttachmentsBox::AttachmentsBox(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_add(new QPushButton(tr("Attach a file…"), this))
    , m_message(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName("attachments");
    const int unit = fontMetrics().height();
    auto* title = new QLabel(tr("Attached files"), this);
    scaleFont(*title, 1.0, QFont::DemiBold);
    m_add->setObjectName("attachFile");
    m_message->setObjectName("attachMessage");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_message->setFocusPolicy(Qt::StrongFocus);
    m_message->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_add);
    m_rows->setSpacing(unit / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit / 2, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addLayout(m_rows);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsBox::filesAsked);
}

void AttachmentsBox::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    say({});
    refresh();
}

bool AttachmentsBox::belongsHere(const core::Attachment& file) const
{
    if (m_points.empty()) {
        return file.points.empty();
    }
    return std::ranges::any_of(file.points, [&](const core::PointRef& point) {
        return std::ranges::find(m_points, point) != m_points.end();
    });
}

void AttachmentsBox::refresh()
{
    const QWidget* focus = focusWidget();
    const QString focused = focus != nullptr ? focus->objectName() : QString();
    for (QWidget* row : m_shown) {
        // A button of the row may be what asked for this.
        row->hide();
        row->deleteLater();
    }
    m_shown.clear();
    m_add->setEnabled(!m_session.savedState().readOnly);
    if (!m_session.hasAssessment()) {
        return;
    }
    for (const core::Attachment& file : m_session.assessment().attachments) {
        if (belongsHere(file)) {
            m_shown.push_back(makeRow(file));
            m_rows->addWidget(m_shown.back());
        }
    }
    for (QWidget* row : m_shown) {
        if (auto* same = focused.isEmpty() ? nullptr : row->findChild<QWidget*>(focused)) {
            same->setFocus();
        }
    }
    takeRoom();
}

void AttachmentsBox::takeRoom()
{
    setVisible(!m_shown.empty() || m_attaching || !m_message->text().isEmpty());
}

QWidget* AttachmentsBox::makeRow(const core::Attachment& file)
{
    const int unit = fontMetrics().height();
    const QString name = fromUtf8(core::fileNameOf(file.name));
    const auto isHere = m_session.casebook().hasContent(file.digest);
    auto* row = new QWidget(this);
    row->setObjectName(fromUtf8("attachment-" + file.id));
    row->setAccessibleName(name);
    auto* words = new QVBoxLayout;
    words->setSpacing(unit / 6);
    auto* title = sentence(name);
    scaleFont(*title, 1.0, QFont::DemiBold);
    words->addWidget(title);
    if (!file.description.empty()) {
        words->addWidget(sentence(fromUtf8(file.description)));
    }
    words->addWidget(sentence(
        tr("%1. Who may see it: %2").arg(kindAndSize(file), inWords(file.audience)), true));
    const bool missing = isHere && !*isHere;
    if (missing) {
        words->addWidget(sentence(tr("The file is not in this casebook. Ask whoever attached it "
                                     "for a pack with attachments."),
                                  false));
    }
    auto* save = makeButton(tr("Save as…"), tr("Save %1 as a file").arg(name), "save-" + file.id);
    auto* edit = makeButton(tr("Describe…"), tr("Describe %1").arg(name), "edit-" + file.id);
    auto* gone = makeButton(tr("Remove"), tr("Remove %1").arg(name), "remove-" + file.id);
    save->setEnabled(!missing);
    const core::RecordId record = core::attachmentRecord(file.id);
    edit->setEnabled(m_session.may(record, core::SetText{file.description}));
    gone->setEnabled(m_session.may(record, core::Remove{}));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(unit / 3);
    for (QPushButton* button : {save, edit, gone}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    words->addLayout(buttons);
    row->setLayout(words);
    connect(save, &QPushButton::clicked, this, [this, id = file.id] { emit saveAsked(id); });
    connect(edit, &QPushButton::clicked, this, [this, id = file.id] { emit editAsked(id); });
    connect(gone, &QPushButton::clicked, this, [this, id = file.id] { remove(id); });
    return row;
}

void AttachmentsBox::attach(const std::vector<std::filesystem::path>& files)
{
    auto* work = new Attaching(m_session.casebook().path(), m_session.optionsElsewhere(),
                               m_session.ledger().id(), files, this);
    connect(work, &Attaching::finished, this, [this, work, points = m_points] {
        attached(*work, points);
        work->deleteLater();
    });
    m_attaching = true;
    takeRoom();
    m_add->setEnabled(false);
    m_add->setText(tr("Attaching…"));
    work->goOn();
}

void AttachmentsBox::attached(const Attaching& work, const std::vector<core::PointRef>& points)
{
    m_attaching = false;
    m_add->setEnabled(!m_session.savedState().readOnly);
    m_add->setText(tr("Attach a file…"));
    QStringList problems = work.problems();
    const bool isHere = m_session.hasAssessment() && m_session.ledger().id() == work.assessment();
    std::vector<core::Attachment> files;
    for (core::Attachment file : work.kept()) {
        if (!isHere) {
            problems.append(tr("%1: another assessment was opened meanwhile. Attach it again.")
                                .arg(fromUtf8(file.name)));
            continue;
        }
        file.points = points;
        files.push_back(std::move(file));
    }
    if (!files.empty()) {
        m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Attach a file"),
                       m_session.editor().attach(std::move(files)));
    }
    say(problems.isEmpty() ? QString()
                           : tr("Not attached. %1").arg(problems.join(QStringLiteral("\n"))));
}

void AttachmentsBox::remove(const std::string& attachment)
{
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Remove the file"),
                   {{core::attachmentRecord(attachment), core::Remove{}}});
    m_add->setFocus();
}

void AttachmentsBox::say(const QString& message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    takeRoom();
    if (!message.isEmpty()) {
        m_message->setFocus();
    }
}

} // namespace ui
