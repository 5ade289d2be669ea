#pragma once

#include "core/assessment/Edit.h"
#include "tests/ui/OpenWindow.h"
#include "ui/widgets/grid/Grid.h"

/// The real window with the sample of the rod licence open, in which whoever sits at the computer
/// has a place on the panel, before any of its ratings are revealed.
class OpenDay : public OpenWindow {
public:
    explicit OpenDay(core::Role role = core::Role::Lead);

    const core::Assessment& assessment();
    /// The author's own id.
    core::PersonId me();
    /// Writes a change down as if it had been made on another machine, whatever the rules say.
    void take(const core::RecordId& record, const core::Change& change);
    /// Puts all right that holds up signing.
    void makeReady();
    /// The table with this name, which must be there.
    ui::Grid& grid(const char* name);
    /// What a cell says.
    static QString cell(const ui::Grid& grid, const std::string& id, int column);
    void click(const char* button);
    /// A point of the GDS standard.
    static core::PointRef gds(int number) { return {"gds-2019", number}; }
};
