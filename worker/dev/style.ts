/** What the development pages add to the system's own look: two columns, frames, the mailbox, the waiting list. */
export const devStyle = `
.dev .top,.dev main{max-width:88rem}
.dev .brand{display:flex;text-decoration:none;padding:.4rem 0}
.dev h1{margin:.2rem 0 .4rem}
.dev h2{margin:0 0 .25rem;font-size:1.25rem}
.steps{display:grid;gap:.4rem 2rem;margin:0 0 1.25rem;padding:0;list-style:none;counter-reset:step;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr))}
.steps li{display:flex;gap:.7rem;counter-increment:step;font-size:.9375rem}
.steps li::before{content:counter(step);flex:none;width:1.7rem;height:1.7rem;border-radius:50%;background:var(--accent);color:#fff;font-weight:600;text-align:center;line-height:1.7rem}
.stage{display:grid;gap:1.25rem;align-items:start}
.pane{min-width:0;margin:0 0 1.25rem;padding:1rem;border:1px solid var(--line);border-radius:1rem;background:var(--surface)}
.pane .note{margin-bottom:.75rem}
.tabs{display:flex;flex-wrap:wrap;gap:.3rem .4rem;margin:0 0 .6rem;padding:0;list-style:none}
.tabs a{display:inline-block;padding:.45rem .8rem;border:1px solid var(--border);border-radius:2rem;font-size:.9375rem;text-decoration:none}
.tabs [aria-current]{background:var(--accent);border-color:var(--accent);color:#fff}
.window{border:1px solid var(--border);border-radius:.6rem;overflow:hidden;background:#fff}
.window p{margin:0;padding:.4rem .8rem;background:var(--line);font-size:.8125rem}
.window iframe,.letter iframe{display:block;width:100%;border:0}
.window iframe{height:min(46rem,78vh)}
.clock .times{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0 0 .75rem}
.clock dt{color:var(--muted);font-size:.875rem}
.clock dd{margin:0;font-weight:600}
.clock .buttons{margin:0 0 .4rem;gap:.5rem}
.clock .small{flex:1 1 auto;width:auto;min-height:2.75rem;padding:.3rem .5rem;font-size:.9375rem}.clock .button:first-child{flex:1 0 100%}
.clock[aria-busy] .buttons{opacity:.5}
.clock .note{margin:0}
.day{margin:1rem 0 .4rem;color:var(--muted);font:600 .875rem system-ui,sans-serif}
.letters{margin:0;padding:0;list-style:none}
.letters>li:not(:first-child){border-top:1px solid var(--line)}
.letter summary{display:grid;grid-template-columns:3.2rem 1fr;gap:0 .6rem;padding:.55rem .2rem;cursor:pointer;list-style:none}
.letter summary::-webkit-details-marker{display:none}
.letter summary:hover,.letter[open] summary{background:var(--soft)}
.letter time{color:var(--muted);font-size:.875rem;line-height:1.6rem;text-align:right}
.letter .who{display:block;font-size:.875rem;color:var(--muted)}
.letter .subject{display:block;font-weight:600;line-height:1.35}
.tag{display:inline-block;padding:0 .45rem;border-radius:.4rem;background:var(--soft);color:var(--deep);font-size:.8125rem}
.tag.ngo{background:#fdf1d6;color:#6b4400}
.tag.company{background:#e3ebf7;color:#1f3f75}
.letter iframe{height:34rem;background:#fff;border-block:1px solid var(--line);resize:vertical}
.letter .alone{margin:.4rem 0 .8rem;font-size:.875rem}
.filter{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:0 0 1rem}
.filter label{width:100%}
.filter select{flex:1 1 14rem;min-width:0}
.filter .button{flex:none;width:auto}
.waits{width:100%;border-collapse:collapse;font-size:.9375rem}
.waits th{padding:.3rem .8rem .3rem 0;color:var(--muted);font-size:.875rem;text-align:left}
.waits td{padding:.6rem .8rem .6rem 0;border-top:1px solid var(--line);vertical-align:top}
.waits small{display:block;color:var(--muted);font-size:.875rem}
.waits .ref{margin:0;font-variant-numeric:tabular-nums;white-space:nowrap}
.waits td:nth-child(1){width:36%}.waits td:nth-child(2){width:34%}
#dated{margin-top:1rem}
#dated summary{padding:.5rem 0;color:var(--accent);cursor:pointer}
.foot-links{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:.6rem 0 0;font-size:.9375rem}
.foot-links a{padding:.5rem 0}
@media (max-width:47.99rem){.waits thead{position:absolute;clip-path:inset(50%)}.waits tr,.waits td,.waits td:nth-child(n){display:block;width:auto}.waits tr{padding:.7rem 0;border-top:1px solid var(--line)}.waits td{padding:.1rem 0;border:0}.waits td::before{content:attr(data-label);display:block;color:var(--muted);font-size:.8125rem}.window iframe{height:75vh}.letter summary{grid-template-columns:1fr}.letter time{text-align:left}}
@media (min-width:64rem){.stage{grid-template-columns:minmax(0,11fr) minmax(0,12fr)}.partner{position:sticky;top:.75rem}}`.replaceAll(
  '\n',
  '',
)
