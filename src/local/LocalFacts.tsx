import './box.css';
import type { ReactNode } from 'react';
import { callOf, linkOf } from './faults';
import { fieldWords, isLocalFact } from './fields';
import { type Local, localFields, textsOf } from './local';
import { useWords } from './useWords';

/** The local information besides answers: contact, lokaal team, sociale kaart. All of it is shown as text. */
export function LocalFacts({ local }: { readonly local: Local }) {
  const { t } = useWords();
  const texts = textsOf(local);
  const rows = localFields.flatMap((field) => {
    const text = texts[field];
    return text === undefined || !isLocalFact(field) ? [] : [{ field, text }];
  });

  function shown(field: string, text: string): ReactNode {
    if (field === 'contact.phone') return <a href={callOf(text)}>{text}</a>;
    const link = field === 'socialeKaart' ? linkOf(text) : null;
    if (link === null) return text;
    return (
      <a href={link.href} rel="noreferrer noopener" target="_blank">
        <span className="no-print">{t('local.linkTo', { host: link.host })}</span>
        <span className="print-only">{link.href}</span>
      </a>
    );
  }

  if (rows.length === 0) return null;
  return (
    <dl className="local-facts">
      {rows.map(({ field, text }) => (
        <div key={field}>
          <dt>{t(fieldWords[field].short)}</dt>
          <dd>{shown(field, text)}</dd>
        </div>
      ))}
    </dl>
  );
}
