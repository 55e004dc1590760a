import { palette } from '../letters/palette.ts'

/** Cards, facts, notices, buttons, quotes and the timeline. */
export const partsStyle = `
.card,.notice{margin:0 0 1.25rem;padding:1.25rem clamp(1.1rem,4vw,1.75rem);border:1px solid var(--line);border-radius:1rem;background:var(--surface)}
.card>:first-child,.notice>:first-child{margin-top:0}
.card>:last-child,.notice>:last-child{margin-bottom:0}
.notice{--tone:var(--accent);border-color:var(--tone);background:var(--soft)}
.notice.info{--tone:var(--line);background:var(--surface)}
.notice.warning{--tone:${palette.warning};background:${palette.warningSoft}}
.notice.error{--tone:var(--error);border-width:2px;background:${palette.errorSoft};outline-color:var(--error)}
.notice h2{margin:0 0 .4rem;font-size:1.1875rem;color:var(--tone)}
.notice.info h2{color:var(--ink)}
.notice.error ul{padding:0;list-style:none}
.notice.error a{display:block;padding:.35rem 0;color:var(--error)}
.facts>div{padding:.6rem 0;border-top:1px solid var(--line)}
.facts>:first-child{border-top:0}
.facts dd{margin:0;font-weight:600}
blockquote{padding:.1rem 0 .1rem 1.1rem;border-left:.25rem solid var(--accent);font:1.125rem/1.5 var(--serif)}
blockquote footer{margin-top:.4rem;color:var(--muted);font:.9375rem system-ui,sans-serif}
.pre,.facts dd,blockquote{white-space:pre-line}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:3.25rem;padding:.6rem 1.6rem;border:2px solid var(--accent);border-radius:.75rem;background:var(--accent);color:#fff;font:inherit;font-weight:600;line-height:1.25;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{border-color:var(--deep);background:var(--deep);color:#fff}
.button.plain{background:none;color:var(--accent)}
.button.plain:hover{background:var(--soft);color:var(--deep)}
.timeline{padding:0;list-style:none}
.timeline li{position:relative;padding:0 0 1.1rem 1.6rem;border-left:2px solid var(--line);margin-left:.4rem}
.timeline li:last-child{padding-bottom:0;border-color:transparent}
.timeline li::before{content:"";position:absolute;left:-.5rem;top:.45rem;width:.85rem;height:.85rem;border:2px solid var(--accent);border-radius:50%;background:var(--surface)}
.timeline li:first-child::before{background:var(--accent)}
@media (max-width:30rem){.buttons .button,form .button{width:100%}}
@media (min-width:36rem){.facts>div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;align-items:baseline}}`
