import type { SummaryRow } from '../../../content/letter';
import { useLetter } from '../context';
import { useWords } from '../useWords';

/** The advice at a glance. */
export function Glance({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const { t } = useWords();
  const { texts } = useLetter();
  return (
    <section className="glance">
      <h2>{t('export:advice.glance')}</h2>
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
