#pragma once

#include "core/pdf/Composition.h"
#include "core/pdf/Page.h"
#include "core/pdf/Pagination.h"

#include <qpdf/QPDF.hh>

#include <deque>
#include <vector>

namespace core::pdf {

/// Adds the structure tree and the links, which know each other.
void addStructure(QPDF& pdf, const Composition& composition, const Pagination& pagination,
                  const std::deque<Page>& pages, std::vector<QPDFObjectHandle> pageObjects);

/// Adds the headings as bookmarks, nested as they are.
void addBookmarks(QPDF& pdf, const Composition& composition, const Pagination& pagination,
                  const std::vector<QPDFObjectHandle>& pageObjects);

} // namespace core::pdf
