#include "ui/session/Session.h"

namespace ui {

std::vector<core::AssessmentStart> Session::known() const
{
    if (!m_ledger) {
        return {};
    }
    return {{m_ledger->id(), m_ledger->edits(), m_texts}};
}

core::CasebookOptions Session::optionsElsewhere() const
{
    core::CasebookOptions options = m_casebook.options();
    options.waitMilliseconds = core::CasebookOptions().waitMilliseconds;
    return options;
}

SavedState Session::savedState() const
{
    SavedState state = m_saves.state();
    state.readOnly = state.readOnly || m_onlyRead;
    return state;
}

core::Result<std::size_t> Session::goOnWithCopy()
{
    if (auto done = m_casebook.goOnWithCopy(); !done) {
        return done.problem();
    }
    auto count = m_casebook.putBack(known());
    saveNow();
    return count;
}

core::Result<core::Done> Session::saveElsewhere(const std::filesystem::path& to)
{
    if (auto done = m_casebook.saveElsewhere(to, m_author, known()); !done) {
        return done;
    }
    auto copy = core::Casebook::open(to);
    return copy ? m_saves.saveInto(*copy) : core::Result<core::Done>(copy.problem());
}

} // namespace ui
