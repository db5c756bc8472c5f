import { useContext } from 'react';
import type { Flow } from '../../content/flow';
import { LibraryContext } from '../../parts/library';
import { addressIn } from '../../route/addresses';
import { Page } from '../../ui/Page';
import { useContent } from '../../words/words';
import { ContactLine } from './ContactLine';
import { useWords } from './useWords';

/** For whom the product is, what it rests on, what it is not, and which version this is. */
export function ProductScreen({ flows }: { readonly flows: readonly Flow[] }) {
  const { t } = useWords();
  const { t: content } = useContent();
  const { sources } = useContext(LibraryContext);
  const roles = Object.values(sources).map(({ role }) => role);
  return (
    <Page title={t('about.product.title')}>
      <p className="lead">{t('about.product.lead')}</p>
      <h2>{t('about.product.result.title')}</h2>
      <p>{t('about.product.result.text')}</p>
      <h2>{t('about.product.basis.title')}</h2>
      <p>
        {t('about.product.basis.text', {
          documents: roles.filter((role) => role === 'content').length,
          others: roles.filter((role) => role === 'background').length,
        })}{' '}
        <a href={addressIn('#', 'bronnen')}>{t('about.product.basis.link')}</a>
      </p>
      <h2>{t('about.product.limits.title')}</h2>
      <p>{t('about.product.limits.text')}</p>
      <h2>{t('about.product.version.title')}</h2>
      <ul>
        {flows.map(({ id, version }) => (
          <li key={id}>
            {t('about.product.version.flow', { name: String(content(`library:places.${id}`)), version })}
          </li>
        ))}
      </ul>
      <p>{t('about.product.version.licence')}</p>
      <h2>{t('about.contact.title')}</h2>
      <ContactLine />
    </Page>
  );
}
