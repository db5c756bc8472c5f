interface Props {
  readonly label: string;
  readonly value: string;
  /** Shown while it is empty. */
  readonly placeholder: string;
  /** In characters. */
  readonly most: number;
  readonly onChange: (text: string) => void;
}

/** A line of text in a table. */
export function LineField({ label, value, placeholder, most, onChange }: Props) {
  return (
    <input
      className="line-field"
      type="text"
      autoComplete="off"
      aria-label={label}
      value={value}
      placeholder={placeholder}
      maxLength={most}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
