#include "ui/standards/EditionBrowser.h"

#include "core/assessment/Rules.h"
#include "ui/base/Text.h"
#include "ui/standards/ContentsList.h"
#include "ui/standards/EditionText.h"
#include "ui/standards/SideBySide.h"
#include "ui/widgets/KeySplitter.h"
#include "ui/widgets/PageStack.h"
#include "ui/widgets/Panes.h"
#include "ui/widgets/ReadingText.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

EditionBrowser::EditionBrowser(QWidget* parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_phase(makeCombo("standardPhase", 8))
    , m_language(makeCombo("standardLanguage", 6))
    , m_beside(makeCombo("standardBeside", 8))
    , m_contents(new ContentsList)
    , m_text(new ReadingText(tr("What the standard says")))
    , m_other(new ReadingText(tr("What the other standard says")))
    , m_table(new SideBySide)
    , m_texts(new KeySplitter(Qt::Horizontal))
    , m_right(new PageStack)
    , m_panes(new Panes({{m_contents, tr("Contents"), 36}, {m_right, tr("Text"), 64}}))
{
    const int unit = fontMetrics().height();
    m_find->setObjectName("standardFind");
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_found->setObjectName("standardFound");
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName("standardText");
    m_other->setObjectName("otherStandardText");
    m_texts->addPart(m_text, tr("Divider between the two standards"));
    m_texts->addPart(m_other, {});
    m_right->addWidget(m_texts);
    m_right->addWidget(m_table);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    row->setSpacing(unit);
    addControl(*row, tr("Find words"), m_find, 2);
    addControl(*row, tr("Phase"), m_phase, 1);
    addControl(*row, tr("Language"), m_language, 1);
    addControl(*row, tr("Compare with"), m_beside, 1);
    m_found->setContentsMargins(unit, 0, unit, unit / 3);
    m_found->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_found);
    column->addWidget(m_panes, 1);
    connect(m_find, &QLineEdit::textChanged, this, &EditionBrowser::find);
    connect(m_find, &QLineEdit::returnPressed, this, &EditionBrowser::showNextPlace);
    connect(m_phase, &QComboBox::currentIndexChanged, this, &EditionBrowser::read);
    connect(m_language, &QComboBox::currentIndexChanged, this, &EditionBrowser::refillContents);
    connect(m_beside, &QComboBox::currentIndexChanged, this, &EditionBrowser::refillContents);
    connect(m_contents, &ContentsList::chosenChanged, this, &EditionBrowser::read);
    connect(m_contents, &QListWidget::itemActivated, this, [this] {
        m_panes->bringForward(m_right);
        m_right->currentWidget() == m_texts ? m_text->setFocus() : m_table->setFocus();
    });
    connect(m_table, &SideBySide::pointAsked, this, &EditionBrowser::open);
    for (ReadingText* text : {m_text, m_other}) {
        connect(text, &ReadingText::followed, this, [this](const QString& link) {
            if (const auto point = pointOfLink(link)) {
                open(*point);
            }
        });
    }
}

QComboBox* EditionBrowser::makeCombo(const char* id, int letters)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(id));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(letters);
    return combo;
}

void EditionBrowser::addControl(QHBoxLayout& row, const QString& name, QWidget* control,
                                int stretch)
{
    auto* label = new QLabel(name, this);
    label->setBuddy(control);
    control->setAccessibleName(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 6);
    column->addWidget(label);
    column->addWidget(control);
    row.addLayout(column, stretch);
}

void EditionBrowser::show(std::shared_ptr<const core::Standard> edition, const core::Editions& all)
{
    m_edition = std::move(edition);
    m_all = all;
    refillCombos();
    refillContents();
}

void EditionBrowser::preferPhase(const std::string& phase)
{
    m_preferredPhase = phase;
    if (m_edition && m_edition->phase(phase) != nullptr) {
        m_phase->setCurrentIndex(m_phase->findData(fromUtf8(phase)));
    }
}

