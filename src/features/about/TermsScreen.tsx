import { useContext } from 'react';
import { LibraryContext } from '../../parts/library';
import { useLibraryTexts } from '../../parts/texts';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

/** Every term of the field with its explanation, in the order of the alphabet. */
export function TermsScreen() {
  const { t, i18n } = useWords();
  const { terms } = useContext(LibraryContext);
  const { explain } = useLibraryTexts();
  const explained = Object.keys(terms)
    .map((id) => ({ id, ...explain(id) }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  return (
    <Page title={t('about.terms.title')}>
      <p className="help">{t('about.terms.lead')}</p>
      <dl className="about-terms">
        {explained.map(({ id, name, definition, source }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {definition} <span className="about-source">({source})</span>
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
