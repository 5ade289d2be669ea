#include "ui/report/ReportSettings.h"

#include "core/assessment/Versions.h"
#include "core/report/ReportPreferences.h"
#include "ui/base/AccessibleParts.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/base/spoken/Announcer.h"
#include "ui/report/HiddenFromReader.h"
#include "ui/widgets/WrappingCheckBox.h"
#include "ui/words/CoreWords.h"
#include "ui/words/StandardWords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ReportSettings::ReportSettings(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(makeReaders());
    m_hidden = new QLabel(this);
    m_hidden->setObjectName("hiddenFromReader");
    m_hidden->setWordWrap(true);
    m_hidden->setTextFormat(Qt::PlainText);
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_hidden);
    m_which = new QPushButton(tr("Which ones…"), this);
    m_which->setObjectName("whichAreHidden");
    m_which->setAccessibleName(tr("Which ones they will not see"));
    connect(m_which, &QPushButton::clicked, this, &ReportSettings::hiddenAsked);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_language = makeCombo("reportLanguage", tr("Language"), tr("As the assessment has it"));
    m_writtenIn =
        makeCombo("writtenIn", tr("People wrote in"), tr("What each paragraph looks like"));
    for (QComboBox* combo : {m_language, m_writtenIn}) {
        for (const char* language : {"en", "cy"}) {
            combo->addItem(languageName(language), QString::fromLatin1(language));
        }
    }
    m_writtenIn->setToolTip(tr("A screen reader reads each paragraph of the report with the voice "
                               "of its language."));
    m_layout = makeCombo("reportLayout", tr("Layout"), tr("As the standard has it"));
    m_layout->parentWidget()->hide();
    m_version = makeCombo("reportVersion", tr("Version"), tr("As it is now"));
    m_version->parentWidget()->hide();
    m_replaced = new WrappingCheckBox(tr("Say that a later version replaced it"), this);
    m_replaced->setObjectName("sayReplaced");
    m_replaced->hide();
    column->addWidget(m_replaced);
    connect(m_replaced, &QCheckBox::toggled, this, &ReportSettings::take);
    m_state = new QLabel(this);
    m_state->setObjectName("reportState");
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    column->addWidget(m_state);
}

QWidget* ReportSettings::makeReaders()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("The report for"), box);
    makeGroup(*box, title->text());
    scaleFont(*title, 1.0, QFont::DemiBold);
    column->addWidget(title);
    m_readers = new QButtonGroup(this);
    using core::Reader;
    for (const Reader reader : {Reader::Sponsor, Reader::Team, Reader::Panel, Reader::Public}) {
        const QString text = inWords(reader);
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("reader-") + fromUtf8(core::toWord(reader)));
        button->setAccessibleName(tr("The report for %1").arg(text));
        m_readers->addButton(button, static_cast<int>(reader));
        column->addWidget(button);
    }
    setReader(core::Reader::Sponsor);
    setFocusProxy(m_readers->checkedButton());
    connect(m_readers, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked) {
            setFocusProxy(m_readers->button(id));
            take();
        }
    });
    return box;
}

QComboBox* ReportSettings::makeCombo(const char* id, const QString& name, const QString& first)
{
    auto* row = new QWidget(this);
    auto* combo = new QComboBox(row);
    combo->setObjectName(QString::fromLatin1(id));
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->addItem(first, QString());
    auto* label = new QLabel(name, row);
    label->setBuddy(combo);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(label);
    column->addWidget(combo);
    layout()->addWidget(row);
    connect(combo, &QComboBox::currentIndexChanged, this, &ReportSettings::take);
    return combo;
}

void ReportSettings::setReader(core::Reader reader)
{
    m_readers->button(static_cast<int>(reader))->setChecked(true);
}

void ReportSettings::setLayouts(const std::vector<LayoutName>& layouts)
{
    const QString before = m_layout->currentData().toString();
    m_layout->blockSignals(true);
    while (m_layout->count() > 1) {
        m_layout->removeItem(1);
    }
    for (const LayoutName& layout : layouts) {
        m_layout->addItem(layout.name, fromUtf8(layout.id));
    }
    m_layout->setCurrentIndex(std::max(0, m_layout->findData(before)));
    m_layout->blockSignals(false);
    m_layout->parentWidget()->setVisible(m_layout->count() > 1);
}

void ReportSettings::take()
{
    if (m_replaced == nullptr) {
        return;
    }
    const int version = m_version != nullptr ? m_version->currentData().toInt() : 0;
    const ReportChoice choice{static_cast<core::Reader>(std::max(m_readers->checkedId(), 0)),
                              toUtf8(m_language->currentData().toString()),
                              toUtf8(m_layout->currentData().toString()),
                              toUtf8(m_writtenIn->currentData().toString()),
                              version > 0 ? std::optional(version) : std::nullopt,
                              version > 0 && m_replaced->isChecked()};
    if (choice != m_choice) {
        m_choice = choice;
        emit changed();
    }
}

void ReportSettings::follow(const core::Ledger& ledger)
{
    offerVersions(ledger.assessment());
    tellHidden(ledger);
    tellState(ledger);
    offerReplacement(ledger);
}

void ReportSettings::offerVersions(const core::Assessment& assessment)
{
    const QSignalBlocker quiet(m_version);
    while (m_version->count() > 1) {
        m_version->removeItem(1);
    }
    for (const core::Signature& signature : assessment.signatures) {
        m_version->addItem(tr("Version %1, as signed").arg(signature.version), signature.version);
    }
    const int chosen = m_choice.version ? m_version->findData(*m_choice.version) : 0;
    m_version->setCurrentIndex(std::max(0, chosen));
    m_version->parentWidget()->setVisible(m_version->count() > 1);
    if (m_version->currentIndex() == 0) {
        m_choice.version.reset();
    }
}

void ReportSettings::tellState(const core::Ledger& ledger)
{
    const core::Signature* standing = core::standingSignature(ledger);
    const core::Signature* last = core::lastSignature(ledger.assessment());
    QString state = tr("It is marked as a draft: the panel has not signed it.");
    if (m_choice.version) {
        state = tr("It is the final report of version %1.").arg(*m_choice.version);
    } else if (standing != nullptr) {
        state = tr("It is final: version %1 was signed.").arg(standing->version);
    } else if (last != nullptr) {
        state = tr("It is marked as a draft: something was changed since version %1 was signed.")
                    .arg(last->version);
    } else if (ledger.assessment().origin) {
        state = tr("It was taken over from a published report.");
    }
    m_state->setText(state);
}

void ReportSettings::offerReplacement(const core::Ledger& ledger)
{
    m_replaced->setVisible(m_choice.version && core::replacementOf(ledger, *m_choice.version));
}

void ReportSettings::tellHidden(const core::Ledger& ledger)
{
    const QString hidden = hiddenFrom(m_choice.reader, ledger);
    const QString said = hidden.isEmpty() ? tr("They see everything that was kept.")
                                          : tr("They will not see %1.").arg(hidden);
    if (said != m_hidden->text()) {
        m_hidden->setText(said);
        announce(*this, said);
    }
    m_which->setVisible(!hidden.isEmpty());
}

} // namespace ui
