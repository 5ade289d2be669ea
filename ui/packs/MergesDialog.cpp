#include "ui/packs/MergesDialog.h"

#include "ui/base/Background.h"
#include "ui/base/HandbookPlace.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Prompts.h"
#include "ui/base/Text.h"
#include "ui/widgets/DialogFrame.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString mergeInWords(const core::MergeRecord& merge)
{
    const QString giver =
        merge.giver.empty() ? MergesDialog::tr("somebody without a name") : fromUtf8(merge.giver);
    const QString changes =
        merge.undone ? MergesDialog::tr("undone")
                     : MergesDialog::tr("%n change(s)", nullptr, static_cast<int>(merge.edits));
    return MergesDialog::tr("From %1, %2 at %3: %4")
        .arg(giver, inWords(localDate(merge.at)), timeOfDay(merge.at), changes);
}

} // namespace

MergesDialog::MergesDialog(std::filesystem::path casebook, std::vector<core::MergeRecord> merges,
                           Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_casebook(std::move(casebook))
    , m_merges(std::move(merges))
    , m_prompts(prompts)
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo this merge"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName("mergesDialog");
    setWindowTitle(tr("Undo a merge"));
    tellHandbookPlace(*this, HandbookPlace{"lead", "Bring the notes together"});
    m_list->setObjectName("mergeList");
    m_list->setAccessibleName(tr("Merges, the latest first"));
    m_list->setWordWrap(true);
    m_about->setObjectName("mergeAbout");
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    m_about->setFocusPolicy(Qt::StrongFocus);
    m_undo->setObjectName("undoThisMerge");
    m_undo->setAutoDefault(false);
    m_close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergesDialog::follow);
    connect(m_undo, &QPushButton::clicked, this, &MergesDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &MergesDialog::reject);
    giveRoom(*this, 84, 24);
    fill();
    m_list->setFocus();
}

void MergesDialog::fill()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const core::MergeRecord& merge : m_merges) {
        m_list->addItem(mergeInWords(merge));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    follow();
}

void MergesDialog::follow()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_undo->setEnabled(false);
        m_about->setText(tr("Nothing was merged into this casebook."));
        return;
    }
    const core::MergeRecord& merge = m_merges[static_cast<std::size_t>(row)];
    m_undo->setEnabled(!merge.undone && !m_working);
    std::error_code ignored;
    const bool isKept = std::filesystem::exists(toPath(fromUtf8(merge.copy)), ignored);
    m_about->setText(
        merge.undone ? tr("This merge is undone. Merging the same pack again brings it back.")
        : isKept
            ? tr("The casebook as it was before is kept at %1").arg(fromUtf8(merge.copy))
            : tr("There is no copy of the casebook as it was before any more. The merge can be "
                 "undone all the same."));
}

void MergesDialog::undo()
{
    const core::MergeRecord merge = m_merges[static_cast<std::size_t>(m_list->currentRow())];
    if (!m_prompts.confirm(this, {tr("Undo the merge"),
                                  tr("%1.\n\nWhat came in with it goes out again. What was done "
                                     "before and apart from it stays.")
                                      .arg(mergeInWords(merge)),
                                  tr("Undo this merge")})) {
        return;
    }
    m_working = true;
    m_undo->setEnabled(false);
    m_list->setEnabled(false);
    m_close->setEnabled(false);
    m_about->setText(tr("Undoing the merge"));
    inBackground(
        this,
        [path = m_casebook,
         number = merge.number]() -> core::Result<std::vector<core::MergeRecord>> {
            auto casebook = core::Casebook::open(path);
            if (!casebook) {
                return casebook.problem();
            }
            if (auto done = casebook->undoMerge(number); !done) {
                return done.problem();
            }
            return casebook->merges();
        },
        [this](const core::Result<std::vector<core::MergeRecord>>& result) { undone(result); });
}

void MergesDialog::undone(const core::Result<std::vector<core::MergeRecord>>& result)
{
    m_working = false;
    m_list->setEnabled(true);
    m_close->setEnabled(true);
    if (!result) {
        follow();
        const QString why = whatInWords(result.problem());
        m_about->setText(why.startsWith(u"cannot") ? tr("This merge %1").arg(why) : why);
    } else {
        m_changed = true;
        m_merges = *result;
        fill();
    }
    m_about->setFocus();
}

void MergesDialog::reject()
{
    if (!m_working) {
        m_changed ? QDialog::accept() : QDialog::reject();
    }
}

} // namespace ui
