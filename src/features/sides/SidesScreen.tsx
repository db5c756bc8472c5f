import { type ReactNode, useState } from 'react';
import type { Flow } from '../../content/flow';
import { besideEachOther, type Sides, sidesOf } from '../../content/sides';
import type { AnswerSet } from '../../engine/question';
import { SourceList } from '../../parts/SourceList';
import { useFlowTexts } from '../../parts/texts';
import { addressIn, steps } from '../../route/addresses';
import { useBase } from '../../route/base';
import { Page } from '../../ui/Page';
import { useAnchor } from '../../ui/useAnchor';
import { AloneList } from './AloneList';
import { SidesTable } from './SidesTable';
import { useWords } from './useWords';

/** The answers of one side. */
export interface SideGiven {
  readonly answers: AnswerSet;
  /** Whether these are the user's own. */
  readonly own: boolean;
}

interface Props {
  readonly flow: Flow;
  readonly sides: Sides;
  /** Side → its answers. */
  readonly given: ReadonlyMap<string, SideGiven>;
  /** Ways to bring in a side. */
  readonly bring: ReactNode;
  /** Problems with the files and links that were added. */
  readonly notice: ReactNode;
  /** An element of it to go to, such as a source. */
  readonly anchor: string | undefined;
}

/** The answers of several sides beside each other: where they see it differently. */
export function SidesScreen({ flow, sides, given, bring, notice, anchor }: Props) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { base, home } = useBase(flow);
  const all = sidesOf(flow);
  const nameOf = (side: string) => texts.ask(sides.question, `options.${side}.label`);
  const rows = besideEachOther(sides, new Map([...given].map(([side, { answers }]) => [side, answers])));
  const [now] = useState(() => new Date());
  useAnchor(anchor);
  const isWhole = all.every((side) => given.has(side));
  return (
    <Page title={t('sides.title')} before={notice}>
      <p className="help">{t('sides.lead')}</p>
      <dl className="sides-given">
        {all.map((side) => (
          <div key={side}>
            <dt>{nameOf(side)}</dt>
            <dd>
              {t(
                given.get(side) === undefined ? 'sides.missing' : given.get(side)?.own ? 'sides.own' : 'sides.brought',
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isWhole ? (
        <>
          <p className="lead">
            {t('sides.count', { count: rows.filter(({ differs }) => differs).length, total: rows.length })}
          </p>
          <p className="buttons no-print">
            <button type="button" className="primary" onClick={() => window.print()}>
              {t('sides.print')}
            </button>
          </p>
          <SidesTable rows={rows} sides={all} nameOf={nameOf} texts={texts} />
          {all.map((side) => (
            <AloneList
              key={side}
              flow={flow}
              title={t('sides.alone', { side: nameOf(side) })}
              answers={given.get(side)?.answers ?? {}}
              texts={texts}
            />
          ))}
          <SourceList cites={sides.pairs.flatMap(({ cite }) => cite)} lead={t('sides.sources')} now={now} />
        </>
      ) : null}
      <section className="no-print">
        <h2>{t('sides.bring')}</h2>
        <div className="ways-in">{bring}</div>
      </section>
      <p className="no-print">
        <a href={given.size === 0 ? home : addressIn(base, steps.advice)}>
          {given.size === 0 ? t('sides.start') : t('parts:compare.back')}
        </a>
      </p>
    </Page>
  );
}
