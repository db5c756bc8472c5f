import '../ui/text-field.css';
import './own.css';
import { useState } from 'react';
import { longestName, ownName } from '../share/own';
import { useWords } from './useWords';

interface Props {
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Where a practice says what it is called; it may leave that out. */
export function NameField({ name, onName }: Props) {
  const { t } = useWords();
  // As it was typed, such as with a space at the end, for as long as it stands for the same name.
  const [typed, setTyped] = useState(name);
  return (
    <div className="text-field practice-field no-print">
      <label htmlFor="praktijknaam">{t('own.name')}</label>
      <p id="praktijknaam-uitleg" className="item-hint">
        {t('own.nameHint')}
      </p>
      <input
        type="text"
        id="praktijknaam"
        autoComplete="organization"
        value={ownName(typed) === name ? typed : name}
        maxLength={longestName}
        aria-describedby="praktijknaam-uitleg"
        onChange={(event) => {
          setTyped(event.target.value);
          onName(event.target.value);
        }}
      />
    </div>
  );
}
