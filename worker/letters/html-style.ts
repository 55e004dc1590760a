import { palette } from './palette.ts'

const serif = "Charter,'Bitstream Charter',Cambria,Georgia,'Noto Serif',serif"
const sans = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"

/** Inline styles by place: many mail clients drop or rewrite everything else. */
export const style = {
  body: `margin:0;padding:0;color:${palette.ink};font-family:${sans};font-size:17px;line-height:1.55`,
  sheet: `max-width:600px;margin:0 auto;padding:28px 20px;border-top:6px solid ${palette.accent}`,
  greeting: `margin:0 0 18px;font-family:${serif};font-size:21px;line-height:1.3`,
  paragraph: 'margin:0 0 18px',
  heading: `margin:28px 0 10px;font-family:${serif};font-size:20px;line-height:1.3;font-weight:bold`,
  list: 'margin:0 0 18px;padding:0 0 0 22px',
  item: 'margin:0 0 6px',
  facts: `margin:0 0 20px;padding:14px 18px 4px;border:1px solid ${palette.line};border-radius:10px`,
  label: `margin:0;font-size:14px;line-height:1.4;color:${palette.muted}`,
  value: 'margin:0 0 10px;font-weight:600;overflow-wrap:anywhere',
  card: `margin:0 0 20px;padding:2px 18px;border:1px solid ${palette.line};border-radius:10px`,
  quote: `margin:0 0 20px;padding:2px 0 2px 18px;border-left:4px solid ${palette.accent};font-family:${serif};font-size:18px`,
  by: `font-family:${sans};font-size:15px;color:${palette.muted}`,
  note: `margin:0 0 18px;font-size:15px;color:${palette.muted}`,
  buttons: 'margin:26px 0',
  button: 'margin:0 0 12px',
  primaryCell: `background:${palette.accent};border:2px solid ${palette.accent};border-radius:10px`,
  plainCell: `border:2px solid ${palette.accent};border-radius:10px`,
  primary: 'display:inline-block;padding:12px 24px;color:#ffffff;font-weight:600;text-decoration:none',
  plain: `display:inline-block;padding:12px 24px;color:${palette.accent};font-weight:600;text-decoration:none`,
  closing: 'margin:28px 0 0',
  footer: `margin:28px 0 0;padding:16px 0 0;border-top:1px solid ${palette.line};font-size:14px;color:${palette.muted}`,
  footerLine: 'margin:0 0 10px',
  link: `color:${palette.accent}`,
} as const

/**
 * Clients that honour a dark scheme get readable colours for the places whose inline colour is dark; the others invert
 * by themselves. Class names, since `!important` in a style element is what overrides an inline style.
 */
export const darkStyle = [
  '@media (prefers-color-scheme:dark){',
  '.k{background:#1d1b18!important;color:#f2ede4!important}',
  '.k .m{color:#c3b9a9!important}',
  '.k .l{color:#8fd0bd!important}',
  '.k .p{border-color:#8fd0bd!important}}',
].join('')
