/** The style of all pages: quiet, for reading; light and dark by the reader's own setting; readable on paper. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d2126; --quiet: #5a626c; --line: #dcdfe3; --panel: #f3f5f7;
  --accent: #0b5c8f; --mark: #fff0b8; --lit: #ffd75e; --lit-ink: #1d2126; --error: #a8231c; --warning: #7a5200;
  --serif: 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', Georgia, 'Times New Roman', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e4e7ea; --quiet: #a3abb5; --line: #333a42; --panel: #1d2227;
    --accent: #7cc0ee; --mark: #3d3713; --lit: #e5b93a; --lit-ink: #16191d; --error: #ff9b92; --warning: #f0c36b;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header { padding: 1rem 1.5rem 0.75rem; border-bottom: 1px solid var(--line); }
header h1 { margin: 0.25rem 0 0; font-size: 1.375rem; line-height: 1.25; }
header p { margin: 0.25rem 0 0; color: var(--quiet); max-width: 70rem; }
.ways { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.875rem; }
.narrow { display: none; }
h2 { font-size: 1rem; margin: 0 0 0.75rem; }
h3, .facets h2 { font-size: 0.8125rem; color: var(--quiet); margin: 1.25rem 0 0.375rem; font-weight: 600; }
ul, ol { margin: 0; padding-left: 1.125rem; }
small { color: var(--quiet); font-size: 0.8125rem; }

.reading .panes { display: grid; grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr) minmax(18rem, 26rem); align-items: start; }
.reading .panes:not(:has(#outline)) { grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem); }
.reading.without-text .panes { grid-template-columns: minmax(0, 50rem); }
#outline, #record { position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1.25rem 1rem 2rem; }
#outline { font-size: 0.8125rem; }
#outline ul { list-style: none; padding-left: 0; }
#outline ul ul { padding-left: 0.75rem; border-left: 1px solid var(--line); }
#outline li { margin: 0.25rem 0; }
#outline a { color: inherit; text-decoration: none; }
#outline a:hover { text-decoration: underline; }
#outline .label { color: var(--quiet); }
#document { padding: 1.25rem 13rem 4rem 1.5rem; font: 1.0625rem/1.65 var(--serif); min-width: 0; overflow-wrap: anywhere; border-inline: 1px solid var(--line); }
#document:focus { outline: none; }
#document p { margin: 0 0 0.6em; tab-size: 4; white-space: pre-wrap; }
#document p.labelled { padding-left: 2.5em; text-indent: -2.5em; tab-size: 2.5em; }
#document p.labelled > .odd { text-indent: 0; }
#document h2, #document h3, #document h4, #document h5, #document h6 { font: 600 1.0625rem/1.4 var(--sans); color: inherit; margin: 1.4em 0 0.5em; }
#document h2 { font-size: 1.25rem; }
#document h3 { font-size: 1.125rem; }
#document .label { color: var(--quiet); margin-right: 0.35em; }
#document .rows { overflow-x: auto; margin: 0 0 1em; }
#document table { border-collapse: collapse; font: 0.9375rem/1.5 var(--sans); }
#document td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; vertical-align: top; min-width: 4rem; }
.words { background: linear-gradient(var(--mark), var(--mark)) 0 88% / 100% 0.45em no-repeat; cursor: pointer; }
.words.lit, button.value.lit { background: var(--lit); color: var(--lit-ink); }
.answer { border-left: 3px solid var(--accent); padding-left: 0.6rem; }
.odd { float: right; clear: right; margin: 0 -11.75rem 0.5rem 0; width: 10.5rem; font: 0.75rem/1.4 var(--sans); color: var(--quiet); border-left: 2px solid currentColor; padding-left: 0.5rem; white-space: normal; }
td .odd { float: none; display: block; width: auto; margin: 0.25rem 0 0; }
.error strong, .odd.error { color: var(--error); }
.warning strong, .odd.warning { color: var(--warning); }

#record { background: var(--panel); font-size: 0.875rem; }
#record dl { margin: 0; display: grid; grid-template-columns: minmax(4rem, max-content) minmax(0, 1fr); gap: 0.25rem 0.75rem; }
#record dl.dated { grid-template-columns: 6.5rem minmax(0, 1fr); }
#record dt { color: var(--quiet); }
#record dl.dated dt { color: inherit; font-variant-numeric: tabular-nums; }
#record dd { margin: 0; min-width: 0; }
#record dd > ul { list-style: none; padding-left: 0; }
#record li { margin: 0.25rem 0; overflow-wrap: anywhere; }
#record .decisions { padding-left: 0; list-style: none; }
#record .decisions li { border-top: 1px solid var(--line); padding: 0.375rem 0; margin: 0; }
#record .decisions .head { font-size: 0.8125rem; color: var(--quiet); }
#record .inline { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
#record .oddities { list-style: none; padding: 0; }
button.value { font: inherit; color: inherit; text-align: start; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted var(--quiet); text-underline-offset: 0.2em; overflow-wrap: anywhere; }

.archive main { padding: 1.25rem 1.5rem 4rem; display: grid; grid-template-columns: 13rem minmax(0, 1fr) minmax(16rem, 22rem); gap: 2rem; align-items: start; }
.archive form[role='search'] { display: flex; gap: 0.5rem; margin-top: 0.75rem; max-width: 46rem; }
.archive input[type='search'] { flex: 1; min-width: 0; font: inherit; font-size: 1.0625rem; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 0.5rem 0.75rem; }
.archive form button { font: inherit; color: var(--paper); background: var(--accent); border: 0; border-radius: 4px; padding: 0.5rem 1rem; cursor: pointer; }
.archive #results { display: contents; }
.facets ul { list-style: none; padding: 0; }
.facets li { display: flex; justify-content: space-between; gap: 0.5rem; font-size: 0.875rem; margin: 0.125rem 0; }
.facets li span { color: var(--quiet); font-variant-numeric: tabular-nums; }
.facets a { text-decoration: none; overflow-wrap: anywhere; }
.facets a:hover { text-decoration: underline; }
.facets a[aria-current] { font-weight: 600; }
.hits { list-style: none; padding: 0; }
.hits > li { padding: 0.875rem 0; border-top: 1px solid var(--line); }
.hits h2 { margin: 0; font-size: 1rem; color: inherit; }
.hits p { margin: 0.125rem 0 0; }
.hits .facts { color: var(--quiet); font-size: 0.8125rem; }
.hits blockquote { margin: 0.375rem 0 0; padding-left: 0.75rem; border-left: 2px solid var(--line); font: 0.9375rem/1.55 var(--serif); overflow-wrap: anywhere; }
.hits blockquote .where { font: 0.8125rem/1.5 var(--sans); margin-right: 0.5em; text-decoration: none; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; }
.status { color: var(--quiet); margin: 0 0 0.5rem; }
.side section { margin-bottom: 1.5rem; }
.side h2 { margin-bottom: 0.25rem; }
.days { list-style: none; padding: 0; }
.days li { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); gap: 0.5rem; padding: 0.375rem 0; border-top: 1px solid var(--line); font-size: 0.875rem; }
.days div { min-width: 0; overflow-wrap: anywhere; }
.days time { font-variant-numeric: tabular-nums; }
.days small { display: block; overflow-wrap: anywhere; }
.days .deadline time { font-weight: 600; }
.counts-scroll { overflow-x: auto; }
.counts { border-collapse: collapse; font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.counts th, .counts td { padding: 0.125rem 0.5rem; text-align: end; border-top: 1px solid var(--line); font-weight: 400; white-space: nowrap; }
.counts th[scope='row'] { text-align: start; }
.counts a { text-decoration: none; }

@media (max-width: 75rem) {
  #document { padding-right: 1.5rem; }
  .odd { float: none; display: block; width: auto; margin: 0 0 0.25rem; }
  .archive main { grid-template-columns: 11rem minmax(0, 1fr); }
  .archive .side { grid-column: 2; }
}
@media (max-width: 60rem) {
  .reading .panes, .reading .panes:not(:has(#outline)) { grid-template-columns: minmax(0, 1fr); }
  #outline, #record { position: static; max-height: none; }
  #outline { order: 2; border-top: 1px solid var(--line); }
  #document { border-inline: 0; padding: 1rem; }
  #record { padding: 1rem; }
  .narrow { display: inline; }
  header { padding: 0.75rem 1rem; }
}
@media (max-width: 45rem) {
  .archive main { grid-template-columns: minmax(0, 1fr); padding: 1rem; gap: 1rem; }
  .archive .side { grid-column: 1; }
  .archive .facets { order: 1; }
}
@media print {
  .ways, .skip, #outline, .facets, form { display: none !important; }
  .reading .panes { display: block; }
  #document, #record { border: 0; padding: 0; position: static; max-height: none; overflow: visible; background: none; font-size: 10pt; }
  #record { break-before: page; }
  .words { background: none; }
  button.value { text-decoration: none; }
  .odd { float: none; display: block; width: auto; margin: 0; }
}
`
