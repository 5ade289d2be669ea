#pragma once

#include "core/assessment/Rules.h"

#include <QJsonObject>

namespace ui {

/// What the fields of a form say for `recommendation`: texts as a person reads them, choices as
/// words of core. So a form that is half filled in can be kept as a draft.
QJsonObject fieldsOf(const core::Recommendation& recommendation, const core::Editions& editions);

/// The fields in a draft. Earlier versions kept the text alone.
QJsonObject fieldsFrom(const std::string& draft);

/// "accessibility, measures" and back.
QString joinedThemes(const std::vector<std::string>& themes);
std::vector<std::string> separatedThemes(const QString& text);

} // namespace ui
