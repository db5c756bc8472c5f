import { contact } from '../../ui/publisher';
import { useWords } from './useWords';

/** Where readers can report what is wrong; says so when nobody has filled that in. */
export function ContactLine() {
  const { t } = useWords();
  if (contact === null) return <p>{t('about.contact.none')}</p>;
  return (
    <p>
      {t('about.contact.some')} <a href={contact.address}>{contact.name}</a>
    </p>
  );
}
