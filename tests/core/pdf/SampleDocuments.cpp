#include "tests/core/pdf/SampleDocuments.h"

#include "tests/core/pdf/SampleTables.h"

namespace samples {

using namespace core::document;

namespace {

Run strong(const std::string& text)
{
    Run run;
    run.text = text;
    run.strong = true;
    return run;
}

Run badge(const std::string& text, Tone tone)
{
    Run run;
    run.text = text;
    run.badge = tone;
    return run;
}

Run link(const std::string& text, const std::string& address)
{
    Run run;
    run.text = text;
    run.address = address;
    return run;
}

Run inLanguage(const std::string& text, const std::string& language)
{
    Run run;
    run.text = text;
    run.language = language;
    return run;
}

Run words(const std::string& text)
{
    Run run;
    run.text = text;
    return run;
}

Block block(Paragraph::Role role, const std::string& text)
{
    return {Paragraph{plain(text), role}, {}};
}

Block bulletList(const std::vector<std::string>& items)
{
    List list;
    for (const std::string& item : items) {
        list.items.push_back({paragraph(item)});
    }
    return {list, {}};
}

Block resultBars()
{
    Bars bars;
    bars.bars = {{"GDS",
                  {{"10 green", 10, Tone::Good},
                   {"3 amber", 3, Tone::Caution},
                   {"1 n/a", 1, Tone::Neutral}}},
                 {"Wales", {{"9 met", 9, Tone::Good}, {"3 not met", 3, Tone::Bad}}}};
    bars.alternative = "GDS: 10 green, 3 amber, 1 not assessed. Wales: 9 met, 3 not met.";
    return {bars, {}};
}

Block sponsorActions()
{
    Table table;
    table.columns = {{plain("Action"), 6.5}, {plain("Why"), 7.3}, {plain("By"), 1.4}};
    table.rows = {
        {Text{strong("Name a service owner"), words(" who can decide on scope and budget")},
         plain("Nobody can act on what the research finds (GDS 6, Wales 6)"), plain("31 January")},
        {Text{strong("Decide"), words(" who pays for running the service after March")},
         plain("The panel had no expertise in the funding model and did not assess it"),
         plain("28 February")}};
    return {table, {}};
}

Block teamActions()
{
    Table table;
    table.columns = {{plain("Action"), 10}, {plain("Point"), 4}, {plain("By"), 1.7}};
    table.rows = {
        {Text{badge("Must", Tone::Bad), words(" Test with people who use screen readers")},
         plain("GDS 1, 5 · Wales 3, 5"), plain("28 Feb")},
        {Text{badge("Must", Tone::Bad), words(" Research with Welsh speakers in Welsh")},
         plain("Wales 2, 3"), plain("28 Feb")},
        {Text{badge("Should", Tone::Caution),
              words(" Publish the source code of the eligibility rules")},
         plain("GDS 12"), plain("31 Mar")}};
    return {table, {}};
}

Block resultCallout()
{
    return {Callout{Tone::Caution,
                    {heading(2, "Amber: carry on, and fix three things within three months"),
                     paragraph("The panel recommends releasing the next phase’s funding. Three "
                               "points need work by 28 February 2027, one of them yours.")}},
            {}};
}

void describe(Document& document)
{
    document.title = "Apply for a rod licence: sponsor report";
    document.author = "Assurance office";
    document.subject = "Beta assessment";
    document.language = "en-GB";
    document.modified = "2026-11-23T10:04:00Z";
    document.footerStart = "Apply for a rod licence · beta · sponsor report";
    document.footerEnd = "Fingerprint 7f3a 91c2";
}

/// Lists four deep, with several paragraphs and a numbered list inside.
Block nestedList()
{
    List fourth;
    fourth.items = {{paragraph("Fourth level, the deepest here.")}};
    List third;
    third.numbered = true;
    for (int i = 1; i <= 11; ++i) {
        third.items.push_back({paragraph("Step " + std::to_string(i) + " of the third level.")});
    }
    third.items.back().push_back({fourth, {}});
    List second;
    second.items = {{paragraph("Second level."), {third, {}}}, {paragraph("Second level again.")}};
    List first;
    first.items = {{paragraph("First level, with a paragraph that is long enough to need a second "
                              "line of its own on the page, so that the indent shows."),
                    paragraph("And one more paragraph in the same item."),
                    {second, {}}},
                   {paragraph("First level again.")}};
    return {first, {}};
}

Block linksAndLanguages()
{
    return {
        Paragraph{{words("The standard is "),
                   link("published by GOV.UK", "https://www.gov.uk/service-manual"),
                   words(" and in Welsh it is called "),
                   inLanguage("Safonau Gwasanaeth Digidol ŵ ŷ ẁ ỳ ẃ ẅ", "cy"), words(", write to "),
                   link("the office", "mailto:office@example.org"), words(". In Gaelic: "),
                   inLanguage("Inbhe Sheirbheisean Didseatach", "gd"), words(". "),
                   link("A link that is long enough to go on from one line to the next line of "
                        "the paragraph it stands in",
                        "https://example.org/a/long/one"),
                   words(".")},
                  Paragraph::Role::Body},
        {}};
}

} // namespace

Block heading(int level, const std::string& text)
{
    return {Heading{level, plain(text)}, {}};
}

Block paragraph(const std::string& text)
{
    return block(Paragraph::Role::Body, text);
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    describe(document);
    document.blocks = std::move(blocks);
    return document;
}

Document sponsorReport()
{
    return documentOf(
        {block(Paragraph::Role::Quiet, "Service assessment report for the sponsor"),
         heading(1, "Apply for a rod licence"),
         block(Paragraph::Role::Quiet, "Beta assessment · 23 November 2026 · GDS Service Standard "
                                       "(2019) and Digital Service Standards for Wales"),
         resultCallout(), heading(2, "Result at a glance"), resultBars(),
         heading(2, "What you need to do"), sponsorActions(),
         heading(2, "What the service team will do"), teamActions(),
         heading(2, "What the team has done well"),
         bulletList({"41 anglers in six rounds of research, 9 of them with low digital confidence.",
                     "One joined-up journey for web, post office and phone.",
                     "A team that ships every week and can show why each change was made."}),
         heading(2, "What was not assessed"),
         paragraph("GDS 14 (operate a reliable service): the technology assessor was absent; a "
                   "follow-up is booked for 7 December.")});
}

Document everything()
{
    Callout longCallout{Tone::Information,
                        {heading(3, "A callout longer than what is left of a page")}};
    for (int i = 1; i <= 24; ++i) {
        longCallout.blocks.push_back(paragraph(
            "Paragraph " + std::to_string(i) +
            " of the callout goes on and on, so that the box has to break and begin again "
            "at the top of the next page with the same band at its start."));
    }
    longCallout.blocks.push_back(teamActions());
    Block welsh = heading(2, "Crynodeb o’r canlyniad");
    welsh.language = "cy-GB";
    Block welshText = paragraph("Mae’r tîm wedi gwneud gwaith da gyda siaradwyr Cymraeg. Ŵyn, "
                                "tŷ, gẁn, ẃ ac ẅ.");
    welshText.language = "cy-GB";

    Document document = documentOf(
        {heading(1, "Everything that a document can hold"),
         block(Paragraph::Role::Lead, "One of each kind of block, and the corners of each."),
         {Contents{plain("Contents"), 3}, {}},
         resultCallout(),
         heading(2, "Links and languages"),
         linksAndLanguages(),
         welsh,
         welshText,
         heading(3, "Letters that are rare"),
         paragraph(
             "Ligatures: office, affluent, fjord. Marks without a letter of their own: j\u0301 "
             "m\u0302. Taken apart: e\u0301 w\u0302. Soft hy\u00ADphens: in\u00ADter\u00ADoper"
             "\u00ADabil\u00ADi\u00ADty of the anti\u00ADdis\u00ADes\u00ADtab\u00ADlish\u00ADment"
             "\u00ADar\u00ADian stan\u00ADdards. No break: 7\u00A0December, 3\u202Fkm. Signs: "
             "☎ ✓ → ≥ €."),
         paragraph("Hebrew שלום עולם and Arabic مرحبا بالعالم stand in an English line."),
         paragraph("A line\nbroken by hand,\tand a tab."),
         paragraph(
             "https://www.example.org/an-address-without-any-space/"
             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
             "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"),
         heading(2, "Lists in lists"),
         nestedList(),
         heading(2, "Lists in cells"),
         tableOfLists(),
         heading(2, "Bars"),
         resultBars(),
         heading(2, "A table longer than a page"),
         tallTable(),
         {longCallout, {}},
         heading(2, "The end"),
         paragraph("Nothing comes after this.")});
    document.attachments = {{"assessment.json", "application/json", "The assessment as data",
                             "{\"service\": \"Apply for a rod licence\"}\n"}};
    return document;
}

Document longReport(int points)
{
    std::vector<Block> blocks = {heading(1, "A whole report"),
                                 {Contents{plain("Contents"), 2}, {}},
                                 resultCallout(),
                                 resultBars()};
    for (int point = 1; point <= points; ++point) {
        const std::string number = std::to_string(point);
        blocks.push_back(heading(2, "Point " + number + ": understand what people need"));
        for (int i = 1; i <= 7; ++i) {
            blocks.push_back(paragraph(
                "The team showed in round " + std::to_string(i) + " of its research for point " +
                number +
                " how people who fish once a year find the service, what they expect of it, where "
                "they turn back, and what the team changed because of it. The panel asked how the "
                "next round will reach those who do not use the internet."));
        }
        blocks.push_back(heading(3, "What the panel liked about point " + number));
        blocks.push_back(bulletList({"Research with people who have low digital confidence.",
                                     "Every change can be traced to something that was seen."}));
        blocks.push_back(sponsorActions());
        blocks.push_back(teamActions());
    }
    return documentOf(std::move(blocks));
}

} // namespace samples
