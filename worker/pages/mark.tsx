/** The sign of Kapocs: two links that hold each other. Drawn by attributes, since pages allow no inline style. */
export function Mark() {
  return (
    <svg
      width="34"
      height="24"
      viewBox="0 0 34 24"
      fill="none"
      stroke="currentColor"
      stroke-width="3"
      aria-hidden="true"
    >
      <rect x="2" y="5" width="18" height="14" rx="7" />
      <rect x="14" y="5" width="18" height="14" rx="7" />
    </svg>
  )
}
