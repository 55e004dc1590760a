import { palette } from '../letters/palette.ts'

/** The frame of a page and its running text. Sizes are in rem and ch, so that 200 % zoom and 320 px both hold. */
export const baseStyle = `
:root{--paper:${palette.paper};--surface:${palette.surface};--ink:${palette.ink};--muted:${palette.muted};--line:${palette.line};--border:${palette.border};--accent:${palette.accent};--deep:${palette.accentDeep};--soft:${palette.accentSoft};--error:${palette.error};--serif:Charter,Cambria,Georgia,serif;color-scheme:light}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;border-top:.4rem solid var(--accent);background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
.top,main,.foot{max-width:42rem;margin:0 auto;padding:0 1.25rem}
.top{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.5rem;justify-content:space-between;padding-block:.75rem .25rem}
.top a,.foot a{display:inline-block;padding:.65rem 0}
.brand{display:flex;align-items:center;gap:.6rem;color:var(--accent);font-weight:600;line-height:1.25}
.brand svg{flex:none}
.foot{padding-block:1.5rem 3rem;color:var(--muted);font-size:.9375rem}
.foot p,.timeline p{margin:0}
.foot .call{font-size:1.0625rem;color:var(--ink)}
h1,h2,h3{font-family:var(--serif);line-height:1.22;text-wrap:balance}
h1{margin:.9rem 0 1rem;font-size:clamp(1.7rem,6vw,2.25rem)}
h2{margin:2rem 0 .75rem;font-size:1.375rem}
h3{margin:1.5rem 0 .5rem;font-size:1.125rem}
p,ul,ol,dl,blockquote{margin:0 0 1rem}
ul,ol{padding-left:1.4rem}
a{color:var(--accent);text-underline-offset:.15em}
summary{padding:.7rem 0}
a:hover{color:var(--deep)}
:focus-visible{outline:.2rem solid var(--accent);outline-offset:.15rem}
.note,.hint,.ref,.facts dt,.timeline span,.group legend{color:var(--muted);font-size:.9375rem}
.ref{margin:1rem 0 -.6rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{body{border:0;background:none;font-size:11pt}.button,.top a{display:none}.card,.notice{break-inside:avoid}}`
