#include "tests/ui/packs/Colleague.h"

#include "core/support/File.h"
#include "core/work/NewAssessment.h"
#include "ui/packs/MergeDialog.h"
#include "ui/session/Session.h"

#include <QLabel>
#include <QPushButton>

#include <catch2/catch.hpp>

namespace {

core::Timestamp now()
{
    return core::Timestamp{1795430000000};
}

template <typename T>
T told(core::Result<T> result)
{
    if (!result) {
        FAIL(core::toString(result.problem()));
    }
    return std::move(result).value();
}

} // namespace

Colleague::Colleague(OpenWindow& open, const std::string& name, core::Reader reader)
    : m_name(name)
    , m_folder(open.folder())
    , m_assessment(open.session().ledger().id())
    , m_casebook(told(core::Casebook::create(open.folder() / (name + ".standpoint"), {name, name})))
    , m_random(std::hash<std::string>()(name))
    , m_ids([this] { return core::Timestamp{m_now += 1000}; },
            [this] { return m_random += 0x9E3779B97F4A7C15U; })
{
    const auto pack = told(core::readPack(
        told(core::makePack(open.session().casebook(), {{m_assessment}, reader, true, {}}, now)),
        "handed-out.standpoint"));
    told(core::merge(m_casebook, pack, {}, now));
}

void Colleague::make(const core::RecordId& record, const core::Change& change)
{
    const core::Ledger ledger = told(m_casebook.read(m_assessment));
    told(m_casebook.append(m_assessment, {ledger.compose(m_ids.next(), record, change, m_name,
                                                         core::Timestamp{m_now})}));
}

void Colleague::note(const std::string& text, const std::vector<core::PointRef>& points)
{
    core::Note note;
    note.text = text;
    note.points = points;
    make(core::noteRecord(core::toString(m_ids.next())), core::AddNote{note});
}

core::AssessmentId Colleague::assessThemselves(const std::string& outcome,
                                               const std::string& reason)
{
    const core::Ledger theirs = told(m_casebook.read(m_assessment));
    core::StartAssessment start;
    start.standards = theirs.assessment().standards;
    start.service = theirs.assessment().service;
    start.type = core::AssessmentType::SelfAssessment;
    const core::AssessmentId id = "self-" + m_assessment;
    const auto edit = [&](const core::RecordId& record, const core::Change& change) {
        return core::Edit{m_ids.next(), record, change, m_name, core::Timestamp{m_now}, {}};
    };
    core::Note open;
    open.text = "We tried it with ten anglers";
    open.audience = core::Audience::TeamAndSponsor;
    open.points = {{start.standards.front(), 1}};
    core::Note closed = open;
    closed.text = "Nobody here believes the numbers";
    closed.audience = core::Audience::Panel;
    told(m_casebook.start(
        id,
        {edit(core::assessmentRecord, start),
         edit(core::outcomeRecord({start.standards.front(), 1}), core::Settle{outcome, reason}),
         edit(core::noteRecord("self-open"), core::AddNote{open}),
         edit(core::noteRecord("self-closed"), core::AddNote{closed})},
        told(m_casebook.editionTexts(m_assessment))));
    return id;
}

std::filesystem::path Colleague::handBack(const std::string& fileName,
                                          const std::string& passphrase)
{
    const auto file = m_folder / fileName;
    told(core::writeFile(
        file,
        told(core::makePack(
            m_casebook, {told(m_casebook.ids()), core::Reader::Panel, true, passphrase}, now))));
    return file;
}

void mergeNext(OpenWindow& open, const std::function<void(QDialog&)>& look)
{
    open.prompts.dialogs.push_back([look](QDialog& dialog) {
        auto& merging = dynamic_cast<ui::MergeDialog&>(dialog);
        auto* doIt = dialog.findChild<QPushButton*>("mergeIt");
        REQUIRE(eventually([&] { return doIt->isVisible() || merging.isFinished(); }));
        if (look) {
            look(dialog);
        }
        if (!merging.isFinished()) {
            REQUIRE(eventually([&] { return doIt->isEnabled(); }));
            doIt->click();
        }
        REQUIRE(eventually([&] { return merging.isFinished(); }));
        dialog.reject();
        return dialog.result() == QDialog::Accepted;
    });
}
