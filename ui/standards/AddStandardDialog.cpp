#include "ui/standards/AddStandardDialog.h"

#include "core/store/ChosenFile.h"
#include "ui/base/FlatStyle.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/standards/EditionBrowser.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FaultPane.h"
#include "ui/widgets/PageStack.h"
#include "ui/words/Words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

AddStandardDialog::AddStandardDialog(const core::OwnStandards& standards,
                                     std::filesystem::path file, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_standards(standards)
    , m_file(std::move(file))
    , m_prompts(prompts)
    , m_pages(new PageStack(this))
    , m_faults(new FaultPane)
    , m_browser(new EditionBrowser)
    , m_title(new QLabel)
{
    setObjectName("addStandardDialog");
    setWindowTitle(tr("Add a standard"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Bring a standard of your own"});
    m_title->setObjectName("standardPreviewTitle");
    m_title->setWordWrap(true);
    scaleFont(*m_title, 1.15, QFont::DemiBold);
    auto* preview = new QWidget;
    auto* previewColumn = new QVBoxLayout(preview);
    previewColumn->setContentsMargins(0, 0, 0, 0);
    previewColumn->addWidget(m_title);
    previewColumn->addWidget(m_browser, 1);
    m_pages->addWidget(m_faults);
    m_pages->addWidget(preview);
    auto* buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add this standard"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName("addThisStandard");
    PrimaryMark::put(*m_add);
    auto* again = buttons->addButton(tr("Check again"), QDialogButtonBox::ActionRole);
    again->setObjectName("checkAgain");
    // Enter in the search within the preview must not add the standard.
    for (QPushButton* button : {m_add, again, buttons->addButton(QDialogButtonBox::Cancel)}) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, &AddStandardDialog::check);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    giveRoom(*this, 120, 40);
    check();
}

void AddStandardDialog::check()
{
    m_standard.reset();
    const std::string name = m_file.filename().string();
    auto yaml = core::readChosenFile(m_file, core::largestStandardBytes);
    if (!yaml) {
        showFaults({{name, 0, 0, toUtf8(inWords(yaml.problem()))}});
        return;
    }
    m_yaml = std::move(*yaml);
    core::StandardReading reading = m_standards.check(m_yaml, name);
    if (reading.standard && isBundled(reading.standard->id)) {
        reading.faults.push_back({name, 0, 0,
                                  toUtf8(tr("the id \"%1\" belongs to a standard that comes with "
                                            "the program. Give this one another id.")
                                             .arg(fromUtf8(reading.standard->id)))});
    }
    if (reading.standard && reading.faults.empty()) {
        showStandard(std::move(*reading.standard));
    } else {
        showFaults(reading.faults);
    }
}

void AddStandardDialog::showFaults(const std::vector<core::Diagnostic>& faults)
{
    m_faults->show(fromPath(m_file.filename()), faults);
    m_pages->setCurrentIndex(0);
    m_add->setEnabled(false);
    m_faults->focusList();
}

void AddStandardDialog::showStandard(core::Standard standard)
{
    m_standard = std::make_shared<const core::Standard>(std::move(standard));
    const bool there = isThere(m_standard->id);
    m_title->setText(
        there ? tr("%1 has no faults. You added an edition with this id before; adding this one "
                   "replaces it.")
                    .arg(editionName(*m_standard))
              : tr("%1 has no faults. This is how it will be read.").arg(editionName(*m_standard)));
    m_browser->show(m_standard, m_standards.library().all().editions);
    m_pages->setCurrentIndex(1);
    m_add->setText(there ? tr("Replace the standard…") : tr("Add this standard"));
    m_add->setEnabled(true);
    m_browser->focusContents();
}

bool AddStandardDialog::isThere(const std::string& id) const
{
    const auto own = m_standards.ids();
    return std::ranges::find(own, id) != own.end();
}

bool AddStandardDialog::isBundled(const std::string& id) const
{
    const auto all = m_standards.library().ids();
    return std::ranges::find(all, id) != all.end() && !isThere(id);
}

void AddStandardDialog::accept()
{
    if (!m_standard) {
        return;
    }
    const bool there = isThere(m_standard->id);
    if (there && !m_prompts.confirm(
                     this, {tr("Replace the standard"),
                            tr("%1 takes the place of the one that you added before. Assessments "
                               "that use it keep the text that they were begun with.")
                                .arg(editionName(*m_standard)),
                            tr("Replace it")})) {
        return;
    }
    auto added = m_standards.add(m_yaml, m_file.filename().string(),
                                 there ? core::OwnStandards::IfThere::Replace
                                       : core::OwnStandards::IfThere::Refuse);
    if (!added) {
        showFaults({{m_file.filename().string(), 0, 0, toUtf8(inWords(added.problem()))}});
        return;
    }
    m_added = *added;
    QDialog::accept();
}

} // namespace ui
