/**
 * The colours of letters and pages: ink on warm paper and one green. Every pair used for text keeps at least 4.5:1
 * (WCAG 2.2, 1.4.3), every control border at least 3:1 (1.4.11).
 */
export const palette = {
  paper: '#f6f1e8',
  surface: '#fffefb',
  ink: '#2a2620',
  muted: '#60584c',
  line: '#ddd3c2',
  border: '#857a69',
  accent: '#1d5c4f',
  accentDeep: '#13443a',
  accentSoft: '#e4efe8',
  error: '#a12c1c',
  errorSoft: '#fbebe5',
  warning: '#7a4f00',
  warningSoft: '#fdf1d6',
} as const
