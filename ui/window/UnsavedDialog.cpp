#include "ui/window/UnsavedDialog.h"

#include "core/support/File.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/session/UnsavedWords.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FieldText.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

UnsavedDialog::UnsavedDialog(Session& session, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_about(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_reading(session.patience())
{
    setObjectName("unsavedDialog");
    setWindowTitle(tr("What cannot be saved"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Keep backups"});
    m_about->setWordWrap(true);
    m_about->setText(
        tr("The casebook does not take these changes, although it takes others. They are only in "
           "this window. Keep their words elsewhere, then try again, or give them up and make them "
           "anew."));
    m_words->setObjectName("unsavedWords");
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(tr("Changes that are not saved"));
    m_words->setAccessibleDescription(m_about->text());
    arrange();
    connect(&session, &Session::savedStateChanged, this, &UnsavedDialog::refresh);
    refresh();
    m_words->setFocus();
}

void UnsavedDialog::arrange()
{
    auto* row = new QHBoxLayout;
    row->addWidget(addButton("copyUnsaved", tr("Copy"), &UnsavedDialog::copy));
    row->addWidget(
        addButton("saveUnsavedElsewhere", tr("Save as text…"), &UnsavedDialog::saveElsewhere));
    row->addWidget(addButton("giveUpUnsaved", tr("Give up…"), &UnsavedDialog::giveUp));
    row->addStretch();
    auto* tryAgain = new QPushButton(tr("Try again"), this);
    tryAgain->setObjectName("tryUnsavedAgain");
    tryAgain->setAutoDefault(false);
    connect(tryAgain, &QPushButton::clicked, this, [this] { m_session.saveNow(); });
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(tryAgain);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_about);
    column->addWidget(m_words, 1);
    column->addLayout(row);
    giveRoom(*this, 84, 24);
}

QPushButton* UnsavedDialog::addButton(const char* id, const QString& words,
                                      void (UnsavedDialog::*slot)())
{
    auto* button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(id));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void UnsavedDialog::refresh()
{
    QStringList all;
    for (const SaveQueue::Refused& refused : m_session.refused()) {
        all.append(inWords(refused, m_session));
    }
    if (all.isEmpty()) {
        accept();
        return;
    }
    m_words->setPlainText(all.join(QStringLiteral("\n\n")));
}

void UnsavedDialog::copy()
{
    QApplication::clipboard()->setText(textIn(*m_words));
}

void UnsavedDialog::saveElsewhere()
{
    const auto& casebook = m_session.casebook().path();
    const auto file =
        askSaveLocation(m_prompts, this,
                        {tr("Save the words"), tr("Text (*.txt)"),
                         casebook.parent_path() / "not-saved.txt", QStringLiteral("txt")},
                        casebook);
    if (!file) {
        return;
    }
    if (auto done = core::writeFile(*file, toUtf8(textIn(*m_words)) + "\n", casebook); !done) {
        m_prompts.tell(this, tr("The words could not be saved"), inWords(done.problem()));
    }
}

void UnsavedDialog::giveUp()
{
    if (!m_prompts.confirm(this, {tr("Give up these changes"),
                                  tr("What is listed here goes for good. Have you copied what you "
                                     "want to keep?"),
                                  tr("Give them up")})) {
        return;
    }
    m_reading.run([this] { return m_session.giveUpRefused(); },
                  [this](const core::Result<core::Done>& done) {
                      if (!done) {
                          m_prompts.tell(this, tr("The assessment cannot be read again"),
                                         inWords(done.problem()));
                      }
                  });
}

} // namespace ui
