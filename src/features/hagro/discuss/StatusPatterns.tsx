/** The patterns that status bars are filled with; they stand once on a page. */
export function StatusPatterns() {
  return (
    <svg className="status-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="patroon-partly" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="pattern-ground" width="8" height="8" />
          <rect className="pattern-partly" width="4" height="8" />
        </pattern>
        <pattern id="patroon-unknown" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="pattern-ground" width="8" height="8" />
          <circle className="pattern-unknown" cx="4" cy="4" r="1.7" />
        </pattern>
      </defs>
    </svg>
  );
}
