#include "tests/ui/assessment/OpenAssessment.h"

#include <random>

namespace {

const core::AssessmentId id = "rod-licence";

} // namespace

OpenAssessment::OpenAssessment(const std::vector<std::string>& standards, const std::string& phase)
    : m_library({m_folder.path(), STANDARDS_DIR})
    , m_now(std::make_shared<std::int64_t>(1795428240000))
{
    const core::Person owner{"lead", "Lena Dahl"};
    auto casebook = core::Casebook::create(m_folder / "test.standpoint", owner).value();
    core::IdSource ids(clock(), [] { return std::uint64_t{7}; });
    const core::Ledger empty(id, {});
    core::StartAssessment start;
    start.standards = standards;
    start.service = {"Apply for a rod licence", "Rivers Agency", phase, {}, {}};
    std::vector<core::Edit> edits{
        empty.compose(ids.next(), core::assessmentRecord, start, owner.id, clock()())};
    core::Member lead;
    lead.id = owner.id;
    lead.name = owner.name;
    lead.role = core::Role::Lead;
    lead.leads = {{standards.front(), 2}};
    edits.push_back(empty.compose(ids.next(), core::memberRecord(lead.id), core::Enrol{lead},
                                  owner.id, clock()()));
    std::vector<core::EditionText> texts;
    for (const std::string& standard : standards) {
        texts.push_back({standard, m_library.text(standard).value()});
    }
    casebook.start(id, edits, texts).value();
    reopen();
}

core::Clock OpenAssessment::clock()
{
    return [now = m_now] { return core::Timestamp{*now += 1000}; };
}

void OpenAssessment::reopen(bool readOnly)
{
    m_session.reset();
    core::CasebookOptions options;
    options.readOnly = readOnly;
    auto casebook = core::Casebook::open(m_folder / "test.standpoint", options).value();
    const core::Person owner = casebook.owner().value();
    auto engine = std::make_shared<std::mt19937_64>(++m_seed);
    m_session = std::make_unique<ui::Session>(std::move(casebook), owner, m_library, clock(),
                                              [engine] { return (*engine)(); });
    m_session->openAssessment(id).value();
}

void OpenAssessment::addNote(const std::string& text, const std::vector<core::PointRef>& points,
                             core::NoteKind kind)
{
    core::AddNote add;
    add.note.text = text;
    add.note.points = points;
    add.note.kind = kind;
    m_session->take("Add note", {{core::noteRecord(core::toString(m_session->ids().next())), add}});
}

core::Assessment OpenAssessment::onDisk() const
{
    core::CasebookOptions options;
    options.readOnly = true;
    const auto casebook = core::Casebook::open(m_folder / "test.standpoint", options).value();
    return casebook.read(id).value().assessment();
}
