interface Props {
  readonly label: string;
  readonly value: string;
  /** Shown while it is empty. */
  readonly placeholder: string;
  /** In characters. */
  readonly most: number;
  readonly onChange: (text: string) => void;
}

/** A line of text that is taken over when the user leaves it, so that typing costs nothing. */
export function LineField({ label, value, placeholder, most, onChange }: Props) {
  return (
    <input
      key={value}
      className="line-field"
      type="text"
      autoComplete="off"
      aria-label={label}
      defaultValue={value}
      placeholder={placeholder}
      maxLength={most}
      onBlur={({ target }) => {
        if (target.value !== value) onChange(target.value);
      }}
    />
  );
}
