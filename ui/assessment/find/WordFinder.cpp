#include "ui/assessment/find/WordFinder.h"

#include "ui/base/Background.h"
#include "ui/base/Text.h"
#include "ui/session/Session.h"
#include "ui/words/PageParts.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// More cards would take long to lay out, and nobody reads so many.
constexpr int mostShown = 200;

core::Result<core::FoundPlaces> findIn(const std::filesystem::path& path,
                                       const core::CasebookOptions& options,
                                       const core::Search& wanted, const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return core::FoundPlaces{};
    }
    const auto casebook = core::Casebook::open(path, options);
    if (!casebook) {
        return casebook.problem();
    }
    core::Progress progress;
    progress.stop = stop;
    return casebook->find(wanted, progress);
}

} // namespace

WordFinder::WordFinder(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this] { m_known.reset(); });
    connect(&session, &Session::assessmentOpened, this, [this] { m_known.reset(); });
}

WordFinder::~WordFinder()
{
    m_stop.request_stop();
}

void WordFinder::stop()
{
    m_stop.request_stop();
    m_known.reset();
    m_index.reset();
}

void WordFinder::find(const QString& words, const core::FindFilter& filter, Where where)
{
    m_stop.request_stop();
    if (words.trimmed().isEmpty() && filter.isEmpty()) {
        emit found({});
    } else if (where == Where::Here) {
        findHere(toUtf8(words), filter);
    } else {
        findEverywhere(toUtf8(words), filter);
    }
}

const std::vector<core::FoundPlace>& WordFinder::known()
{
    if (m_known) {
        return *m_known;
    }
    const core::Ledger& ledger = m_session.ledger();
    const core::Assessment& assessment = ledger.assessment();
    m_known.emplace();
    for (core::Findable& one : core::findables(ledger)) {
        core::FoundPlace place;
        place.hit = {ledger.id(), assessment.service.name, one.record, one.text};
        if (assessment.everMember(one.author) != nullptr) {
            place.author = toUtf8(personName(assessment, one.author));
        }
        place.found = std::move(one);
        m_known->push_back(std::move(place));
    }
    std::ranges::stable_sort(*m_known,
                             [](const core::FoundPlace& one, const core::FoundPlace& other) {
                                 return one.found.at > other.found.at;
                             });
    std::vector<std::string> texts;
    for (const core::FoundPlace& place : *m_known) {
        texts.push_back(place.hit.text);
    }
    m_index.emplace(texts);
    return *m_known;
}

void WordFinder::findHere(const std::string& words, const core::FindFilter& filter)
{
    const std::vector<core::FoundPlace>& all = known();
    Finds finds;
    const auto add = [&](const core::FoundPlace& place, std::vector<core::FoundSpan> spans) {
        ++finds.withoutFilter;
        if (!core::takesIn(filter, place.found, m_session.assessment(), m_session.editions(),
                           m_session.markedForLater())) {
            return;
        }
        finds.isAll = std::cmp_less(finds.places.size(), mostShown);
        if (finds.isAll) {
            finds.places.push_back(place);
            finds.places.back().hit.spans = std::move(spans);
        }
    };
    if (QString::fromStdString(words).trimmed().isEmpty()) {
        for (const core::FoundPlace& place : all) {
            add(place, {});
        }
        emit found(finds);
        return;
    }
    auto places = m_index->find(words);
    if (!places) {
        finds.problem = places.problem();
    } else {
        for (core::WordIndex::Place& place : *places) {
            add(all[place.text], std::move(place.spans));
        }
    }
    emit found(finds);
}

void WordFinder::findEverywhere(const std::string& words, const core::FindFilter& filter)
{
    core::Search wanted;
    wanted.words = words;
    wanted.filter = filter;
    wanted.limit = mostShown;
    m_stop = std::stop_source();
    inBackground(
        this,
        [path = m_session.casebook().path(), options = m_session.optionsElsewhere(), wanted,
         stop = m_stop.get_token()] { return findIn(path, options, wanted, stop); },
        [this, stop = m_stop.get_token()](core::Result<core::FoundPlaces> places) {
            if (stop.stop_requested()) {
                return;
            }
            Finds finds;
            if (!places) {
                finds.problem = places.problem();
            } else {
                finds.isAll = places->isAll;
                finds.places = std::move(places->places);
            }
            emit found(finds);
        });
}

} // namespace ui
