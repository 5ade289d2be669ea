#include "ui/assessment/point/QuestionsBox.h"

#include "ui/base/Text.h"
#include "ui/base/Theme.h"
#include "ui/words/Words.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// The edition need not be one of the assessment's.
QString nameOfEdition(const Session& session, const std::string& id)
{
    if (const core::Standard* bound = core::editionOf(session.editions(), id)) {
        return editionName(*bound);
    }
    const auto edition = session.library().edition(id);
    return edition ? editionName(**edition) : fromUtf8(id);
}

} // namespace

QuestionsBox::QuestionsBox(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fold(new FoldButton)
    , m_source(new QLabel)
    , m_grid(new QGridLayout)
{
    const int unit = fontMetrics().height();
    m_fold->setObjectName(QStringLiteral("foldQuestions"));
    m_fold->setChecked(true);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setWordWrap(true);
    m_grid->setHorizontalSpacing(unit * 3 / 2);
    m_grid->setVerticalSpacing(unit / 4);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(unit, unit * 3 / 4, unit, unit * 3 / 4);
    all->setSpacing(unit / 2);
    all->addLayout(m_grid);
    all->addWidget(m_source);
    connect(m_fold, &FoldButton::toggled, this,
            [this](bool open) { setVisible(open && !m_questions.empty()); });
}

void QuestionsBox::showPoints(const std::vector<core::PointRef>& points)
{
    m_points = points;
    m_phase = m_session.assessment().service.phase;
    for (const Question& question : m_questions) {
        delete question.box;
    }
    m_questions.clear();
    QStringList sources;
    for (const core::PointRef& ref : points) {
        gather(ref);
        const core::Point* point = core::pointOf(m_session.editions(), ref);
        const core::Prompts* prompts =
            point != nullptr ? core::promptsAt(*point, m_phase) : nullptr;
        if (prompts != nullptr && !prompts->takenFrom.empty()) {
            sources << tr("What to ask, what good looks like and the warning signs for %1 are "
                          "taken over from %2.")
                           .arg(pointLabel(m_session.editions(), ref),
                                nameOfEdition(m_session, prompts->takenFrom));
        }
    }
    const QString phase = phaseName(m_session.editions(), m_phase);
    if (m_session.assessment().type == core::AssessmentType::SelfAssessment) {
        m_title = phase.isEmpty() ? tr("What to ask yourselves")
                                  : tr("What to ask yourselves at %1").arg(phase.toLower());
    } else {
        m_title =
            phase.isEmpty() ? tr("What to ask") : tr("What to ask at %1").arg(phase.toLower());
    }
    m_source->setText(sources.join(u' '));
    m_source->setVisible(!sources.isEmpty());
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        connect(m_questions[i].box, &QCheckBox::toggled, this,
                [this, i](bool asked) { tick(i, asked); });
    }
    m_fold->setVisible(!m_questions.empty());
    setVisible(m_fold->isChecked() && !m_questions.empty());
    m_columns = 0;
    arrange();
    refresh();
}

void QuestionsBox::gather(const core::PointRef& ref)
{
    const core::Point* point = core::pointOf(m_session.editions(), ref);
    const core::Prompts* prompts = point != nullptr ? core::promptsAt(*point, m_phase) : nullptr;
    if (prompts == nullptr) {
        return;
    }
    for (const core::Translated& words : prompts->questions) {
        const std::string& english = core::inLanguage(words, "en");
        const auto same = std::ranges::find_if(m_questions, [&](const Question& question) {
            return question.asked.front().question == english;
        });
        if (same != m_questions.end()) {
            same->asked.push_back({ref, english});
            continue;
        }
        auto* box = new WrappingCheckBox(inWindowLanguage(words), this);
        box->setObjectName(QStringLiteral("question%1").arg(m_questions.size() + 1));
        m_questions.push_back({{{ref, english}}, box});
    }
}

void QuestionsBox::refresh()
{
    if (!m_session.hasAssessment()) {
        return;
    }
    if (m_phase != m_session.assessment().service.phase) {
        showPoints(m_points);
        return;
    }
    const auto& asked = m_session.assessment().asked;
    int count = 0;
    for (const Question& question : m_questions) {
        const bool is = std::ranges::any_of(question.asked, [&](const auto& one) {
            return std::ranges::find(asked, one) != asked.end();
        });
        // Only what a person ticks is recorded.
        const QSignalBlocker quiet(question.box);
        question.box->setChecked(is);
        question.box->setEnabled(std::ranges::all_of(question.asked, [&](const auto& one) {
            return m_session.may(core::askedRecord(one), core::Ask{one});
        }));
        count += is ? 1 : 0;
    }
    m_fold->setText(tr("%1 · %2 of %3 asked").arg(m_title).arg(count).arg(m_questions.size()));
}

void QuestionsBox::tick(std::size_t question, bool asked)
{
    std::vector<Step> steps;
    for (const core::AskedQuestion& one : m_questions[question].asked) {
        const core::RecordId record = core::askedRecord(one);
        const auto& known = m_session.assessment().asked;
        const bool is = std::ranges::find(known, one) != known.end();
        if (asked && !is) {
            steps.push_back({record, core::Ask{one}});
        } else if (!asked && is) {
            steps.push_back({record, core::Remove{}});
        }
    }
    m_session.take(asked ? QT_TRANSLATE_NOOP("ui::StepName", "Tick a question")
                         : QT_TRANSLATE_NOOP("ui::StepName", "Untick a question"),
                   steps);
}

void QuestionsBox::arrange()
{
    const int columns = width() > fontMetrics().averageCharWidth() * 70 ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_questions[i].box, at / columns, at % columns, Qt::AlignTop);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void QuestionsBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QuestionsBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).line);
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace ui
