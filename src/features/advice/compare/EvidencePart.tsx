import type { Chart, Evidence } from '../../../content/chart';
import { BarChart } from '../../../ui/BarChart';
import { useLetter } from '../context';
import { PartFold } from '../letter/PartFold';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';
import { Experiences } from './Experiences';

function Figure({ chart }: { readonly chart: Chart }) {
  const { t } = useWords();
  const { texts } = useLetter();
  const written = (value: number) => t(`compare.${chart.unit}`, { value });
  return (
    <figure className="evidence">
      <h3>{texts.say(chart.title)}</h3>
      <p>{texts.say(chart.intro)}</p>
      <BarChart
        whole={chart.whole}
        bars={chart.bars.map(({ id, label, value }) => ({
          id,
          label: texts.say(label),
          value,
          written: written(value),
        }))}
      />
      <table className="plain stacking">
        <caption className="visually-hidden">{texts.say(chart.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.where')}</th>
            <th scope="col">{t('compare.figure')}</th>
            <th scope="col">{t('compare.base')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.bars.map((bar) => (
            <tr key={bar.id}>
              <th scope="row">{texts.say(bar.label)}</th>
              <td data-label={t('compare.figure')}>{written(bar.value)}</td>
              <td data-label={t('compare.base')}>
                {texts.say(bar.base)}
                <SourceNote of={bar} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption>
        {texts.say(chart.caveat)}
        <SourceNote of={chart} />
      </figcaption>
    </figure>
  );
}

/** Experiences elsewhere: figures with their denominators, and the form of each. */
export function EvidencePart({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useWords();
  const { texts } = useLetter();
  return (
    <PartFold
      id="ervaringen"
      title={t('compare.evidence')}
      counts={t('compare.evidenceCount', { count: evidence.experiences.length })}
    >
      <p className="part-intro">
        {texts.say(evidence.intro.text)}
        <SourceNote of={evidence.intro} />
      </p>
      {evidence.charts.map((chart) => (
        <Figure key={chart.id} chart={chart} />
      ))}
      <Experiences items={evidence.experiences} />
    </PartFold>
  );
}
