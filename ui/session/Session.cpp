#include "ui/session/Session.h"

#include "core/assessment/KeptHere.h"
#include "core/work/People.h"
#include "ui/base/ProblemWords.h"
#include "ui/base/Text.h"
#include "ui/session/KeptAssessment.h"
#include "ui/session/StepCommand.h"
#include "ui/words/RefusalWords.h"

#include <algorithm>
#include <utility>

namespace ui {

bool Changed::touches(core::RecordKind kind) const
{
    return records.empty() || std::any_of(records.begin(), records.end(),
                                          [&](const auto& record) { return record.kind == kind; });
}

Session::Session(core::Casebook casebook, core::Person author, const core::Library& library,
                 core::Clock clock, core::Random random, std::chrono::milliseconds patience)
    : m_casebook(std::move(casebook))
    , m_saves(m_casebook, clock, patience)
    , m_library(library)
    , m_clock(clock)
    , m_patience(patience)
    , m_ids(std::move(clock), std::move(random))
    , m_author(std::move(author))
{
    connect(&m_saves, &SaveQueue::stateChanged, this, &Session::savedStateChanged);
    m_tellDrafts.setSingleShot(true);
    m_tellDrafts.setInterval(0);
    connect(&m_tellDrafts, &QTimer::timeout, this, &Session::draftsChanged);
}

Session::~Session()
{
    m_saves.disconnect();
    saveNow();
}

void Session::casebookChanged()
{
    emit casebookListChanged();
}

core::Result<core::Done> Session::setAuthor(const core::Person& author)
{
    if (m_casebook.isReadOnly()) {
        return m_casebook.setOwner(author);
    }
    m_author = author;
    followMe();
    Unsaved owner;
    owner.owner = author;
    m_saves.add(std::move(owner));
    emit savedStateChanged();
    emit meChanged();
    return core::Done{};
}

void Session::followMe()
{
    if (m_ledger) {
        m_me = core::memberFor(assessment(), {m_author, m_self});
    }
}

bool Session::mustSayWho() const
{
    return m_ledger && core::isWhole(m_cutFor) && !savedState().readOnly &&
           assessment().member(me()) == nullptr &&
           (!core::isNamed(m_me.name) || core::isToBeAsked(assessment(), {m_author, m_self}));
}

core::Result<core::Done> Session::setSelf(const core::PersonId& member)
{
    if (auto done = m_casebook.setSelf(m_ledger->id(), member); !done) {
        return done;
    }
    m_self = member;
    followMe();
    emit meChanged();
    emit changed({});
    return core::Done{};
}

core::Result<core::Done> Session::becomeMember(const core::Member& member)
{
    if (!core::isNamed(m_author.name)) {
        if (auto done = setAuthor({m_author.id, member.name}); !done) {
            return done;
        }
    }
    return setSelf(member.id);
}

core::AssessmentEditor Session::editor() const
{
    return {*m_ledger, m_known, {m_me, m_cutFor}, m_ids, m_clock};
}

core::Ledger Session::ledgerToHandOver() const
{
    return core::withoutKept(*m_ledger, m_keptHere, m_cutFor);
}

core::Result<core::Done> Session::keepHere(const core::RecordId& record, bool stays)
{
    if (auto done = m_casebook.keepHere(m_ledger->id(), record, stays); !done) {
        return done;
    }
    if (stays) {
        m_keptHere.insert(record);
    } else {
        m_keptHere.erase(record);
    }
    emit changed({});
    return core::Done{};
}

void Session::markForLater(const core::RecordId& record, bool marked)
{
    if (const auto done = m_casebook.markForLater(m_ledger->id(), record, marked); !done) {
        emit problemArose(done.problem());
        return;
    }
    if (marked) {
        m_later.insert(record);
    } else {
        m_later.erase(record);
    }
    emit changed({{record}});
}

bool Session::staysHere(const core::RecordId& record) const
{
    return m_keptHere.contains(record) && core::mayStayHere(*m_ledger, record, m_cutFor);
}

namespace {

QString nameOfStep(const QUndoStack& stack, int step)
{
    // Steps are the only commands that are pushed.
    const auto* command = static_cast<const StepCommand*>(stack.command(step));
    return command != nullptr ? command->name().inWords() : QString();
}

} // namespace

QString Session::undoName() const
{
    return nameOfStep(m_undo.active(), m_undo.active().index() - 1);
}

QString Session::redoName() const
{
    return nameOfStep(m_undo.active(), m_undo.active().index());
}

bool Session::may(const core::RecordId& record, const core::Change& change) const
{
    return !savedState().readOnly && editor().may(record, change);
}

bool Session::take(const StepName& name, const core::Result<core::Made>& made,
                   const std::vector<std::string>& finishedDrafts)
{
    if (mustSayWho() && (made ? !made->edits.empty() : !core::isNamed(m_me.name))) {
        emit whoIsAsked(false);
        return false;
    }
    if (!made) {
        emit problemArose({toUtf8(asSentence(whatInWords(made.problem()))), {}});
        return false;
    }
    StepCommand::Door door;
    door.write = [this](std::vector<core::Edit> edits, const std::vector<std::string>& drafts) {
        write(std::move(edits), drafts);
    };
    door.makeAgain = [this](const std::vector<Step>& steps) { return makeAgain(steps); };
    undoStack().push(new StepCommand(std::move(door), name, *made, finishedDrafts));
    if (made->isFinal()) {
        undoStack().clear();
    }
    return true;
}

bool Session::take(const StepName& name, const std::vector<Step>& steps,
                   const std::vector<std::string>& finishedDrafts)
{
    const core::AssessmentEditor door = editor();
    for (const Step& step : steps) {
        if (const auto why = door.whyNot(step.record, step.change)) {
            emit problemArose({toUtf8(inWords(*why, assessment(), m_editions)), {}});
            return false;
        }
    }
    return take(name, door.make(steps), finishedDrafts);
}

core::Result<core::Done> Session::bindTexts(const std::vector<core::EditionText>& texts)
{
    const auto editions = editionsIn(texts);
    if (!editions) {
        return editions.problem();
    }
    m_known.insert(m_known.end(), editions->begin(), editions->end());
    if (!texts.empty()) {
        Unsaved binding;
        binding.assessment = m_ledger->id();
        binding.texts = texts;
        m_saves.add(std::move(binding));
    }
    return core::Done{};
}

void Session::followEditions()
{
    const auto& ids = assessment().standards;
    if (std::ranges::equal(m_editions, ids, {}, [](const auto& edition) { return edition->id; })) {
        return;
    }
    m_editions = core::named(ids, m_known);
    emit editionsChanged();
}

std::vector<Step> Session::makeAgain(const std::vector<Step>& steps)
{
    auto made = editor().make(steps);
    if (!made) {
        emit problemArose({toUtf8(asSentence(whatInWords(made.problem()))), {}});
        return {};
    }
    write(std::move(made->edits), {});
    return std::move(made->back);
}

void Session::write(std::vector<core::Edit> edits, const std::vector<std::string>& finishedDrafts)
{
    for (const std::string& place : finishedDrafts) {
        m_drafts.set(place, {});
    }
    if (edits.empty() && finishedDrafts.empty()) {
        return;
    }
    m_ledger->add(edits);
    followMe();
    Changed what;
    for (const core::Edit& edit : edits) {
        what.records.push_back(edit.record);
    }
    m_saves.add({m_ledger->id(), std::move(edits), finishedDrafts, std::nullopt});
    for (const std::string& place : finishedDrafts) {
        showNextDraft(place);
    }
    followEditions();
    if (!what.records.empty()) {
        emit changed(what);
    }
    if (!finishedDrafts.empty()) {
        m_tellDrafts.start();
    }
}

} // namespace ui
