interface Props {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick, with its label. */
export function Tick({ id, label, checked, onChange }: Props) {
  return (
    <p className="tick">
      <input type="checkbox" id={id} checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
