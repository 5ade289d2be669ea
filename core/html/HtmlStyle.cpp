#include "core/html/HtmlStyle.h"

#include "core/document/Palette.h"

namespace core::html {

namespace {

constexpr std::string_view fixedRules = R"css(:root {
  color-scheme: light dark;
  --focus: #b35900;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --text: #e6e8eb; --quiet: #b0b7bf; --line: #4a525b; --link: #92c3f7;
    --focus: #ffb35c;
    --good-tint: #1b4630; --good-text: #b5ecc9; --good-band: #46a873; --good-wash: #17241d;
    --caution-tint: #54390d; --caution-text: #ffdca3; --caution-band: #d9a441; --caution-wash: #29221a;
    --bad-tint: #5c2320; --bad-text: #ffccc8; --bad-band: #e0655e; --bad-wash: #2a1c1c;
    --information-tint: #1b3f61; --information-text: #c5e0fb; --information-band: #5b9bdc;
    --information-wash: #18212b;
    --neutral-tint: #39404a; --neutral-text: #e1e5ea; --neutral-band: #8e97a1; --neutral-wash: #1e2227;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1rem; max-width: 52rem; background: var(--page); color: var(--text);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, p, li, td, th { unicode-bidi: plaintext; text-align: start; }
h1 { margin: 0 0 .25rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.125rem; line-height: 1.3; }
h4, h5, h6 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 .75rem; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.25rem; }
li { margin-bottom: .25rem; }
li > p { margin-bottom: .25rem; }
a { color: var(--link); unicode-bidi: isolate; text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: .5rem 0; }
.quiet { color: var(--quiet); }
.logo img { display: block; max-width: 100%; height: auto; background: #ffffff; }
.lead { font-size: 1.1875rem; }
.callout {
  margin: 1.25rem 0; padding: 1rem 1.25rem; background: var(--wash);
  border-inline-start: .5rem solid var(--band);
}
.callout > :first-child { margin-top: 0; }
.callout > :last-child { margin-bottom: 0; }
.badge {
  display: inline-block; padding: 0 .4em; border-radius: .2em; background: var(--tint);
  color: var(--tone); font-size: .875em;
}
table { width: 100%; margin: 0 0 1.25rem; border-collapse: collapse; }
caption { padding: .5rem 0; font-weight: 700; text-align: start; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); }
tbody th { font-weight: 400; }
td > :last-child, th > :last-child { margin-bottom: 0; }
figure { margin: 0 0 1rem; }
.ruled > div { height: 2rem; border-bottom: 1px solid var(--line); }
.instead { display: none; }
svg { display: block; }
svg text { fill: var(--text); font-size: .9375rem; }
svg rect { fill: var(--tint); }
svg .track { fill: var(--wash); }
svg .seam { fill: var(--page); }
svg .rule { fill: var(--line); }
svg .inside { fill: var(--tone); font-weight: 600; font-size: .875rem; text-anchor: middle; }
svg .under { fill: var(--quiet); font-size: .8125rem; }
svg .disc { fill: var(--page); stroke: var(--tone); stroke-width: 1.5; }
svg .square { stroke: var(--tone); stroke-width: 1.5; }
svg .mark { font-size: .6875rem; }
svg .head { fill: var(--quiet); font-size: .75rem; font-weight: 600; text-anchor: middle; }
svg .label { font-size: .8125rem; }
nav ol { padding: 0; list-style: none; }
nav ol ol { padding-inline-start: 1.25rem; }
footer {
  margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--quiet);
  font-size: .875rem;
}
@media screen and (max-width: 40em) {
  svg .narrow, figure.wide { display: none; }
  .instead { display: block; }
  h1 { font-size: 1.625rem; }
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; left: -999rem; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: .125rem 0; border: 0; }
  tbody th { font-weight: 700; }
  td:empty { display: none; }
  td[data-head] > p:first-child { display: inline; }
  td[data-head]::before { content: attr(data-head) ": "; color: var(--quiet); }
  td[data-head]::before { content: attr(data-head) ": " / ""; }
}
@media (forced-colors: active) {
  .badge { border: 1px solid; }
  svg rect { fill: Canvas; stroke: CanvasText; }
  svg .seam, svg .rule { stroke: none; }
  svg .rule { fill: CanvasText; }
  svg text, svg .inside { fill: CanvasText; }
}
@media print {
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .callout, figure, .ruled > div { break-inside: avoid; }
  [data-page="new"] { break-before: page; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
)css";

std::string variable(std::string_view name, document::Colour colour)
{
    return " --" + std::string(name) + ": #" + toHex(colour) + ";";
}

/// The colours of documents, for light screens and for paper.
std::string lightColours()
{
    namespace palette = document::palette;
    std::string css = ":root {" + variable("page", palette::paper) +
                      variable("text", palette::ink) + variable("quiet", palette::quiet) +
                      variable("line", palette::rule) + variable("link", palette::link) + " }\n";
    for (const document::Tone tone : allTones) {
        const std::string name(toWord(tone));
        const document::ToneColours colours = document::coloursOf(tone);
        css += ":root {" + variable(name + "-tint", colours.tint) +
               variable(name + "-text", colours.dark) + variable(name + "-wash", colours.wash) +
               variable(name + "-band", colours.band) + " }\n";
    }
    return css;
}

/// What is of a tone takes the tone's colours.
std::string toneClasses()
{
    std::string css;
    for (const document::Tone tone : allTones) {
        const std::string name(toWord(tone));
        css += "." + name + " { --tint: var(--" + name + "-tint); --tone: var(--" + name +
               "-text); --wash: var(--" + name + "-wash); --band: var(--" + name + "-band); }\n";
    }
    return css;
}

} // namespace

std::string styleSheet()
{
    return "\n" + lightColours() + toneClasses() + std::string(fixedRules);
}

} // namespace core::html
