#include "ui/window/PaletteItems.h"

#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/start/HitList.h"
#include "ui/window/Actions.h"
#include "ui/words/Words.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>

namespace ui {

namespace {

constexpr std::size_t mostOfAKind = 20;
constexpr int mostPlaces = 30;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PaletteItems)
};

bool hasAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(u'&');
}

/// What is called so, into `items`, and what only tells of it, into `telling`: whoever types
/// "recycle" means the bin.
void addActions(const Actions& actions, const QStringList& words, std::vector<PaletteItem>& items,
                std::vector<PaletteItem>& telling)
{
    for (QAction* action : actions.all()) {
        const QString text = plainText(*action);
        if (!action->isEnabled() || action->objectName() == u"findOrRun" ||
            !hasAll(text + u' ' + action->statusTip(), words)) {
            continue;
        }
        (hasAll(text, words) ? items : telling)
            .push_back({text, action->shortcut().toString(QKeySequence::NativeText),
                        [action] { action->trigger(); }});
    }
}

void addTabs(const QStringList& words, const PaletteTargets& targets,
             std::vector<PaletteItem>& items)
{
    for (const PaletteItem& tab : targets.tabs) {
        if (hasAll(tab.title, words)) {
            items.push_back(tab);
        }
    }
}

/// What the assessments of a casebook are found by, folded once for all letters that are typed.
class AssessmentNames {
public:
    explicit AssessmentNames(std::vector<core::AssessmentName> names) : m_names(std::move(names))
    {
        m_folded.reserve(m_names.size());
        for (const core::AssessmentName& one : m_names) {
            m_folded.push_back(fromUtf8(one.service + ' ' + one.organisation).toCaseFolded());
        }
    }

    void addTo(std::vector<PaletteItem>& items, const QStringList& words,
               const PaletteTargets& targets) const
    {
        QStringList folded;
        for (const QString& word : words) {
            folded << word.toCaseFolded();
        }
        std::size_t added = 0;
        for (std::size_t i = 0; i < m_names.size() && added < mostOfAKind; ++i) {
            const bool isFound = std::ranges::all_of(
                folded, [&](const QString& word) { return m_folded[i].contains(word); });
            if (isFound) {
                ++added;
                items.push_back({fromUtf8(m_names[i].service), fromUtf8(m_names[i].organisation),
                                 [targets, id = m_names[i].id] { targets.assessment(id); }});
            }
        }
    }

private:
    std::vector<core::AssessmentName> m_names;
    std::vector<QString> m_folded;
};

void addPoints(const Session& session, const QStringList& words, const PaletteTargets& targets,
               std::vector<PaletteItem>& items)
{
    for (const auto& edition : session.editions()) {
        for (const core::Point& point : edition->points) {
            const core::PointRef ref{edition->id, point.number};
            const QString label = pointLabel(session.editions(), ref);
            const QString title = label + QStringLiteral("  ") + inWindowLanguage(point.title);
            const QString name = editionName(*edition);
            if (hasAll(title + u' ' + name, words)) {
                PaletteItem item{title, name, [targets, ref] { targets.point(ref); }};
                // "W6" is that point, whatever else has these letters.
                const bool isNamed =
                    words.size() == 1 && label.compare(words.front(), Qt::CaseInsensitive) == 0;
                items.insert(isNamed ? items.begin() : items.end(), std::move(item));
            }
        }
    }
}

void addPlaces(const Session& session, const QString& words, const PaletteTargets& targets,
               Findings& findings)
{
    const auto hits = session.casebook().search(toUtf8(words), mostPlaces);
    if (!hits) {
        findings.problem = hits.problem();
        return;
    }
    for (const core::Hit& hit : *hits) {
        findings.items.push_back({excerptOf(fromUtf8(hit.text), words), fromUtf8(hit.service),
                                  [targets, hit] { targets.hit(hit); }});
    }
}

} // namespace

Finder findEverything(const Actions& actions, Session* session, PaletteTargets targets)
{
    return [&actions, session, names = std::optional<AssessmentNames>(),
            targets = std::move(targets)](const QString& text) mutable {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        Findings findings;
        std::vector<PaletteItem>& items = findings.items;
        std::vector<PaletteItem> telling;
        if (words.isEmpty()) {
            addTabs(words, targets, items);
            addActions(actions, words, items, telling);
            return findings;
        }
        if (session != nullptr && !names) {
            if (auto read = session->casebook().names()) {
                names.emplace(std::move(*read));
            } else {
                findings.problem = read.problem();
            }
        }
        if (session != nullptr && session->hasAssessment()) {
            addPoints(*session, words, targets, items);
        }
        addTabs(words, targets, items);
        if (names) {
            names->addTo(items, words, targets);
        }
        addActions(actions, words, items, telling);
        if (session != nullptr && text.size() >= 2) {
            addPlaces(*session, text, targets, findings);
        }
        items.insert(items.end(), std::make_move_iterator(telling.begin()),
                     std::make_move_iterator(telling.end()));
        return findings;
    };
}

} // namespace ui
