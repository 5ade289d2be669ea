#include "ui/assessment/outcome/OutcomePane.h"

namespace ui {

OutcomePane::OutcomePane(Session&, QWidget* parent) : QWidget(parent) {}

} // namespace ui
