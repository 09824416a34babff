import { createHash } from 'node:crypto';

/**
 * The one stylesheet of the notice's pages. Served as a file under a policy of `style-src 'self'`, or carried by the
 * page under its hash. No web font, no image: nothing is fetched from anywhere.
 */
export const NOTICE_STYLESHEET = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f3f6f8; --ink: #17212b; --quiet: #4a5966; --line: #cdd6dd; --strong-line: #8494a1;
  --accent: #00506b; --accent-ground: #e5f1f5; --band: #003547; --band-ink: #ffffff; --apart: #fff6dd; --apart-line: #b57a00;
  --focus: #b0005e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #10171d; --raised: #18222a; --ink: #e8eef2; --quiet: #b3c0ca; --line: #33424e; --strong-line: #6d7f8d;
    --accent: #86d0ea; --accent-ground: #12303c; --band: #06202b; --band-ink: #ffffff; --apart: #2b2410; --apart-line: #e0a93b;
    --focus: #ff8ac4;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: break-word; hyphens: manual;
}
.frame { max-width: 76rem; margin-inline: auto; padding-inline: 1.25rem; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: 1rem; top: -6rem; padding: .6rem 1rem; background: var(--ground); color: var(--accent); z-index: 2; }
.skip:focus { top: 1rem; }
.masthead { background: var(--band); color: var(--band-ink); }
.masthead .frame { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between; padding-block: .9rem; }
.publisher { margin: 0; font-weight: 600; }
.languages ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.languages a { color: var(--band-ink); padding-block: .35rem; display: inline-block; }
.languages a[aria-current] { font-weight: 700; text-decoration: none; border-bottom: 3px solid currentColor; }
.layout { padding-block: 2rem 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.75rem); margin: 0 0 .75rem; letter-spacing: -.015em; }
h2 { font-size: clamp(1.35rem, 1.15rem + 1vw, 1.75rem); margin: 0 0 .9rem; }
h3 { font-size: 1.125rem; margin: 0; }
p { margin: 0 0 .8rem; max-width: 44rem; }
.lead { font-size: 1.1875rem; }
.version { display: flex; flex-wrap: wrap; gap: .2rem 1.5rem; list-style: none; margin: 0 0 1.5rem; padding: 0; color: var(--quiet); font-size: .9375rem; }
.contents { border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; margin-bottom: 2rem; font-size: .9688rem; }
.contents h2 { font-size: 1rem; margin: 0 0 .4rem; }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents a { display: block; padding: .28rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
main > section { margin-top: 3rem; }
.summary { background: var(--accent-ground); border-radius: 8px; padding: 1.4rem 1.5rem; margin-top: 2rem; }
.sentences { margin: 0 0 1.2rem; padding-left: 1.2rem; max-width: 46rem; }
.sentences li { margin-bottom: .4rem; }
.summary .lines { background: var(--ground); border-radius: 6px; padding: .2rem 1.1rem; }
.summary .lines p { margin: 0 0 .3rem; }
.summary .more a::after { content: " \\2193"; }
.summary .more { font-size: .9375rem; }
.apart { background: var(--apart); border-left: 6px solid var(--apart-line); border-radius: 0 8px 8px 0; padding: 1.3rem 1.5rem .6rem; }
dl { margin: 0 0 1rem; }
dl > div { padding: .6rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { font-weight: 600; }
dd { margin: 0; max-width: 44rem; }
dd + dd { margin-top: .25rem; }
main > section > ul { max-width: 46rem; padding-left: 1.2rem; }
main > section > ul li { margin-bottom: .4rem; }
details { border: 1px solid var(--line); border-bottom-width: 0; background: var(--ground); }
details:first-of-type { border-radius: 6px 6px 0 0; }
details:last-of-type { border-bottom-width: 1px; border-radius: 0 0 6px 6px; }
details + .part { margin-top: 1.75rem; }
summary { cursor: pointer; list-style: none; padding: .8rem 2.75rem .8rem 1.1rem; position: relative; }
summary::-webkit-details-marker { display: none; }
summary::after {
  content: ""; position: absolute; right: 1.2rem; top: 1.25rem; width: .55rem; height: .55rem;
  border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(45deg);
}
details[open] > summary::after { transform: translateY(.25rem) rotate(225deg); }
summary:hover { background: var(--raised); }
summary h3 { color: var(--accent); }
details[open] > summary { background: var(--raised); border-bottom: 1px solid var(--line); }
.gist { display: block; color: var(--quiet); font-size: .9688rem; max-width: 44rem; margin: .1rem 0 0; }
.opened { padding: 1rem 1.1rem .4rem; scroll-margin-top: 6rem; }
.part { margin-top: 1.4rem; }
.part > .gist { margin-bottom: .4rem; }
.part h3 { margin-bottom: .25rem; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1.5rem; font-size: 1rem; }
caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .6rem .9rem .6rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--strong-line); font-size: .9375rem; color: var(--quiet); }
tbody th { font-weight: 600; min-width: 9rem; }
.colophon { border-top: 1px solid var(--line); color: var(--quiet); font-size: .9375rem; }
.colophon .frame { padding-block: 1.5rem; }
.colophon p, .colophon ul { margin: 0 0 .25rem; }
@media (min-width: 62rem) {
  .layout { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr); gap: 3.5rem; }
  .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; border: 0; border-left: 3px solid var(--line); border-radius: 0; padding: .25rem 0 .25rem 1.1rem; }
  dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1.5rem; }
  dt { grid-column: 1; grid-row: 1 / span 20; }
  dd { grid-column: 2; }
  dd:first-of-type { grid-row: 1; }
}
@media (max-width: 40rem) {
  table, caption, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { border-top: 1px solid var(--strong-line); padding: .7rem 0; }
  tbody th, td { border: 0; padding: 0 0 .35rem; }
  td::before { content: attr(data-column); display: block; color: var(--quiet); font-size: .875rem; }
  .summary, .apart { padding-inline: 1rem; }
  .summary .lines { padding-inline: .8rem; }
}
@media (forced-colors: active) { .apart, .summary { border: 2px solid; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --accent: #000; --accent-ground: #fff; --apart: #fff; --band: #fff; --band-ink: #000; }
  body { font-size: 10.5pt; }
  .skip, .contents, .languages, summary::after { display: none; }
  .layout { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details, .summary, .apart { break-inside: auto; }
  h2, h3, caption, summary { break-after: avoid; }
  tr, dl > div { break-inside: avoid; }
  .summary, .apart { border: 1pt solid #666; }
}
`;

/** The stylesheet as a content security policy names it: `sha256-…`. */
export const stylesheetHash = (): string =>
  `sha256-${createHash('sha256').update(NOTICE_STYLESHEET).digest('base64')}`;
