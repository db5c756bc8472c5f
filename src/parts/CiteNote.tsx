import { type KeyboardEvent, useContext, useId, useRef, useState } from 'react';
import { markOf } from '../content/citing';
import type { Grounds } from '../engine/cite';
import { groupBy } from '../engine/groupBy';
import { CitedSource } from './CitedSource';
import { LibraryContext } from './library';
import type { FlowTexts } from './texts';
import './cite.css';
import { useWords } from './useWords';

interface Props {
  /** A statement, with what it rests on: its sources say it, or this product concludes it from them. */
  readonly of: Grounds;
  readonly texts: Pick<FlowTexts, 'source'>;
}

/** Keeps the mark on the line of the word before it. */
const joined = '\u2060';

/**
 * Where a statement comes from: a quiet mark with the numbers of its sources in the library. Pressing it opens source,
 * section and address right there; Escape closes it again.
 */
export function CiteNote({ of: { cite: cites, basis }, texts }: Props) {
  const { t } = useWords();
  const { sources } = useContext(LibraryContext);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOwn = basis === 'gevolgtrekking';
  const bySource = groupBy(cites, (cite) => cite.source);
  const numbers = Object.keys(sources).flatMap((source, index) => (bySource.has(source) ? [index + 1] : []));
  const mark = `${numbers.join(',')}${markOf(basis)}`;

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    <span className="cite-note" onKeyDown={closeOnEscape} role="presentation">
      {joined}
      <button
        ref={button}
        type="button"
        className="cite-mark"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('cite.mark', { mark })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {mark}
      </button>
      <sup className="cite-number" aria-hidden="true">
        {mark}
      </sup>
      {isOpen ? (
        <span id={id} role="note" className="cite-open">
          {isOwn ? <b className="cite-own">{t('cite.own')}</b> : null}
          {[...bySource].map(([source, places]) => (
            <CitedSource key={source} source={source} places={places} texts={texts} />
          ))}
        </span>
      ) : null}
    </span>
  );
}
