#include "tests/core/pdf/SampleTables.h"

#include "tests/core/pdf/SampleDocuments.h"

namespace samples {

using namespace core::document;

Block tallTable()
{
    Table table;
    table.caption = plain("What the panel saw, and where");
    table.rowHeads = true;
    table.columns = {{plain("Point"), 1}, {plain("What was seen"), 4}, {plain("Evidence"), 2}};
    for (int row = 1; row <= 14; ++row) {
        std::string seen;
        const int sentences = row == 9 ? 90 : 2;
        for (int i = 0; i < sentences; ++i) {
            seen += "Sentence " + std::to_string(i + 1) + " of row " + std::to_string(row) +
                    " says what people did when they tried it. ";
        }
        table.rows.push_back({plain("Row " + std::to_string(row)), plain(seen),
                              plain("Demo on 23 November, shown by the team")});
    }
    return {table, {}};
}

Block tableOfLists()
{
    List steps;
    steps.numbered = true;
    for (int i = 1; i <= 80; ++i) {
        steps.items.push_back({paragraph("Step " + std::to_string(i))});
    }
    List inside;
    inside.items = {{paragraph("on paper")}, {paragraph("in Welsh")}};
    List tests;
    tests.items = {{paragraph("test it with people who use screen readers"), {inside, {}}},
                   {paragraph("publish what came of it")}};
    Run must;
    must.text = "Must";
    must.badge = Tone::Bad;
    Table table;
    table.caption = plain("What the team must do, and how");
    table.columns = {{plain("Action"), 4}, {plain("Steps"), 1}, {plain("By"), 1}};
    const Block welsh{List{false, {{paragraph("profi")}, {paragraph("cyhoeddi")}}}, "cy-GB"};
    table.rows = {{std::vector<Block>{{Paragraph{{must, plain(" Before beta:").front()}}, {}},
                                      {tests, {}},
                                      paragraph("And tell the panel when.")},
                   std::vector<Block>{welsh}, plain("28 February")},
                  {plain("Go on"), std::vector<Block>{{steps, {}}}, {}}};
    return {table, {}};
}

} // namespace samples
