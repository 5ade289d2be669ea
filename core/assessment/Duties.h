#pragma once

#include "core/assessment/Agreement.h"

namespace core {

/// Whether `person` may do what the lead does: reveal, declare the result, sign, arrange the panel.
/// Where nobody is the lead assessor, everybody may.
bool mayLead(const Assessment& assessment, const PersonId& person);

/// Whether `person` can stand by a version: who judges on the panel and is there.
bool mayConfirm(const Assessment& assessment, const PersonId& person);

/// Whether `person` may give or change their rating of `point`. Ratings that were revealed stay as
/// they are, so that it can be said how far the panel agreed before it talked; who has not rated
/// may still do so.
bool mayRate(const Assessment& assessment, const PersonId& person, const PointRef& point);

} // namespace core
