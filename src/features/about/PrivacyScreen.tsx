import { ApartLink } from '../../keeping/ApartLink';
import { Page } from '../../ui/Page';
import { useWords } from './useWords';

const kept = ['answers', 'hagro', 'local', 'form', 'undo', 'offline'] as const;
const shared = ['link', 'file', 'mail'] as const;

/** What is kept where, what is sent, and how to wipe it. */
export function PrivacyScreen() {
  const { t } = useWords();
  return (
    <Page title={t('about.privacy.title')}>
      <p className="lead">{t('about.privacy.lead')}</p>
      <p>{t('about.privacy.server')}</p>
      <h2>{t('about.privacy.kept.title')}</h2>
      <ul>
        {kept.map((each) => (
          <li key={each}>{t(`about.privacy.kept.${each}`)}</li>
        ))}
        <li>
          {t('about.privacy.kept.apart')} <ApartLink />
        </li>
      </ul>
      <h2>{t('about.privacy.wipe.title')}</h2>
      <p>{t('about.privacy.wipe.text')}</p>
      <h2>{t('about.privacy.shared.title')}</h2>
      <ul>
        {shared.map((each) => (
          <li key={each}>{t(`about.privacy.shared.${each}`)}</li>
        ))}
      </ul>
      <h2>{t('about.privacy.patients.title')}</h2>
      <p>{t('about.privacy.patients.text')}</p>
    </Page>
  );
}
