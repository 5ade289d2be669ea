#include "ui/standards/MoveDialog.h"

#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/words/StandardWords.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString nameWithState(const core::Standard& edition)
{
    const QString name =
        MoveDialog::tr("%1: %2").arg(editionName(edition), inWindowLanguage(edition.name));
    return edition.current ? name : MoveDialog::tr("%1 (earlier)").arg(name);
}

bool takesResultBack(const core::Change& change)
{
    return std::holds_alternative<core::DeclareResult>(change);
}

} // namespace

MoveDialog::MoveDialog(Session& session, core::Editions library, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_library(std::move(library))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableWidget(0, 3, this))
{
    setObjectName("moveDialog");
    setWindowTitle(tr("Move to another edition"));
    tellHandbookPlace(*this, HandbookPlace{"office", "Bring a standard of your own"});
    m_from->setObjectName("moveFrom");
    m_to->setObjectName("moveTo");
    m_summary->setObjectName("moveSummary");
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_summary->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName("moveTable");
    m_table->setAccessibleName(tr("What happens to each point"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const DialogButtons buttons = dialogButtons(*this, tr("Move the assessment"), "moveAssessment");
    m_doIt = buttons.doIt;
    auto* column = new QVBoxLayout(this);
    auto* from = new FormField(tr("Edition to leave"), {}, m_from, this);
    column->addWidget(from);
    column->addWidget(new FormField(tr("Edition to move to"), {}, m_to, this));
    column->addWidget(m_summary);
    m_table->setMinimumHeight(fontMetrics().height() * 3);
    column->addWidget(m_table, 1);
    column->addWidget(buttons.box);
    fillChoices();
    from->setVisible(m_from->count() > 1);
    connect(m_from, &QComboBox::currentIndexChanged, this, &MoveDialog::refillTargets);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveDialog::work);
    refillTargets();
    giveRoom(*this, 110, 38);
    m_to->setFocus();
}

void MoveDialog::fillChoices()
{
    for (const auto& edition : m_session.editions()) {
        m_from->addItem(nameWithState(*edition), fromUtf8(edition->id));
    }
    // What the assessment is bound to counts, not what the library has under the same id.
    for (const auto& bound : m_session.editions()) {
        std::erase_if(m_library, [&](const auto& edition) { return edition->id == bound->id; });
        m_library.push_back(bound);
    }
}

void MoveDialog::refillTargets()
{
    const std::string left = toUtf8(m_from->currentData().toString());
    const auto from = edition(left);
    m_to->blockSignals(true);
    m_to->clear();
    int best = -1;
    for (const auto& edition : m_library) {
        if (edition->id == left) {
            continue;
        }
        m_to->addItem(nameWithState(*edition), fromUtf8(edition->id));
        if (best < 0 && edition->current && from && edition->nation == from->nation) {
            best = m_to->count() - 1;
        }
    }
    m_to->setCurrentIndex(std::max(0, best));
    m_to->blockSignals(false);
    work();
}

std::shared_ptr<const core::Standard> MoveDialog::edition(const std::string& id) const
{
    const auto found =
        std::ranges::find_if(m_library, [&](const auto& edition) { return edition->id == id; });
    return found != m_library.end() ? *found : nullptr;
}

void MoveDialog::work()
{
    m_move.reset();
    m_table->setRowCount(0);
    auto planned = core::moveToEdition(m_session.editor(), toUtf8(m_from->currentData().toString()),
                                       toUtf8(m_to->currentData().toString()), m_session.library());
    m_doIt->setEnabled(static_cast<bool>(planned));
    if (!planned) {
        m_summary->setText(inWords(planned.problem()));
        return;
    }
    m_move = std::move(*planned);
    show(*m_move);
}

QString MoveDialog::whatHappens(const core::PointRef& point, const core::EditionMove& move) const
{
    const auto& carried = move.carryOver.carried;
    const auto pair =
        std::ranges::find(carried, point, &std::pair<core::PointRef, core::PointRef>::second);
    const bool again =
        std::ranges::find(move.carryOver.judgeAgain, point) != move.carryOver.judgeAgain.end();
    if (pair == carried.end()) {
        return again ? tr("Another question: to be judged") : tr("Stays as it was judged");
    }
    const core::Outcome* outcome = m_session.assessment().outcome(pair->first);
    const bool settled = outcome != nullptr && !outcome->outcome.empty();
    if (!again) {
        return settled ? tr("Carries over: %1")
                             .arg(outcomeWords(edition(move.from).get(), outcome->outcome).name)
                       : tr("Stays as it was judged");
    }
    return settled ? tr("Same question, but another scale: to be judged again")
                   : tr("Same question: not judged yet");
}

void MoveDialog::show(const core::EditionMove& move)
{
    const auto from = edition(move.from);
    const auto to = edition(move.to);
    if (!from || !to) {
        return;
    }
    const auto& carry = move.carryOver;
    QStringList words;
    const auto settled = std::ranges::count_if(carry.changes, [](const auto& change) {
        return std::holds_alternative<core::Settle>(change.second);
    });
    words << tr("%n point(s) ask the same. Notes, recommendations and ticked questions are filed "
                "under both.",
                nullptr, static_cast<int>(carry.carried.size()));
    words << tr("%n outcome(s) carry over with the reasons.", nullptr, static_cast<int>(settled));
    words << tr("%n point(s) of %1 are to be judged afterwards.", nullptr,
                static_cast<int>(carry.judgeAgain.size()))
                 .arg(editionName(*to));
    if (std::ranges::any_of(carry.changes,
                            [](const auto& change) { return takesResultBack(change.second); })) {
        words << tr("The declared result is taken back, because it was the result of %1.")
                     .arg(editionName(*from));
    }
    words << tr("Nothing is lost: %1 stays in the assessment with all its answers, and undo takes "
                "the move back.")
                 .arg(editionName(*from));
    m_summary->setText(words.join(u'\n'));
    m_table->setHorizontalHeaderLabels(
        {tr("Point of %1").arg(editionName(*to)), tr("What happens"), tr("Comes from")});
    for (const core::Point& point : to->points) {
        const core::PointRef ref{to->id, point.number};
        const auto pair = std::ranges::find(carry.carried, ref,
                                            &std::pair<core::PointRef, core::PointRef>::second);
        const QStringList cells{pointTitle(point, windowLanguage()), whatHappens(ref, move),
                                pair != carry.carried.end()
                                    ? pointTitle({from}, pair->first, windowLanguage())
                                    : QString()};
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < 3; ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            m_table->setItem(row, column, cell);
        }
        m_table->item(row, 0)->setData(
            Qt::AccessibleTextRole, cells[2].isEmpty()
                                        ? tr("%1. %2").arg(cells[0], cells[1])
                                        : tr("%1. %2, from %3").arg(cells[0], cells[1], cells[2]));
    }
    m_table->setCurrentCell(0, 0);
}

} // namespace ui
