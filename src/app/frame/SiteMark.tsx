/** The mark of the product: two lanes, and one person who stands in both. `index.html` holds the same drawing. */
export function SiteMark() {
  return (
    <svg className="site-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="site-mark-open" x="1" y="1" width="30" height="30" rx="6" />
      <path d="M16 1H7a6 6 0 0 0-6 6v18a6 6 0 0 0 6 6h9z" />
      <path className="site-mark-cut" d="M16 8a8 8 0 0 0 0 16z" />
      <path d="M16 8a8 8 0 0 1 0 16z" />
    </svg>
  );
}
