#include "ui/report/HouseStyleDialog.h"

#include "core/report/HouseStyleFile.h"
#include "core/store/ChosenFile.h"
#include "core/support/File.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/SaveLocation.h"
#include "ui/base/Text.h"
#include "ui/report/HouseStyleText.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FaultPane.h"
#include "ui/widgets/PageStack.h"
#include "ui/widgets/ReadingText.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

const char* const styleKinds =
    QT_TRANSLATE_NOOP("ui::HouseStyleDialog", "House styles (*.yaml *.yml)");

} // namespace

HouseStyleDialog::HouseStyleDialog(core::Casebook& casebook, std::chrono::milliseconds patience,
                                   Prompts& prompts, std::filesystem::path folder, QWidget* parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_writing(patience)
    , m_reading(patience)
    , m_prompts(prompts)
    , m_folder(std::move(folder))
    , m_pages(new PageStack(this))
    , m_text(new ReadingText(tr("House style")))
    , m_faults(new FaultPane)
{
    setObjectName("houseStyleDialog");
    setWindowTitle(tr("House style of reports"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Give reports your house style"});
    m_text->setObjectName("houseStyleText");
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_faults);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    addButton(*buttons, QStringLiteral("chooseHouseStyle"), tr("Choose a file…"),
              &HouseStyleDialog::chooseFile);
    m_again = addButton(*buttons, QStringLiteral("checkHouseStyleAgain"), tr("Check again"),
                        &HouseStyleDialog::takeFile);
    m_remove = addButton(*buttons, QStringLiteral("removeHouseStyle"), tr("Take it out"),
                         &HouseStyleDialog::remove);
    addButton(*buttons, QStringLiteral("houseStyleTemplate"), tr("Save a template…"),
              &HouseStyleDialog::saveTemplate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    giveRoom(*this, 90, 26);
    readStyle({});
}

QPushButton* HouseStyleDialog::addButton(QDialogButtonBox& buttons, const QString& id,
                                         const QString& text, void (HouseStyleDialog::*slot)())
{
    QPushButton* button = buttons.addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(id);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void HouseStyleDialog::chooseFile()
{
    if (const auto file = m_prompts.fileToOpen(
            this, {tr("Choose a house style"), tr(styleKinds), m_folder, {}})) {
        m_file = *file;
        takeFile();
    }
}

void HouseStyleDialog::takeFile()
{
    const core::HouseStyleReading reading = core::readHouseStyleFile(m_file, core::readChosenFile);
    if (reading.style) {
        keep(core::asYaml(*reading.style),
             tr("The style of %1 is in the casebook now. All its reports have it.")
                 .arg(fromPath(m_file.filename())));
    } else {
        showFaults(reading.faults);
    }
}

void HouseStyleDialog::remove()
{
    keep({}, tr("The house style was taken out."));
}

void HouseStyleDialog::keep(const std::string& yaml, const QString& done)
{
    m_writing.run([this, yaml] { return m_casebook.setHouseStyle(yaml); },
                  [this, done](const core::Result<core::Done>& kept) {
                      if (!kept) {
                          m_prompts.tell(this, tr("The house style could not be changed"),
                                         inWords(kept.problem()));
                          return;
                      }
                      readStyle(done);
                      emit styleChanged();
                  });
}

void HouseStyleDialog::saveTemplate()
{
    const auto file = askSaveLocation(m_prompts, this,
                                      {tr("Save a template for a house style"), tr(styleKinds),
                                       m_folder / "house-style.yaml", QStringLiteral("yaml")},
                                      m_casebook.path());
    if (!file) {
        return;
    }
    const auto saved = core::writeFile(*file, std::string(core::templateHouseStyle()));
    m_prompts.tell(this,
                   saved ? tr("The template is saved") : tr("The template could not be saved"),
                   saved ? tr("Change %1 in any text editor, then choose it here.")
                               .arg(fromPath(file->filename()))
                         : inWords(saved.problem()));
}

void HouseStyleDialog::readStyle(const QString& message)
{
    m_reading.run(
        [this] { return m_casebook.houseStyle(); },
        [this, message](const core::Result<std::string>& yaml) { showStyle(message, yaml); });
}

void HouseStyleDialog::showStyle(const QString& message, const core::Result<std::string>& yaml)
{
    QString text;
    if (!message.isEmpty()) {
        text = QStringLiteral("<p><b>%1</b></p>").arg(message.toHtmlEscaped());
    }
    const bool isThere = yaml && !yaml->empty();
    if (!yaml) {
        text += inWords(yaml.problem()).toHtmlEscaped();
    } else if (isThere) {
        const auto reading = core::readHouseStyle(*yaml, "house style");
        text += reading.style ? houseStyleText(*reading.style)
                              : fromUtf8(core::toString(reading.faults.front())).toHtmlEscaped();
    } else {
        text += tr("<p>Reports of this casebook have no house style yet. A house style is a small "
                   "file with your organisation’s name, logo and colours, and words before and "
                   "after a report.</p><p>Save a template to begin with, or choose a file.</p>");
    }
    m_text->read(text);
    m_pages->setCurrentWidget(m_text);
    m_again->setVisible(false);
    m_remove->setVisible(isThere);
    m_text->setFocus();
}

void HouseStyleDialog::showFaults(const std::vector<core::Diagnostic>& faults)
{
    m_faults->show(fromPath(m_file.filename()), faults);
    m_pages->setCurrentWidget(m_faults);
    m_again->setVisible(true);
    m_faults->focusList();
}

} // namespace ui
