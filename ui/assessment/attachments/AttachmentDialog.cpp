#include "ui/assessment/attachments/AttachmentDialog.h"

#include "ui/assessment/attachments/AttachmentsBox.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/session/DraftBanner.h"
#include "ui/session/FormDraft.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/GrowingTextEdit.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

AttachmentDialog::AttachmentDialog(Session& session, const core::Attachment& file, QWidget* parent)
    : QDialog(parent)
    , m_recorded(file.description)
    , m_description(new GrowingTextEdit(4, 12, this))
    , m_audience(new QComboBox(this))
    , m_draft(new FormDraft(session, {m_description, m_audience}, this))
{
    setObjectName("attachmentDialog");
    setWindowTitle(tr("Describe the file"));
    tellHandbookPlace(*this, HandbookPlace{"assessor", "Work with your notes"});
    m_description->setObjectName("attachmentDescription");
    m_description->setPlainText(fromUtf8(file.description));
    connect(m_description, &GrowingTextEdit::escapePressed, this, &QDialog::reject);
    m_audience->setObjectName("attachmentAudience");
    for (std::size_t i = 0; i < core::Words<core::Audience>::all.size(); ++i) {
        m_audience->addItem(inWords(static_cast<core::Audience>(i)));
    }
    m_audience->setCurrentIndex(static_cast<int>(file.audience));
    auto* form = new QWidget(this);
    auto* what = new QLabel(tr("%1: %2").arg(fromUtf8(file.name), kindAndSize(file)), form);
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    auto* banner = new DraftBanner(*m_draft, form);
    column->addWidget(banner);
    column->addWidget(what);
    column->addWidget(new FormField(tr("What it shows"), tr("For those who cannot see it, too."),
                                    m_description, form));
    column->addWidget(new FormField(tr("Who may see it"),
                                    tr("It goes out with packs for them, as it is: with all that "
                                       "is in the file."),
                                    m_audience, form));
    column->addStretch();
    frameForm(*this, form, tr("Save"), "saveAttachment");
    giveRoom(*this, 70, 20);
    m_description->setFocus();
    m_draft->begin(core::toString(core::attachmentRecord(file.id)));
    banner->takeKeyboard();
}

void AttachmentDialog::reject()
{
    m_draft->giveUp();
    QDialog::reject();
}

std::string AttachmentDialog::description() const
{
    return wordsIn(*m_description, m_recorded);
}

core::Audience AttachmentDialog::audience() const
{
    return static_cast<core::Audience>(m_audience->currentIndex());
}

} // namespace ui
