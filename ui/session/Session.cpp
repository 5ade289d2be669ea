#include "ui/session/Session.h"

#include "core/assessment/KeptHere.h"
#include "core/work/People.h"
#include "ui/base/Text.h"
#include "ui/session/StepCommand.h"
#include "ui/words/RefusalWords.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

core::Result<core::Editions> editionsIn(const std::vector<core::EditionText>& texts)
{
    core::Editions editions;
    for (const core::EditionText& text : texts) {
        auto standard = core::standardFrom(text.yaml, text.id);
        if (!standard) {
            return standard.problem();
        }
        editions.push_back(std::make_shared<const core::Standard>(std::move(*standard)));
    }
    return editions;
}

} // namespace

bool isOfCasebook(const std::string& place)
{
    return place.starts_with("casebook/");
}

/// What the casebook keeps of an assessment.
struct Session::Kept {
    core::Ledger ledger;
    core::Editions bound;
    std::vector<core::Draft> drafts;
    std::optional<core::Reader> cutFor;
    std::optional<core::PersonId> self;
    std::set<core::RecordId> keptHere;
    std::set<core::RecordId> later;
    std::optional<core::Problem> onlyRead;

    static core::Result<std::unique_ptr<Kept>> of(const core::AssessmentId& id,
                                                  const core::Casebook& casebook)
    {
        auto ledger = casebook.read(id);
        if (!ledger) {
            return ledger.problem();
        }
        auto bound = casebook.boundEditions(id);
        if (!bound) {
            return bound.problem();
        }
        auto drafts = casebook.drafts(id);
        if (!drafts) {
            return drafts.problem();
        }
        const auto cutFor = casebook.cutFor(id);
        if (!cutFor) {
            return cutFor.problem();
        }
        const auto self = casebook.selfIn(id);
        if (!self) {
            return self.problem();
        }
        auto keptHere = casebook.keptHere(id);
        if (!keptHere) {
            return keptHere.problem();
        }
        auto later = casebook.markedForLater(id);
        if (!later) {
            return later.problem();
        }
        auto onlyRead = casebook.whyOnlyRead(id);
        if (!onlyRead) {
            return onlyRead.problem();
        }
        return std::make_unique<Kept>(Kept{std::move(*ledger), std::move(*bound),
                                           std::move(*drafts), *cutFor, *self, std::move(*keptHere),
                                           std::move(*later), std::move(*onlyRead)});
    }
};

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
    // The stack belongs to the views' last signals no more.
    m_undoStack.disconnect();
}

void Session::casebookChanged()
{
    emit casebookListChanged();
}

core::Result<core::Done> Session::openAssessment(const core::AssessmentId& id)
{
    auto read = Kept::of(id, m_casebook);
    if (!read) {
        return read.problem();
    }
    closeAssessment();
    Kept& kept = **read;
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
    if (!m_ledger) {
        return;
    }
    m_undoStack.clear();
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
        showAgain(std::move(*kept));
    }
    return core::Done{};
}

core::Result<std::unique_ptr<Session::Kept>> Session::readOpen() const
{
    const auto isThere = m_casebook.contains(m_ledger->id());
    if (!isThere) {
        return isThere.problem();
    }
    const auto isRemoved = m_casebook.isRecycled(m_ledger->id());
    if (!isRemoved) {
        return isRemoved.problem();
    }
    return *isThere && !*isRemoved ? Kept::of(m_ledger->id(), m_casebook) : std::unique_ptr<Kept>();
}

void Session::showAgain(std::unique_ptr<Kept> kept)
{
    if (!kept) {
        closeAssessment();
        emit assessmentGone();
        return;
    }
    const core::Ledger before = std::exchange(*m_ledger, std::move(kept->ledger));
    dropGoneDrafts(kept->drafts);
    m_known = std::move(kept->bound);
    m_self = kept->self;
    m_keptHere = std::move(kept->keptHere);
    m_later = std::move(kept->later);
    m_onlyRead = std::move(kept->onlyRead);
    addWaiting();
    followMe();
    if (!std::ranges::equal(m_ledger->edits(), before.edits(), {}, &core::Edit::id,
                            &core::Edit::id)) {
        m_undoStack.clear();
    }
    followEditions();
    emit changed({});
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

bool Session::may(const core::RecordId& record, const core::Change& change) const
{
    return !savedState().readOnly && editor().may(record, change);
}

bool Session::take(const QString& name, const core::Result<core::Made>& made,
                   const std::vector<std::string>& finishedDrafts)
{
    if (mustSayWho() && (made ? !made->edits.empty() : !core::isNamed(m_me.name))) {
        emit whoIsAsked(false);
        return false;
    }
    if (!made) {
        emit problemArose({toUtf8(asSentence(fromUtf8(made.problem().what))), {}});
        return false;
    }
    StepCommand::Door door;
    door.write = [this](std::vector<core::Edit> edits, const std::vector<std::string>& drafts) {
        write(std::move(edits), drafts);
    };
    door.makeAgain = [this](const std::vector<Step>& steps) { return makeAgain(steps); };
    m_undoStack.push(new StepCommand(std::move(door), name, *made, finishedDrafts));
    if (made->isFinal()) {
        m_undoStack.clear();
    }
    return true;
}

bool Session::take(const QString& name, const std::vector<Step>& steps,
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
        emit problemArose({toUtf8(asSentence(fromUtf8(made.problem().what))), {}});
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
    showAgain(std::move(*kept));
    return core::Done{};
}

} // namespace ui
