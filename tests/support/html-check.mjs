// Holds a report in HTML to axe in headless Chromium, on a wide and on a narrow screen, in light and
// in dark, and sees that nothing on the narrow one is wider than the screen.
//
//   node html-check.mjs AXE.js CHROMIUM REPORT.html
//
// Prints what does not hold. Exit status: 0 all holds, 1 something does not, 3 the browser gave no answer.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [axePath, chromium, reportPath] = process.argv.slice(2);
const axe = readFileSync(axePath, "utf8");
const report = readFileSync(reportPath, "utf8");
const folder = mkdtempSync(join(tmpdir(), "html-check-"));
const widths = [1200, 320];

// The report forbids scripts; the copy that axe runs in does not.
const probe = `<script>${axe.replaceAll("</script", "<\\/script")}</script><script>
addEventListener("load", () => axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((result) =>
  parent.postMessage({
    faults: result.violations.flatMap((one) => one.nodes.map((node) =>
      one.id + ": " + node.html.slice(0, 120) + " " + (node.any[0]?.message ?? ""))),
    asked: innerWidth,
    width: document.documentElement.scrollWidth }, "*")));
</script>`;
const copy = report
  .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
  .replace("</head>", () => probe + "</head>");
writeFileSync(join(folder, "report.html"), copy);

/// What axe says of the report at each width, in one run of the browser.
function look(dark) {
  const frames = widths.map((width) =>
    `<iframe src="report.html" style="border:0;width:${width}px;height:3000px"></iframe>`);
  const page = `<!DOCTYPE html><meta charset="utf-8"><body><script>
    addEventListener("message", (event) => {
      const said = document.createElement("pre");
      said.className = "said";
      said.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(event.data))));
      document.body.append(said);
    });
  </script>${frames.join("")}`;
  writeFileSync(join(folder, "page.html"), page);
  const dom = execFileSync(
    chromium,
    ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--allow-file-access-from-files", `--user-data-dir=${join(folder, "profile")}`,
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`, "--window-size=1700,3200",
      "--virtual-time-budget=60000", "--dump-dom", `file://${join(folder, "page.html")}`],
    { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"], timeout: 120000 });
  return [...dom.matchAll(/<pre class="said">([^<]+)<\/pre>/g)].map((said) =>
    JSON.parse(Buffer.from(said[1], "base64").toString("utf8")));
}

let status = 0;
for (const dark of [false, true]) {
  let results = [];
  try {
    results = look(dark);
  } catch (error) {
    console.log(String(error).slice(0, 200));
  }
  if (results.length !== widths.length) {
    console.log("the browser gave no answer");
    status = 3;
    break;
  }
  for (const { asked, faults, width } of results) {
    if (width > asked) {
      faults.push(`the page is ${width} pixels wide`);
    }
    for (const fault of faults) {
      console.log(`${asked} pixels, ${dark ? "dark" : "light"}: ${fault}`);
      status = 1;
    }
  }
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit(status);
