#include "core/exchange/EditJson.h"

#include "core/assessment/TextChecks.h"
#include "core/exchange/FieldReader.h"
#include "core/exchange/FieldWriter.h"
#include "core/support/PlainText.h"

#include <algorithm>

namespace core {

namespace {

template <typename OfChange>
Change changeFrom(JsonText& document)
{
    OfChange change;
    FieldReader<InLog>(document).read(document.root(), kindIn<OfChange>.fields, change);
    return change;
}

struct Row {
    std::string_view name;
    Change (*read)(JsonText&);
};

template <typename OfChange>
constexpr Row rowOf()
{
    static_assert(!std::is_same_v<decltype(kindIn<OfChange>), const Undescribed>,
                  "this kind of change has no line in ChangeKinds.h");
    return {kindIn<OfChange>.name, changeFrom<OfChange>};
}

template <typename... Changes>
constexpr std::array<Row, sizeof...(Changes)> rowsOf(const std::variant<Changes...>*)
{
    return {rowOf<Changes>()...};
}

/// In the order of the variant.
constexpr auto rows = rowsOf(static_cast<const Change*>(nullptr));

constexpr bool isNameTwice()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].name == rows[j].name) {
                return true;
            }
        }
    }
    return false;
}
static_assert(!isNameTwice(), "two kinds of change have one name");

Json written(const Change& change)
{
    return std::visit(
        []<typename OfChange>(const OfChange& one) {
            return writtenFields<InLog>(one, kindIn<OfChange>.fields);
        },
        change);
}

} // namespace

std::string_view kindOf(const Change& change)
{
    return rows[change.index()].name;
}

std::string toJson(const Change& change)
{
    return written(change).line();
}

std::vector<std::string> textsOf(const Change& change)
{
    return written(change).texts();
}

Result<Change> withLineFeeds(const Change& change)
{
    bool isToChange = false;
    for (const std::string& text : textsOf(change)) {
        const std::string lines = withLineFeeds(std::string_view(text));
        if (auto fault = faultOfText(lines)) {
            return *fault;
        }
        isToChange = isToChange || lines != text;
    }
    if (!isToChange) {
        return change;
    }
    // Strict reading does it for every text that a change has.
    return attempt("Reading the text", [&] {
        const std::string json = toJson(change);
        JsonText document(json);
        return rows[change.index()].read(document);
    });
}

Result<Change> changeFromJson(std::string_view kind, std::string_view json)
{
    const auto* row =
        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.name == kind; });
    if (row == rows.end()) {
        return Problem{"The log holds an entry of the unknown kind \"" + std::string(kind) + "\".",
                       {}};
    }
    auto change = attempt("Reading an entry of the log", [&] {
        JsonText document(json);
        document.values().allowControlCharacters();
        return row->read(document);
    });
    if (!change) {
        return Problem{"An entry of the log cannot be read: " + toString(change.problem()), {}};
    }
    return change;
}

} // namespace core
