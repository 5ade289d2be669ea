#pragma once

#include "core/assessment/AudienceView.h"
