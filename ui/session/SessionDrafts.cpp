#include "ui/session/Session.h"

#include <algorithm>

namespace ui {

bool isOfCasebook(const std::string& place)
{
    return place.starts_with("casebook/");
}

ShownDrafts& Session::draftsAt(const std::string& place)
{
    return isOfCasebook(place) ? m_ownDrafts : m_drafts;
}

core::AssessmentId Session::assessmentOf(const std::string& place) const
{
    return isOfCasebook(place) ? core::AssessmentId() : m_ledger->id();
}

bool Session::mayKeepDraft(const std::string& place) const
{
    return (hasAssessment() || isOfCasebook(place)) && !savedState().readOnly;
}

void Session::keepDraft(const std::string& place, const std::string& text)
{
    const std::string before = draft(place);
    if (before == text) {
        return;
    }
    draftsAt(place).set(place, text);
    m_saves.add({assessmentOf(place), {}, {}, core::Draft{place, text}});
    if (text.empty()) {
        showNextDraft(place);
    }
    if (before.empty() || text.empty()) {
        m_tellDrafts.start();
    }
    if (!text.empty() && !isOfCasebook(place) && mustSayWho()) {
        emit whoIsAsked(false);
    }
}

std::string Session::draft(const std::string& place) const
{
    return (isOfCasebook(place) ? m_ownDrafts : m_drafts).at(place);
}

void Session::showNextDraft(const std::string& place)
{
    // Elsewhere it would be recorded over what was written last: there it comes when the assessment
    // is opened again.
    if (!place.starts_with("note/") && !place.starts_with("recommendation/")) {
        return;
    }
    ShownDrafts& drafts = draftsAt(place);
    if (const auto next = drafts.next(place); next && m_saves.goOnIn(assessmentOf(place), *next)) {
        drafts.takeNext(place);
    }
}

void Session::dropGoneDrafts(const std::vector<core::Draft>& onDisk)
{
    // What others began meanwhile is not taken in: they are typing it, and so may somebody here.
    for (const std::string& place : m_drafts.places()) {
        const auto row = m_saves.row(m_ledger->id(), place);
        const bool isThere =
            row && std::ranges::find(onDisk, row->place, &core::Draft::place) != onDisk.end();
        m_drafts.set(place, isThere ? row->text : std::string());
    }
}

void Session::readOwnDrafts()
{
    auto drafts = m_casebook.drafts({});
    if (!drafts) {
        return; // Nothing is lost: what is typed now is kept beside them.
    }
    m_ownDrafts = ShownDrafts(std::move(*drafts));
    m_saves.seeDrafts({}, m_ownDrafts.firstRows());
    for (const Unsaved& waiting : m_saves.waitingOf({})) {
        if (waiting.draft) {
            m_ownDrafts.set(waiting.draft->place, waiting.draft->text);
        }
    }
}

} // namespace ui
