/** The style of the HTML report: it stands in the page itself, so that the file can be mailed and kept. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --soft: #f2f4f7; --line: #767b85; --quiet: #4a4f59; --link: #0b4f9c; --error: #a3121b; --warning: #7a4b00; --info: #0b4f9c; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f2f4; --paper: #15171b; --soft: #22262d; --line: #8b919c; --quiet: #c2c6ce; --link: #9cc7ff; --error: #ff9a9a; --warning: #ffcf70; --info: #9cc7ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); }
h4 { margin: 0 0 .25rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.texts { max-width: 50rem; padding: .5rem .75rem; background: var(--soft); border-inline-start: .4rem solid var(--line); }
.finding { margin: 1rem 0; padding: 1rem; background: var(--soft); border-inline-start: .4rem solid var(--info); }
.finding.error { border-color: var(--error); }
.finding.warning { border-color: var(--warning); }
.severity { font-weight: 700; color: var(--info); }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.finding p { margin: .25rem 0; max-width: 50rem; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
figure { margin: 0; padding: .75rem; background: var(--paper); border: 1px solid var(--line); }
figcaption { color: var(--quiet); font-size: .875rem; font-weight: 700; }
blockquote { margin: .25rem 0; white-space: pre-wrap; }
.place, .code { color: var(--quiet); font-size: .875rem; }
dt { font-weight: 700; }
dd { margin: 0 0 .75rem; max-width: 50rem; }
@media print { .finding { break-inside: avoid; } .skip { display: none; } body { font-size: 10pt; } }
`;
