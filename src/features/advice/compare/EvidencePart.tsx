import type { Chart, Evidence } from '../../../content/chart';
import { BarChart } from '../../../ui/BarChart';
import { DataTable } from '../../../ui/DataTable';
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
      <DataTable
        caption={texts.say(chart.title)}
        columns={[{ name: t('compare.where') }, { name: t('compare.figure') }, { name: t('compare.base') }]}
        rows={chart.bars.map((bar) => ({
          id: bar.id,
          head: texts.say(bar.label),
          cells: [
            written(bar.value),
            <>
              {texts.say(bar.base)}
              <SourceNote of={bar} />
            </>,
          ],
        }))}
      />
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
