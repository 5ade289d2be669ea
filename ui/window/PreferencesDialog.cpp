#include "ui/window/PreferencesDialog.h"

#include "ui/base/HandbookPlace.h"
#include "ui/base/Scrolling.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/WrappingCheckBox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

PreferencesDialog::PreferencesDialog(const QString& yourName, Appearance appearance, int textSize,
                                     QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(yourName, this))
    , m_language(new QComboBox(this))
    , m_appearance(new QComboBox(this))
    , m_size(new QSpinBox(this))
{
    setObjectName("preferencesDialog");
    setWindowTitle(tr("Preferences"));
    tellHandbookPlace(*this, HandbookPlace{"index", "Good to know"});
    m_name->setObjectName("yourName");
    m_appearance->setObjectName("appearance");
    m_appearance->addItems({tr("As the system has it"), tr("Light"), tr("Dark"),
                            tr("High contrast, black on white"),
                            tr("High contrast, white on black")});
    m_appearance->setCurrentIndex(static_cast<int>(appearance));
    m_size->setObjectName("textSize");
    m_size->setRange(80, 250);
    m_size->setSingleStep(10);
    m_size->setSuffix(tr("%", "per cent"));
    m_size->setValue(textSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->addWidget(new FormField(tr("Your name"),
                                    tr("Stands beside what you write from now on."), m_name, this));
    m_language->setObjectName("windowLanguage");
    const QString note = translationNote();
    column->addWidget(new FormField(tr("Language of the window"),
                                    tr("Reports have a language of their own.") +
                                        (note.isEmpty() ? note : u' ' + note),
                                    m_language, this));
    setLanguages({}, {});
    column->addWidget(new FormField(tr("Colours"), {}, m_appearance, this));
    column->addWidget(new FormField(tr("Size of text"),
                                    tr("100% is the size that this computer uses."), m_size, this));
    m_spelling = new WrappingCheckBox(tr("Underline misspelt words"), this);
    m_spelling->setObjectName("checksSpelling");
    m_spellingField =
        new FormField(tr("Spelling"), tr("Nothing is changed by itself."), m_spelling, this);
    column->addWidget(m_spellingField);
    auto* folder = new QWidget(this);
    auto* folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    m_folderLine = new QLineEdit(folder);
    m_folderLine->setObjectName("packFolder");
    m_folderLine->setReadOnly(true);
    m_folderLine->setAccessibleName(tr("Folder to watch for packs"));
    m_folderLine->setPlaceholderText(tr("None"));
    auto* choose = new QPushButton(tr("Choose…"), folder);
    choose->setObjectName("chooseFolder");
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a folder to watch for packs"));
    m_noFolder = new QPushButton(tr("None"), folder);
    m_noFolder->setObjectName("noFolder");
    m_noFolder->setAutoDefault(false);
    m_noFolder->setAccessibleName(tr("None: watch no folder"));
    folderRow->addWidget(m_folderLine, 1);
    folderRow->addWidget(choose);
    folderRow->addWidget(m_noFolder);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::packFolderAsked);
    connect(m_noFolder, &QPushButton::clicked, this, [this] { setPackFolder(std::nullopt); });
    column->addWidget(new FormField(tr("Folder to watch for packs"),
                                    tr("A line in the window tells when somebody puts a pack "
                                       "there. Nothing is taken in by itself."),
                                    folder, this));
    setPackFolder(std::nullopt);
    column->addStretch();
    auto* all = new QVBoxLayout(this);
    all->addWidget(scrolling(form, this));
    all->addWidget(buttons);
    giveRoom(*this, 64, 26);
}

void PreferencesDialog::setLanguages(const QList<WindowLanguage>& languages, const QString& chosen)
{
    m_language->clear();
    m_language->addItem(tr("As the system has it"), QString());
    for (const WindowLanguage& language : languages) {
        m_language->addItem(language.name, language.code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

QString PreferencesDialog::language() const
{
    return m_language->currentData().toString();
}

bool PreferencesDialog::checksSpelling() const
{
    return m_spelling->isChecked();
}

void PreferencesDialog::setChecksSpelling(bool checks, const QString& whyNot)
{
    m_spelling->setChecked(checks);
    if (!whyNot.isEmpty()) {
        m_spellingField->setHint(whyNot);
    }
}

void PreferencesDialog::setPackFolder(const std::optional<std::filesystem::path>& folder)
{
    m_folder = folder;
    m_folderLine->setText(folder ? fromPath(*folder) : QString());
    m_noFolder->setEnabled(folder.has_value());
}

QString PreferencesDialog::yourName() const
{
    return m_name->text().trimmed();
}

Appearance PreferencesDialog::appearance() const
{
    return static_cast<Appearance>(m_appearance->currentIndex());
}

int PreferencesDialog::textSize() const
{
    return m_size->value();
}

} // namespace ui
