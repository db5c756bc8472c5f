import { useWords } from './useWords';

interface Props {
  readonly href: string;
  /** The question or item that is changed there, for whom hears the link by itself. */
  readonly name: string;
}

/** Leads to the question where an answer can be changed. */
export function ChangeLink({ href, name }: Props) {
  const { t } = useWords();
  return (
    <a className="change" href={href} aria-label={t('review.changeName', { question: name })}>
      {t('review.change')}
    </a>
  );
}
