/** Fields. Options are whole rows to press; a field with an error has a bar beside it and its text above the control. */
export const formStyle = `
.field{min-width:0;margin:0 0 1.6rem;padding:0;border:0}
.field.wrong{padding-left:1rem;border-left:.3rem solid var(--error)}
.field label,.field legend{padding:0;font-weight:600;line-height:1.35}
.field legend:not(.vh){float:left;width:100%}
.field legend+*{clear:both}
.field .opt{color:var(--muted);font-size:.9375rem;font-weight:400;white-space:nowrap}
.hint,p.error{margin:.2rem 0 0}
p.error{color:var(--error);font-weight:600}
.control{display:block;width:100%;min-height:3rem;margin-top:.5rem;padding:.6rem .8rem;border:1.5px solid var(--border);border-radius:.6rem;background:#fff;color:inherit;font:inherit}
.wrong .control{border-color:var(--error)}
textarea.control{min-height:8.5rem;resize:vertical}
.control[type=date],.control[inputmode=numeric],.control[type=number]{max-width:13rem}
.control[type=tel]{max-width:20rem}
.options{display:grid;gap:.5rem;padding-top:.6rem}
.field .option{display:flex;align-items:flex-start;gap:.75rem;min-height:3rem;padding:.65rem .9rem;border:1.5px solid var(--line);border-radius:.6rem;background:#fff;font-weight:400;cursor:pointer}
.option .hint{display:block}
.error+.option{margin-top:.5rem}
.option:hover{border-color:var(--border)}
.option input{flex:none;width:1.35rem;height:1.35rem;margin:.05rem 0 0;accent-color:var(--accent)}
.option:has(:checked){border-color:var(--accent);background:var(--soft)}
.wrong .option{border-color:var(--error)}
.group{min-width:0;margin:1rem 0 0;padding:0;border:0}
.group .options{gap:0}
.field .group .option{min-height:2.75rem;padding:.5rem;border:0}
.scale{display:flex;flex-wrap:wrap}
.scale .option{align-items:center;gap:.5rem}
.parts{display:grid;gap:.75rem 1rem;padding-top:.5rem}
.parts .field{margin:0}
.parts label{font-weight:400}
@media (min-width:36rem){.many{grid-template-columns:1fr 1fr}.parts{grid-template-columns:repeat(auto-fit,minmax(11rem,1fr))}}
@media (forced-colors:active){.option:has(:checked){outline:2px solid Highlight}}`
