#include "ui/session/editors/PasteOffer.h"

#include "core/support/ListMark.h"
#include "core/support/Text.h"
#include "core/support/WrappedLines.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::size_t mostNotes = 500;

std::string withoutBullet(const std::string& line)
{
    const core::ListMark mark = core::listMarkOf(line);
    return mark.kind == core::ListMark::Kind::Bullet ? line.substr(mark.length) : line;
}

/// Each line that says something, read as if it had been typed.
std::vector<core::NoteLine> notesIn(const QString& text, const core::PointFinder& find)
{
    std::vector<core::NoteLine> notes;
    for (const std::string& line : core::lines(toUtf8(text))) {
        core::NoteLine note = core::readNoteLine(withoutBullet(core::trimmed(line)), find);
        if (!note.text.empty()) {
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::vector<GridRow> rowsOf(const std::vector<core::NoteLine>& notes,
                            const core::PointLabels& labels)
{
    std::vector<GridRow> rows;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        GridRow row;
        row.id = std::to_string(i);
        row.cells = {{inWords(notes[i].kind), std::nullopt, {}},
                     {fromUtf8(notes[i].text), std::nullopt, {}},
                     {fromUtf8(labels.labels(notes[i].points)), std::nullopt, {}}};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

PasteOffer::PasteOffer(QWidget* parent)
    : QWidget(parent)
    , m_words(sentence())
    , m_preview(button("pasteAsNotes", {}))
    , m_join(button("pasteJoined", tr("Join the lines")))
    , m_add(button("pasteAdd", {}))
    , m_back(button("pasteBack", tr("Keep as one note")))
    , m_list(new Grid(tr("Notes to add"), {tr("Kind"), tr("Note"), tr("Also under")}, 1))
{
    setObjectName(QStringLiteral("pasteOffer"));
    m_list->setObjectName(QStringLiteral("pastedNotes"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* one : {m_preview, m_join, m_add, m_back}) {
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_words);
    all->addWidget(m_list);
    all->addLayout(buttons);
    connect(m_preview, &QPushButton::clicked, this, [this] { showNotes(true); });
    connect(m_back, &QPushButton::clicked, this, &PasteOffer::withdraw);
    connect(m_join, &QPushButton::clicked, this, [this] { emit joinAsked(m_pasted, m_joined); });
    connect(m_add, &QPushButton::clicked, this, [this] { emit notesAsked(m_notes); });
    withdraw();
}

void PasteOffer::offer(const QString& text, const core::PointLabels& labels, bool lostControls)
{
    m_notes = notesIn(text, [&](std::string_view point) { return labels.find(point); });
    m_pasted = text;
    m_joined = fromUtf8(core::withWrappedLinesJoined(toUtf8(text)));
    const auto count = static_cast<int>(m_notes.size());
    const bool several = count > 1 && m_notes.size() <= mostNotes;
    const bool wrapped = m_joined != text;
    QStringList words;
    if (lostControls) {
        words << tr("Characters that nothing can show were left out.");
    }
    if (several) {
        words << tr("%n lines were pasted.", nullptr, count);
    }
    m_words->setText(words.join(QLatin1Char(' ')));
    m_preview->setText(tr("Make %n notes of them", nullptr, count));
    m_add->setText(tr("Add %n notes", nullptr, count));
    m_preview->setEnabled(several);
    m_join->setEnabled(wrapped);
    m_list->setRows(rowsOf(m_notes, labels));
    showNotes(false);
    setVisible(!words.isEmpty());
}

void PasteOffer::showNotes(bool shown)
{
    m_list->setVisible(shown);
    m_add->setVisible(shown);
    m_back->setVisible(shown);
    m_preview->setVisible(!shown && m_preview->isEnabled());
    m_join->setVisible(!shown && m_join->isEnabled());
    if (shown) {
        m_add->setFocus();
    }
}

void PasteOffer::withdraw()
{
    hide();
    m_notes.clear();
    m_list->setRows({});
}

} // namespace ui
