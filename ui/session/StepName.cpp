#include "ui/session/StepName.h"

#include <QCoreApplication>

namespace ui {

QString StepName::inWords() const
{
    return QCoreApplication::translate("ui::StepName", m_english, nullptr, m_count.value_or(-1));
}

} // namespace ui
