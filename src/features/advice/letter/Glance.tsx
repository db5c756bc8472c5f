import { useTranslation } from 'react-i18next';
import type { SummaryRow } from '../../../content/letter';
import { useLetter } from '../context';

/** The advice at a glance. */
export function Glance({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const { t } = useTranslation();
  const { texts } = useLetter();
  return (
    <section className="glance">
      <h2>{t('advice.glance')}</h2>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{texts.say(row.label)}</th>
              <td>
                {row.values.map((value) => (
                  <p key={texts.say(value)}>{texts.say(value)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
