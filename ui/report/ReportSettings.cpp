#include "ui/report/ReportSettings.h"

#include "ui/ScaledFont.h"
#include "ui/Text.h"
#include "ui/report/HiddenFromReader.h"
#include "ui/standards/StandardWords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

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
    for (const char* language : {"en", "cy"}) {
        m_language->addItem(languageName(language), QString::fromLatin1(language));
    }
    m_layout = makeCombo("reportLayout", tr("Layout"), tr("As the standard has it"));
    m_layout->parentWidget()->hide();
    m_draft = new QCheckBox(tr("Marked as a draft"), this);
    m_draft->setObjectName("markedAsDraft");
    m_draft->setChecked(true);
    connect(m_draft, &QCheckBox::toggled, this, &ReportSettings::take);
    column->addWidget(m_draft);
}

QWidget* ReportSettings::makeReaders()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("The report for"), box);
    scaleFont(*title, 1.0, QFont::DemiBold);
    column->addWidget(title);
    m_readers = new QButtonGroup(this);
    const std::array<std::pair<core::Reader, QString>, 4> readers{{
        {core::Reader::Sponsor, tr("the sponsor")},
        {core::Reader::Team, tr("the service team")},
        {core::Reader::Panel, tr("the panel")},
        {core::Reader::Public, tr("everybody")},
    }};
    for (const auto& [reader, text] : readers) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("reader-") + fromUtf8(core::toWord(reader)));
        button->setAccessibleName(tr("The report for %1").arg(text));
        m_readers->addButton(button, static_cast<int>(reader));
        column->addWidget(button);
    }
    setReader(core::Reader::Sponsor);
    connect(m_readers, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
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
    const ReportChoice choice{static_cast<core::Reader>(std::max(m_readers->checkedId(), 0)),
                              toUtf8(m_language->currentData().toString()),
                              toUtf8(m_layout->currentData().toString()), m_draft->isChecked()};
    if (choice != m_choice) {
        m_choice = choice;
        emit changed();
    }
}

void ReportSettings::tellHidden(const core::Ledger& ledger)
{
    const QString hidden = hiddenFrom(m_choice.reader, ledger);
    m_hidden->setText(hidden.isEmpty() ? tr("They see everything that was kept.")
                                       : tr("They will not see %1.").arg(hidden));
    m_which->setVisible(!hidden.isEmpty());
}

} // namespace ui
