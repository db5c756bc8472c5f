import { useLocal } from './context';
import { callOf } from './faults';
import './box.css';
import { useWords } from './useWords';

/** Whom the municipality names for questions, on one line; nothing when it names nobody. */
export function LocalContact() {
  const { t } = useWords();
  const local = useLocal();
  const { name, phone, hours } = local?.contact ?? {};
  if (local === null || (name === undefined && phone === undefined)) return null;
  return (
    <p className="local-contact">
      {t('local.contactOf', { municipality: local.municipality })} {name}
      {name === undefined || phone === undefined ? null : ', '}
      {phone === undefined ? null : <a href={callOf(phone)}>{phone}</a>}
      {hours === undefined ? null : ` (${hours})`}
    </p>
  );
}
