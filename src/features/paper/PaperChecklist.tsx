import { type Checklist, statuses } from '../../engine/question';
import type { FlowTexts } from '../../parts/texts';
import { withoutMarks } from '../../words/marks';
import { Box } from './Box';
import { useWords } from './useWords';

interface Props {
  readonly id: string;
  readonly question: Checklist;
  readonly texts: FlowTexts;
}

/** Statements with a box for each of the four answers; on a small screen the answers stand below the statement. */
export function PaperChecklist({ id, question, texts }: Props) {
  const { t } = useWords();
  return (
    <table className="paper-checklist">
      <thead>
        <tr>
          <th scope="col">{t('parts:advice.item')}</th>
          {statuses.map((status) => (
            <th key={status} scope="col">
              {t(`parts:statusShort.${status}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.items.map((item) => (
          <tr key={item}>
            <th scope="row">
              <b>{texts.ask(id, `items.${item}.label`)}</b>{' '}
              <div className="paper-hint">{withoutMarks(texts.ask(id, `items.${item}.hint`))}</div>
            </th>
            {statuses.map((status) => (
              <td key={status} data-label={t(`parts:statusShort.${status}`)}>
                <Box round />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
