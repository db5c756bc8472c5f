import { Page } from '../../ui/Page';
import { ContactLine } from './ContactLine';
import { useWords } from './useWords';

const tested = ['axe', 'keyboard', 'size', 'colours'] as const;
const gaps = ['people', 'browsers', 'word', 'matrix'] as const;

/** How far everybody can use the product, how that was tested, and what is known to be lacking. */
export function AccessibilityScreen() {
  const { t } = useWords();
  return (
    <Page title={t('about.access.title')}>
      <p className="lead">{t('about.access.lead')}</p>
      <h2>{t('about.access.tested.title')}</h2>
      <p>{t('about.access.tested.text')}</p>
      <ul>
        {tested.map((each) => (
          <li key={each}>{t(`about.access.tested.${each}`)}</li>
        ))}
      </ul>
      <h2>{t('about.access.gaps.title')}</h2>
      <ul>
        {gaps.map((each) => (
          <li key={each}>{t(`about.access.gaps.${each}`)}</li>
        ))}
      </ul>
      <h2>{t('about.access.report')}</h2>
      <ContactLine />
      <p>{t('about.access.own')}</p>
    </Page>
  );
}
