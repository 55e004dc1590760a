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

/** The same as the page's icon, within the page: without one a browser asks for `/favicon.ico` besides. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 34 34" fill="none" stroke="#1d5c4f" stroke-width="4">' +
    '<rect x="2" y="10" width="18" height="14" rx="7"/><rect x="14" y="10" width="18" height="14" rx="7"/></svg>',
)}`
