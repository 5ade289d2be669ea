#include "ui/session/KeptAssessment.h"
#include "ui/session/Session.h"

#include <algorithm>
#include <utility>

namespace ui {

core::Result<core::Done> Session::openAssessment(const core::AssessmentId& id)
{
    auto read = KeptAssessment::of(id, m_casebook);
    if (!read) {
        return read.problem();
    }
    leaveAssessment();
    KeptAssessment& kept = **read;
    m_cutFor = kept.cutFor;
    m_self = kept.self;
    m_keptHere = std::move(kept.keptHere);
    m_later = std::move(kept.later);
    m_onlyRead = std::move(kept.onlyRead);
    m_ledger = std::move(kept.ledger);
    m_known = std::move(kept.bound);
    if (auto texts = m_casebook.editionTexts(id)) {
        m_texts = std::move(*texts);
    }
    m_drafts = ShownDrafts(std::move(kept.drafts));
    m_saves.seeDrafts(id, m_drafts.firstRows());
    addWaiting();
    followMe();
    m_editions = core::named(assessment().standards, m_known);
    m_undo.enter(id, m_ledger->edits());
    emit assessmentOpened();
    return core::Done{};
}

void Session::addWaiting()
{
    for (const Unsaved& waiting : m_saves.waitingOf(m_ledger->id())) {
        m_ledger->add(waiting.edits);
        for (const std::string& place : waiting.finishedDrafts) {
            m_drafts.set(place, {});
        }
        if (waiting.draft) {
            m_drafts.set(waiting.draft->place, waiting.draft->text);
        }
        if (const auto editions = editionsIn(waiting.texts)) {
            m_known.insert(m_known.end(), editions->begin(), editions->end());
        }
    }
}

void Session::closeAssessment()
{
    if (m_ledger) {
        const core::AssessmentId id = m_ledger->id();
        undoStack().clear();
        leaveAssessment();
        m_undo.forget(id);
    }
}

void Session::leaveAssessment()
{
    if (!m_ledger) {
        return;
    }
    m_undo.leave(m_ledger->id(), m_ledger->edits());
    m_ledger.reset();
    m_onlyRead.reset();
    m_self.reset();
    m_keptHere.clear();
    m_later.clear();
    m_me = {};
    m_editions.clear();
    m_known.clear();
    m_texts.clear();
    m_drafts = {};
}

core::Result<core::Done> Session::reload()
{
    if (m_ledger) {
        auto kept = readOpen();
        if (!kept) {
            return kept.problem();
        }
        takeAgain(std::move(*kept));
        if (m_ledger) {
            emit changed({});
        }
    }
    return core::Done{};
}

core::Result<core::Done> Session::readChanges()
{
    if (m_ledger) {
        auto kept = readOpen();
        if (!kept) {
            return kept.problem();
        }
        if (takeAgain(std::move(*kept)) && m_ledger) {
            emit changed({});
        }
    }
    return core::Done{};
}

core::Result<std::unique_ptr<KeptAssessment>> Session::readOpen() const
{
    const auto isThere = m_casebook.contains(m_ledger->id());
    if (!isThere) {
        return isThere.problem();
    }
    const auto isRemoved = m_casebook.isRecycled(m_ledger->id());
    if (!isRemoved) {
        return isRemoved.problem();
    }
    return *isThere && !*isRemoved ? KeptAssessment::of(m_ledger->id(), m_casebook)
                                   : std::unique_ptr<KeptAssessment>();
}

bool Session::takeAgain(std::unique_ptr<KeptAssessment> kept)
{
    if (!kept) {
        closeAssessment();
        emit assessmentGone();
        return true;
    }
    const core::Ledger before = std::exchange(*m_ledger, std::move(kept->ledger));
    const ShownDrafts drafts = m_drafts;
    dropGoneDrafts(kept->drafts);
    m_known = std::move(kept->bound);
    bool differs = std::exchange(m_self, kept->self) != kept->self;
    differs |= std::exchange(m_keptHere, kept->keptHere) != kept->keptHere;
    differs |= std::exchange(m_later, kept->later) != kept->later;
    differs |= std::exchange(m_onlyRead, kept->onlyRead) != kept->onlyRead;
    addWaiting();
    followMe();
    if (!std::ranges::equal(m_ledger->edits(), before.edits(), {}, &core::Edit::id,
                            &core::Edit::id)) {
        undoStack().clear();
    }
    differs |= m_ledger->edits() != before.edits() || m_drafts != drafts;
    followEditions();
    return differs;
}

core::Result<core::Done> Session::giveUpRefused()
{
    if (!m_ledger) {
        m_saves.giveUpRefused();
        return core::Done{};
    }
    // They are shown until what is on disk can be read in their place.
    auto kept = readOpen();
    if (!kept) {
        return kept.problem();
    }
    m_saves.giveUpRefused();
    takeAgain(std::move(*kept));
    if (m_ledger) {
        emit changed({});
    }
    return core::Done{};
}

} // namespace ui
