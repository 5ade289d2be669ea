#include "ui/packs/MergePreviewPage.h"

#include "ui/base/ScaledFont.h"
#include "ui/base/Text.h"
#include "ui/widgets/WrappingCheckBox.h"
#include "ui/words/CoreWords.h"
#include "ui/words/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

QString fromInWords(const core::Pack& pack)
{
    const core::FileLabel& label = pack.label;
    QStringList parts{label.giverName.empty()
                          ? MergePreviewPage::tr("From somebody without a name")
                          : MergePreviewPage::tr("From %1").arg(fromUtf8(label.giverName))};
    if (label.madeAt.milliseconds > 0) {
        parts.append(MergePreviewPage::tr("made on %1").arg(inWords(localDate(label.madeAt))));
    }
    parts.append(MergePreviewPage::tr("made for %1").arg(inWords(label.reader)));
    return parts.join(QStringLiteral(", ")) + u'.';
}

QStringList assessmentsInWords(const core::MergePreview& preview)
{
    QStringList lines;
    for (const core::IncomingAssessment& one : preview.assessments) {
        const QString service = fromUtf8(one.service);
        const QString changes =
            MergePreviewPage::tr("%n change(s)", nullptr, static_cast<int>(one.edits));
        if (one.isNew) {
            lines.append(MergePreviewPage::tr("%1: new in this casebook (%2), %3")
                             .arg(service, inWords(one.type).toLower(), changes));
        } else {
            lines.append(one.edits + one.superseded == 0
                             ? MergePreviewPage::tr("%1: nothing new").arg(service)
                             : MergePreviewPage::tr("%1: %2").arg(service, changes));
        }
    }
    if (preview.attachments > 0) {
        lines.append(MergePreviewPage::tr("%n attached file(s)", nullptr,
                                          static_cast<int>(preview.attachments)));
    }
    return lines;
}

} // namespace

QString countsInWords(const core::Contribution& brought)
{
    QStringList parts;
    const auto add = [&](int count, const QString& words) {
        if (count > 0) {
            parts.append(words);
        }
    };
    add(brought.notes, MergePreviewPage::tr("%n note(s)", nullptr, brought.notes));
    add(brought.ratings, MergePreviewPage::tr("%n rating(s)", nullptr, brought.ratings));
    add(brought.recommendations,
        MergePreviewPage::tr("%n recommendation(s)", nullptr, brought.recommendations));
    add(brought.outcomes, MergePreviewPage::tr("%n outcome(s)", nullptr, brought.outcomes));
    add(brought.others, MergePreviewPage::tr("%n other change(s)", nullptr, brought.others));
    return parts.join(QStringLiteral(", "));
}

MergePreviewPage::MergePreviewPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const int unit = fontMetrics().height();
    m_column->setContentsMargins(0, 0, unit / 2, 0);
    m_column->setSpacing(unit * 3 / 4);
    m_from = addText("packFrom");
    m_problem = addText("previewProblem");
    m_assessments = addText("incomingAssessments");
    m_peopleTitle = new QLabel(tr("Who brings what. Clear a box to leave somebody out."), this);
    m_peopleTitle->setWordWrap(true);
    scaleFont(*m_peopleTitle, 1.0, QFont::DemiBold);
    m_column->addWidget(m_peopleTitle);
    m_people = new QVBoxLayout;
    m_people->setSpacing(unit / 4);
    m_column->addLayout(m_people);
    m_keys = addText("incomingKeys");
    m_disputes = addText("incomingDisputes");
    m_warnings = addText("incomingWarnings");
    m_copy = addText("copyIsAt");
    m_column->addStretch();
}

QLabel* MergePreviewPage::addText(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    // After the flags, which take it out of the order of Tab.
    label->setFocusPolicy(Qt::StrongFocus);
    m_column->addWidget(label);
    return label;
}

void MergePreviewPage::fill(QLabel& label, const QString& title, const QStringList& lines)
{
    QStringList paragraphs;
    QStringList spoken;
    if (!title.isEmpty()) {
        paragraphs.append(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
        spoken.append(title);
    }
    for (const QString& line : lines) {
        // What others wrote is shown as they wrote it, never as a page.
        paragraphs.append(line.toHtmlEscaped());
        spoken.append(line);
    }
    label.setText(paragraphs.join(QStringLiteral("<br>")));
    label.setAccessibleName(spoken.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

void MergePreviewPage::begin(const LookedAt& looked, const std::filesystem::path& folder)
{
    for (auto& [person, box] : m_boxes) {
        delete box;
    }
    m_boxes.clear();
    for (const core::Contribution& one : looked.preview.people) {
        auto* box =
            new WrappingCheckBox(tr("%1: %2").arg(fromUtf8(one.name), countsInWords(one)), this);
        box->setObjectName(QStringLiteral("person-") + fromUtf8(one.person));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &MergePreviewPage::leftOutChanged);
        m_people->addWidget(box);
        m_boxes.emplace_back(one.person, box);
    }
    m_peopleTitle->setVisible(!m_boxes.empty());
    fill(*m_from, looked.pack->name.empty() ? QString() : fromUtf8(looked.pack->name),
         {fromInWords(*looked.pack)});
    fill(*m_copy, {},
         looked.preview.bringsNothing() || folder.empty()
             ? QStringList()
             : QStringList{
                   tr("A copy of the casebook as it is now is kept in %1").arg(fromPath(folder))});
    show(looked);
}

void MergePreviewPage::show(const LookedAt& looked)
{
    say({});
    const core::MergePreview& preview = looked.preview;
    QStringList lines = assessmentsInWords(preview);
    if (preview.bringsNothing()) {
        lines = m_boxes.empty() ? QStringList{tr("Nothing in this pack is new.")}
                                : QStringList{tr("Nothing is left that would come in.")};
    }
    fill(*m_assessments, tr("What would come in"), lines);
    fill(*m_keys, tr("Who made it, by the keys that signed it"), looked.keys);
    fill(*m_disputes,
         tr("%n thing(s) would be disputed. Both versions stay until somebody chooses.", nullptr,
            static_cast<int>(looked.disputes.size())),
         looked.disputes);
    fill(*m_warnings, tr("Please note"), looked.warnings);
}

void MergePreviewPage::say(const QString& problem)
{
    fill(*m_problem, tr("It cannot be merged like this"),
         problem.isEmpty() ? QStringList() : QStringList{problem});
    if (!problem.isEmpty()) {
        m_assessments->hide();
        m_keys->hide();
        m_disputes->hide();
        m_warnings->hide();
    }
}

std::set<core::PersonId> MergePreviewPage::leftOut() const
{
    std::set<core::PersonId> people;
    for (const auto& [person, box] : m_boxes) {
        if (!box->isChecked()) {
            people.insert(person);
        }
    }
    return people;
}

void MergePreviewPage::focusFirst()
{
    m_from->setFocus();
}

} // namespace ui
