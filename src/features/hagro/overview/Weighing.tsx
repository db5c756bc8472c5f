import { memo } from 'react';
import { multiOf } from '../../../engine/answer';
import { BarChart } from '../../../ui/BarChart';
import { CountFold } from '../CountFold';
import { useHagro } from '../context';
import { spreadOf } from '../model/matrix';
import { useWords } from '../useWords';

/** How many practices chose each preference, as a picture with its table. */
export const Weighing = memo(function Weighing() {
  const { t } = useWords();
  const { flow, texts, compared } = useHagro();
  const weighs = flow.meeting?.weighs;
  const row = compared.find((each) => each.row.id === weighs);
  const question = multiOf(row?.row.definition);
  if (weighs === undefined || row === undefined || question === null) return null;
  const spread = spreadOf(row);
  const whole = row.variants.reduce((sum, { practices }) => sum + practices.length, 0);
  const bars = question.options
    .map((id) => {
      const value = spread.get(id)?.length ?? 0;
      return { id, label: texts.ask(weighs, `options.${id}.label`), value, written: String(value) };
    })
    .sort((a, b) => b.value - a.value);
  return (
    <CountFold
      id="weegt"
      title={t('hagro.overview.weighs.title')}
      counts={t('hagro.overview.weighs.counts', { count: whole })}
    >
      <p>{t('hagro.overview.weighs.intro')}</p>
      <BarChart bars={bars} whole={Math.max(whole, 1)} />
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('hagro.overview.weighs.option')}</th>
            <th scope="col">{t('hagro.overview.weighs.count')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ id, label, value }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{t('hagro.overview.matrix.of', { count: value, total: whole })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CountFold>
  );
});
