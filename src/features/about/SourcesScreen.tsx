import { useContext, useState } from 'react';
import type { Source } from '../../engine/cite';
import { LibraryContext } from '../../parts/library';
import { SourceLine } from '../../parts/SourceLine';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

const roles = ['content', 'background'] as const;

interface ListProps {
  readonly role: Source['role'];
  readonly now: Date;
}

/** The sources of one role, each with the number that it has in every list. */
function Sources({ role, now }: ListProps) {
  const { sources } = useContext(LibraryContext);
  return (
    <ol className="about-sources">
      {Object.entries(sources).flatMap(([id, source], index) =>
        source.role === role
          ? [
              <li key={id} value={index + 1}>
                <SourceLine id={id} source={source} now={now} />
              </li>,
            ]
          : [],
      )}
    </ol>
  );
}

/** Every document behind the product, with its public address where one is known. */
export function SourcesScreen() {
  const { t } = useWords();
  const [now] = useState(() => new Date());
  return (
    <Page title={t('about.sources.title')}>
      <p className="help">{t('about.sources.lead')}</p>
      {roles.map((role) => (
        <section key={role}>
          <h2>{t(`about.sources.${role}`)}</h2>
          <Sources role={role} now={now} />
        </section>
      ))}
    </Page>
  );
}
