import '../../ui/address.css';
import { type ReactNode, useContext } from 'react';
import { LibraryContext } from '../../parts/library';
import { Page } from '../../ui/Page';
import { useContent } from '../../words/words';
import { useWords } from './useWords';

interface Props {
  /** The address of the flow's first question. */
  readonly first: string;
  /** How many questions were answered before, and where to go on. */
  readonly resume: { readonly count: number; readonly address: string } | null;
  readonly onRestart: () => void;
  /** A way to open what was kept. */
  readonly open: ReactNode;
  /** The way to the other places. */
  readonly more: ReactNode;
}

/** For whom, how long, what you get, what happens to your data, what it is based on. */
export function Start({ first, resume, onRestart, open, more }: Props) {
  const { t } = useWords();
  const { t: content } = useContent();
  const { sources } = useContext(LibraryContext);
  return (
    <Page title={t('start.title')} className="start">
      <p className="lead">{t('start.lead')}</p>
      {resume === null ? (
        <p className="buttons">
          <a className="primary" href={first}>
            {t('parts:start.begin')}
          </a>
        </p>
      ) : (
        <div className="resume">
          <p>{t('start.resumeText', { count: resume.count })}</p>
          <p className="buttons">
            <a className="primary" href={resume.address}>
              {t('start.resume')}
            </a>
            <button type="button" className="secondary" onClick={onRestart}>
              {t('start.restart')}
            </button>
          </p>
        </div>
      )}
      {open}
      {more}
      <div className="facts">
        <section>
          <h2>{t('start.forWhom.title')}</h2>
          <ul>
            <li>{t('start.forWhom.practice')}</li>
            <li>{t('start.forWhom.hagro')}</li>
            <li>{t('start.forWhom.municipality')}</li>
          </ul>
        </section>
        <section>
          <h2>{t('start.duration.title')}</h2>
          <p>{t('start.duration.text')}</p>
        </section>
        <section>
          <h2>{t('start.result.title')}</h2>
          <p>{t('start.result.text')}</p>
        </section>
        <section>
          <h2>{t('start.data.title')}</h2>
          <p>{t('start.data.text')}</p>
        </section>
        <section className="wide">
          <h2>{t('start.basis.title')}</h2>
          <p>{t('start.basis.text')}</p>
          <ul className="basis">
            {Object.entries(sources)
              .filter(([, source]) => source.role === 'content')
              .map(([id]) => (
                <li key={id}>
                  <b>{content(`library:sources.${id}.title`)}</b>{' '}
                  <span>{content(`library:sources.${id}.edition`)}</span>
                </li>
              ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
