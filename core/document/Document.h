#pragma once

#include "core/document/Colour.h"
#include "core/support/Tone.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A document as readers and writers of every format understand it: headings, paragraphs, lists,
/// tables, figures. It knows nothing of assessments and nothing of pages.
namespace core::document {

using core::Tone;

/// A stretch of text of one look and one language. Text is UTF-8 in any normalization form and may
/// hold soft hyphens and no-break spaces; a line feed is a line break.
struct Run {
    std::string text;
    bool strong = false;
    bool quiet = false;        ///< Less prominent, as for a date beside a name.
    std::optional<Tone> badge; ///< Drawn as a small filled label of this tone.
    std::string address;       ///< The web address it links to; empty for plain text.
    std::string language;      ///< BCP 47, when it differs from the block's; else empty.

    friend bool operator==(const Run&, const Run&) = default;
};

using Text = std::vector<Run>;

/// Text of one plain run; no runs for no text.
Text plain(std::string text);

/// What a reader would read aloud: the runs' texts one after another.
std::string toPlainText(const Text& text);

struct Block;

struct Heading {
    int level = 1; ///< 1 to 6. A document has one level 1, and no level is skipped on the way down.
    Text text;
};

struct Paragraph {
    enum class Role { Body, Lead, Quiet };
    Text text;
    Role role = Role::Body;
    bool keepsWithNext = false; ///< Says what follows, and stands on the page where that begins.
};

/// A list whose items are blocks, so that lists nest and items may have several paragraphs.
struct List {
    bool numbered = false;
    std::vector<std::vector<Block>> items;
};

/// What stands in a cell of a table: paragraphs and lists, which may nest, and nothing else. A text
/// makes a cell of one paragraph, no text an empty one.
struct Cell {
    std::vector<Block> blocks;

    Cell() = default;
    Cell(Text text);
    Cell(std::vector<Block> content);
};

/// A table with one row of column heads. With `rowHeads` the first cell of each row heads its row.
struct Table {
    struct Column {
        Text head;
        double share = 1; ///< Of the width, relative to the other columns.
    };
    Text caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< As many cells as columns in each row.
    bool rowHeads = false;
};

/// A box that stands out: its tone is a band at its start edge and a tint behind it.
struct Callout {
    Tone tone = Tone::Information;
    std::vector<Block> blocks;
};

/// Horizontal bars, each divided into labelled segments as wide as their counts.
struct Bars {
    struct Segment {
        std::string label; ///< Stands in the segment where there is room: "10 green".
        double count = 0;
        Tone tone = Tone::Neutral;
        std::string language = {}; ///< Of the label, where it is not the document's.
    };
    struct Bar {
        std::string label;
        std::vector<Segment> segments;
    };
    std::vector<Bar> bars;
    std::string alternative; ///< The same figures in words, for who cannot see the picture.
};

/// Marks in rows and columns, such as who gave which rating to which point. It shows at a glance
/// what the text around it says too.
struct Matrix {
    struct Mark {
        enum class Shape { Disc, Square };
        std::string label; ///< A few letters, inside the mark: "2", "12M".
        Tone tone = Tone::Neutral;
        Shape shape = Shape::Disc;
    };
    struct Row {
        std::string label;
        std::vector<std::vector<Mark>> cells; ///< As many as columns; a cell may hold no mark.
    };
    std::vector<Run> columns; ///< What stands above each.
    std::vector<Row> rows;
    std::string alternative; ///< The same in words, for who cannot see the picture.
};

/// A picture that somebody brought, such as a logo.
struct Picture {
    double width = 0; ///< In pixels; writers choose how large it stands.
    double height = 0;
    std::string pixels;      ///< Red, green and blue of each, row by row from the top.
    std::string bytes;       ///< The PNG as it came.
    std::string alternative; ///< What it shows, for who cannot see it.
};

/// The list of headings up to `depth` with the pages they stand on, as links.
struct Contents {
    Text title;
    int depth = 2;
};

/// Room to write by hand: ruled lines, which say nothing and are read aloud to nobody. Where there
/// are pages, they go on to the end of the page.
struct RuledLines {
    int least = 1; ///< Also where they need another page.
};

struct Block {
    std::variant<Heading, Paragraph, List, Table, Callout, Bars, Matrix, Picture, Contents,
                 RuledLines>
        content;
    std::string language; ///< BCP 47, when it differs from the document's; else empty.
    /// It stands at the top of a page, where there are pages. Of blocks inside others it means
    /// nothing.
    bool beginsPage = false;
};

/// A file that travels inside the document (in formats that can carry one).
struct Attachment {
    std::string name;      ///< "assessment.json"
    std::string mediaType; ///< "application/json"
    std::string description;
    std::string bytes;
};

struct Document {
    std::string title;
    std::string author; ///< Who answers for it: an organisation or a role.
    std::string subject;
    std::string language;    ///< BCP 47: "en-GB", "cy-GB".
    std::string modified;    ///< RFC 3339 in UTC; the one date a file of this document carries.
    std::string footerStart; ///< Stands at the foot of every page, before the page number.
    std::string footerEnd;   ///< Stands right before "page 1 of 3"; may be empty.
    std::string pageWord = "page"; ///< The words of "page 1 of 3" in the document's language.
    std::string ofWord = "of";
    std::optional<Colour> accent;     ///< Of headings; the writer's own if none.
    std::optional<Colour> linkColour; ///< The same for links.
    std::vector<Block> blocks;
    std::vector<Attachment> attachments;
    /// What is not as it was asked for, a line each ("The title of GDS 4 has no Welsh."). For
    /// whoever makes the document: no writer shows it.
    std::vector<std::string> warnings;
};

/// What stands at the foot of every page but its number; empty where there is nothing.
std::string footOf(const Document& document);

/// The texts of the document, one a line, in reading order: what the checks of reading order
/// expect. Line feeds inside a text are spaces, and soft hyphens are left out. Bars,
/// matrices and pictures give their alternative to nobody's eye and are left out.
std::string readingText(const Document& document);

} // namespace core::document
