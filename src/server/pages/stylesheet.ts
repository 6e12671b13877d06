// The look of the pages: system fonts, a measure of about 70 characters, light and dark by the visitor's setting,
// colours of at least 4.5:1, focus that can be seen, nothing that moves. A text in code, so that a build needs no
// copying; it is served as one file.

/** The style sheet of every page. */
export const STYLESHEET = `:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --panel: #ffffff; --ink: #1c1f1d; --quiet: #55605a; --line: #d8d9d2;
  --accent: #14532d; --accent-ink: #ffffff; --link: #14532d; --mark: #fdeea5; --mark-ink: #1c1f1d; --focus: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141715; --panel: #1c211e; --ink: #eceee9; --quiet: #a9b3ac; --line: #3a423d;
    --accent: #8fd6a8; --accent-ink: #10241a; --link: #9fdcb4; --mark: #57501c; --mark-ink: #fffbe0; --focus: #9cc2ff;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
.bar, main, footer { max-width: 46rem; margin-inline: auto; padding-inline: 1.25rem; }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1.5rem; padding-block: 1rem; border-bottom: 1px solid var(--line); }
.bar a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.brand { font-weight: 650; color: var(--ink); text-decoration: none; }
main { padding-block: 1.5rem 3rem; }
main:focus { outline: none; }
footer { padding-block: 1rem 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); line-height: 1.2; margin: .5rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; line-height: 1.35; margin: 1.25rem 0 0; }
p, ul, ol, dl, blockquote { margin: 0 0 1rem; }
.lead { font-size: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); font-size: .92rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; padding: .75rem 1.25rem; background: var(--panel); color: var(--link); }
.skip:focus { left: 0; top: 0; z-index: 1; }
partnership-assistant { display: block; --pa-ground: var(--panel); --pa-ink: var(--ink); --pa-quiet: var(--quiet); --pa-line: var(--line); }
form.ask { background: var(--panel); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; }
label { display: block; font-weight: 600; margin-bottom: .35rem; }
textarea { display: block; width: 100%; min-height: 5rem; padding: .7rem .8rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .5rem; resize: vertical; }
.hint { color: var(--quiet); font-size: .9rem; margin: .35rem 0 .9rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.6rem; color: var(--accent-ink); background: var(--accent); border: 2px solid transparent; border-radius: .5rem; cursor: pointer; }
.links { list-style: none; padding: 0; }
.links a { display: inline-block; padding-block: .3rem; }
.bulleted { list-style: none; padding-left: 1rem; }
.answer { margin-top: 2rem; }
#answer { scroll-margin-top: 1rem; }
[id^="source-"] { scroll-margin-top: 1rem; }
[id^="source-"]:target { outline: 2px solid var(--accent); outline-offset: .4rem; border-radius: .25rem; }
.answer > h2:first-child { margin-top: 0; }
.items { padding: 0; list-style: none; counter-reset: item; }
.items > li { counter-increment: item; padding: 1rem 0 .25rem; border-top: 1px solid var(--line); }
.items h3 { margin-top: 0; }
.items h3::before { content: counter(item) ". "; color: var(--quiet); }
.items p.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { margin-bottom: .5rem; }
blockquote { padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--accent); }
blockquote p { margin: 0; }
blockquote .context { color: var(--quiet); }
figure { margin: 0 0 1.25rem; }
figure blockquote { margin-bottom: .35rem; }
figcaption { font-size: .92rem; color: var(--quiet); }
figcaption a { margin-right: .9rem; display: inline-block; padding-block: .2rem; }
ul li, ol:not(.items) li { margin-bottom: .3rem; }
mark { background: var(--mark); color: var(--mark-ink); padding-inline: .1em; border-radius: .15em; }
#passage { scroll-margin-block: 30vh; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1.25rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.document p, .document li { white-space: pre-line; }
pre { overflow-x: auto; padding: .9rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; font-size: .88rem; line-height: 1.5; white-space: pre-wrap; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
.method { display: inline-block; font-size: .8em; letter-spacing: .04em; padding: .1em .5em; border: 1px solid currentColor; border-radius: .3em; text-transform: uppercase; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media (forced-colors: active) { button { border-color: ButtonText; } mark { forced-color-adjust: none; } }
@media print { form.ask, .bar, .skip, footer { display: none; } }
`;