void EditionBrowser::refillCombos()
{
    const QString phase =
        m_phase->count() == 0 ? fromUtf8(m_preferredPhase) : m_phase->currentData().toString();
    const QString language = m_language->currentData().toString();
    const QString beside = m_beside->currentData().toString();
    m_refilling = true;
    m_phase->clear();
    m_phase->addItem(tr("Every phase"), QString());
    for (const core::Phase& one : m_edition->phases) {
        m_phase->addItem(inWindowLanguage(one.name), fromUtf8(one.id));
    }
    m_language->clear();
    for (const std::string& one : m_edition->languages) {
        m_language->addItem(languageName(one), fromUtf8(one));
    }
    m_beside->clear();
    m_beside->addItem(tr("No other edition"), QString());
    for (const auto& other : m_all) {
        if (other->id != m_edition->id) {
            m_beside->addItem(editionName(*other), fromUtf8(other->id));
        }
    }
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(phase)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(beside)));
    m_phase->setEnabled(m_phase->count() > 1);
    m_language->setEnabled(m_language->count() > 1);
    m_refilling = false;
}

void EditionBrowser::refillContents()
{
    if (!m_edition || m_refilling) {
        return;
    }
    const core::Standard* other = beside();
    m_contents->fill(*m_edition, reading().language,
                     other != nullptr ? editionName(*other) : QString());
    if (other != nullptr) {
        m_table->compare(*m_edition, *other, reading().language);
    }
    find();
}

EditionReading EditionBrowser::reading() const
{
    return {toUtf8(m_language->currentData().toString()), toUtf8(m_phase->currentData().toString()),
            m_all};
}

const core::Standard* EditionBrowser::beside() const
{
    const QString id = m_beside->currentData().toString();
    return id.isEmpty() ? nullptr : core::editionOf(m_all, toUtf8(id));
}

QStringList EditionBrowser::words() const
{
    return m_find->text().split(u' ', Qt::SkipEmptyParts);
}

void EditionBrowser::read()
{
    if (!m_edition || m_refilling) {
        return;
    }
    const int place = m_contents->chosen();
    if (place == ContentsList::besideRow) {
        m_right->setCurrentWidget(m_table);
        return;
    }
    m_right->setCurrentWidget(m_texts);
    readPoint(place, reading());
    m_text->mark(words());
    m_other->mark(words());
}

void EditionBrowser::readPoint(int number, const EditionReading& reading)
{
    const core::Point* point = number > 0 ? m_edition->point(number) : nullptr;
    m_text->read(point != nullptr ? aboutPoint(*m_edition, *point, reading, palette())
                                  : aboutEdition(*m_edition, reading, palette()));
    const core::Standard* other = beside();
    m_other->setVisible(other != nullptr);
    if (other != nullptr) {
        m_other->read(point != nullptr
                          ? counterpartsOf(*m_edition, *point, *other, reading, palette())
                          : aboutEdition(*other, reading, palette()));
    }
}

void EditionBrowser::find()
{
    if (!m_edition || m_refilling) {
        return;
    }
    const int found = m_contents->filter(*m_edition, reading().language, words());
    m_found->setVisible(!words().isEmpty());
    m_found->setText(found == 0 ? tr("No point has these words")
                                : tr("%n point(s) with these words. Enter shows the next place.",
                                     nullptr, found));
    if (found > 0 && m_contents->currentItem() != nullptr &&
        m_contents->currentItem()->isHidden()) {
        m_contents->chooseNextPoint();
    }
    read();
}

void EditionBrowser::showNextPlace()
{
    if (words().isEmpty()) {
        return;
    }
    m_panes->bringForward(m_right);
    // A point that was found may have the words in a phase that is not shown.
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_right->currentWidget() == m_texts && m_text->showNextMark()) {
            return;
        }
        m_contents->chooseNextPoint();
    }
}

void EditionBrowser::open(const core::PointRef& point)
{
    if (m_edition && point.edition == m_edition->id) {
        goTo(point.number);
    } else {
        emit pointAsked(point);
    }
}

void EditionBrowser::goTo(int point)
{
    m_find->clear();
    m_contents->choose(point);
    read();
    m_panes->bringForward(m_right);
    m_text->setFocus();
}

void EditionBrowser::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void EditionBrowser::focusContents()
{
    m_panes->bringForward(m_contents);
    m_contents->setFocus();
}

void EditionBrowser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        read();
    }
}

void EditionBrowser::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > fontMetrics().averageCharWidth() * 130;
    m_texts->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace ui
