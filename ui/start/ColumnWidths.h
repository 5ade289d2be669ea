#pragma once

class QTableView;

namespace ui {

/// Gives the columns of an AssessmentTable in `view` the width that there is. Where it is too
/// little, columns are cut first and then those that matter least are hidden, rather than scrolled
/// sideways; the text that a row has for screen readers holds them all.
void fitColumns(QTableView& view);

} // namespace ui
