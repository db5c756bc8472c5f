import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { focusHeading } from './focusHeading';
import { useWords } from './useWords';

interface Props {
  /** What the button says. */
  readonly label: string;
  /** What is lost, and whether it can be put back. */
  readonly question: string;
  readonly yes: string;
  readonly look?: 'secondary' | 'link';
  /** Other ways, in one row with the button. */
  readonly beside?: ReactNode;
  readonly onYes: () => void;
}

/** As a `ref`: what has it takes the focus once it stands in the page. */
const takeFocus = (element: HTMLElement | null) => element?.focus();

/**
 * A button that asks before it does what it says. The question takes the focus; *no* and Escape give it back to the
 * button, and afterwards it is at the heading of the screen.
 */
export function AskFirst({ label, question, yes, look = 'link', beside, onYes }: Props) {
  const { t } = useWords();
  const id = useId();
  const [state, setState] = useState<'still' | 'asking' | 'left'>('still');

  function act() {
    setState('still');
    onYes();
    focusHeading();
  }

  const leaveOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setState('left');
  };

  const button =
    state === 'asking' ? null : (
      <button
        ref={state === 'left' ? takeFocus : undefined}
        type="button"
        className={look}
        onClick={() => setState('asking')}
      >
        {label}
      </button>
    );
  return (
    <>
      {beside === undefined ? (
        button
      ) : (
        <div className="buttons">
          {beside}
          {button}
        </div>
      )}
      {state === 'asking' ? (
        <div className="notice" role="presentation" onKeyDown={leaveOnEscape}>
          <p ref={takeFocus} id={id} tabIndex={-1}>
            {question}
          </p>
          <p>
            <button type="button" className="secondary" aria-describedby={id} onClick={act}>
              {yes}
            </button>{' '}
            <button type="button" className="link" onClick={() => setState('left')}>
              {t('ask.no')}
            </button>
          </p>
        </div>
      ) : null}
    </>
  );
}
