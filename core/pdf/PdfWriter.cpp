#include "core/pdf/PdfWriter.h"

#include "core/pdf/BlockComposer.h"
#include "core/pdf/PagePainter.h"
#include "core/pdf/Pagination.h"
#include "core/pdf/PdfFile.h"
#include "core/support/Time.h"

namespace core::pdf {

namespace {

/// What PDF/UA and PDF/A will not do without. Gives back the date in the one form they want.
std::string checkedDate(const document::Document& document)
{
    if (document.title.empty()) {
        throw Failure({"A PDF needs a title, and the document has none.", {}});
    }
    if (document.language.empty()) {
        throw Failure({"A PDF says what language it is in, and the document does not.", {}});
    }
    const auto modified = timestampFromRfc3339(document.modified);
    if (!modified) {
        throw Failure(
            {"A PDF carries the date of its last change, and the document's is no date: \"" +
                 document.modified + "\".",
             {}});
    }
    constexpr std::int64_t second = 1000;
    return toRfc3339({modified->milliseconds / second * second});
}

} // namespace

Result<Written> writePdf(const document::Document& document, const PdfOptions& options,
                         const Progress& progress)
{
    return attempt("Writing the PDF", [&] {
        document::Document checked = document;
        checked.modified = checkedDate(document);
        FontSet fonts(options.fonts);
        Composition composition = compose(checked, fonts, progress);
        const Pagination pagination = paginate(composition);
        std::deque<Page> pages = paintPages(checked, composition, pagination, fonts);

        Written written;
        written.bytes = toPdfFile({checked, composition, pagination, fonts, pages}, options);
        written.pages = static_cast<int>(pages.size());
        written.missingLetters = fonts.missingLetters();
        return written;
    });
}

} // namespace core::pdf
