import type { ReactNode } from 'react';

interface Props {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One native radio or checkbox as a large target, its explanation under the label. */
export function Choice({ type, id, name, label, hint, checked, onChange }: Props) {
  const hintId = `${id}-uitleg`;
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <div className="choice-hint" id={hintId}>
          {hint}
        </div>
      )}
    </div>
  );
}
