#include "ui/packs/HandOutDialog.h"

#include "core/packs/Pack.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/WrappingCheckBox.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

HandOutDialog::HandOutDialog(const QStringList& services, bool handsBack, QWidget* parent)
    : QDialog(parent)
    , m_form(new QWidget(this))
    , m_errors(new ErrorSummary(m_form))
    , m_attachments(new WrappingCheckBox(tr("Put the attached files in"), m_form))
    , m_passphrase(makePassphrase("passphrase"))
    , m_again(makePassphrase("passphraseAgain"))
{
    setObjectName("handOutDialog");
    setWindowTitle(handsBack ? tr("Hand back to the panel") : tr("Hand out a pack"));
    tellHandbookPlace(*this, handsBack ? HandbookPlace{"service-team", "Hand back"}
                                       : HandbookPlace{"lead", "Hand it to the team"});
    auto* column = new QVBoxLayout(m_form);
    column->addWidget(m_errors);
    auto* what = new QLabel(tr("In the pack: %1").arg(services.join(QStringLiteral(", "))), m_form);
    what->setObjectName("inThePack");
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    column->addWidget(what);
    if (handsBack) {
        auto* back = new QLabel(tr("The panel gets what you added: answers, roles, notes and files "
                                   "of your own."),
                                m_form);
        back->setWordWrap(true);
        column->addWidget(back);
    } else {
        m_readersField = makeReaders();
        column->addWidget(m_readersField);
    }
    m_attachments->setObjectName("withAttachments");
    m_attachments->setChecked(true);
    m_attachments->setAccessibleDescription(
        tr("Only those that the reader may see. Without them the pack is smaller."));
    column->addWidget(m_attachments);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(new FormField(
        tr("Passphrase"),
        tr("Leave it empty for a file that anybody can open. With one, nobody can read the file "
           "without it, not even its names. Nobody can get it back either: tell the reader in "
           "another way than you send the file."),
        m_passphrase, m_form));
    m_againField = new FormField(tr("The passphrase once more"), {}, m_again, m_form);
    column->addWidget(m_againField);
    column->addStretch();

    frameForm(*this, m_form, tr("Save the pack…"), "savePack");
    giveRoom(*this, 84, 36);
}

FormField* HandOutDialog::makeReaders()
{
    struct Choice {
        core::Reader reader;
        const char* name;
        QString label;
        QString hint;
    };
    const Choice choices[] = {
        {core::Reader::Panel, "forPanel", tr("The panel"),
         tr("Everything: all notes, ratings and names, and the whole history. For people who work "
            "on the assessment with you.")},
        {core::Reader::Team, "forTeam", tr("The service team"),
         tr("Outcomes with their reasons, and the notes, recommendations and files that were "
            "released to the team. No ratings, no names of the panel, nothing that was removed or "
            "said differently before.")},
        {core::Reader::Sponsor, "forSponsor", tr("The sponsor"),
         tr("Outcomes with their reasons, and what was released to the sponsor. Nothing that is "
            "for the team alone; no ratings, no names of the panel, no earlier versions.")},
        {core::Reader::Public, "forPublic", tr("Everybody"),
         tr("Outcomes without reasons, and only what was released to everybody.")},
    };
    auto* group = new QWidget(m_form);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    const int unit = fontMetrics().height();
    m_readers = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* radio = new QRadioButton(choice.label, group);
        radio->setObjectName(QString::fromLatin1(choice.name));
        radio->setAccessibleDescription(choice.hint);
        m_readers->addButton(radio, static_cast<int>(choice.reader));
        auto* hint = new QLabel(choice.hint, group);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setContentsMargins(unit * 3 / 2, 0, 0, unit / 4);
        column->addWidget(radio);
        column->addWidget(hint);
    }
    m_readers->button(0)->setFocus();
    return new FormField(tr("Who is it for?"), {}, group, m_form);
}

QLineEdit* HandOutDialog::makePassphrase(const char* name)
{
    auto* line = new QLineEdit(m_form);
    line->setObjectName(QString::fromLatin1(name));
    line->setEchoMode(QLineEdit::Password);
    return line;
}

void HandOutDialog::accept()
{
    std::vector<FormField*> fields{m_againField};
    if (m_readersField != nullptr) {
        m_readersField->setError(m_readers->checkedId() < 0 ? tr("Choose who the pack is for")
                                                            : QString());
        fields.insert(fields.begin(), m_readersField);
    }
    m_againField->setError(
        m_passphrase->text() != m_again->text() ? tr("Write the same passphrase twice")
        : core::isTooShort(passphrase())
            ? tr("Use at least %1 letters, four words for example").arg(core::shortestPassphrase)
            : QString());
    if (!m_errors->show(fields)) {
        QDialog::accept();
    }
}

core::Reader HandOutDialog::reader() const
{
    return m_readers != nullptr ? static_cast<core::Reader>(m_readers->checkedId())
                                : core::Reader::Panel;
}

bool HandOutDialog::withAttachments() const
{
    return m_attachments->isChecked();
}

std::string HandOutDialog::passphrase() const
{
    return toUtf8(m_passphrase->text());
}

} // namespace ui
