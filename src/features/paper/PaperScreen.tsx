import '../../parts/letter.css';
import './paper.css';
import { useState } from 'react';
import type { Flow } from '../../content/flow';
import { paperOf } from '../../content/paper';
import { SourceList } from '../../parts/SourceList';
import { useFlowTexts } from '../../parts/texts';
import { useColophon } from '../../parts/useColophon';
import { useBase } from '../../route/base';
import { Page } from '../../ui/Page';
import { GroupOnPaper } from './GroupOnPaper';
import { useWords } from './useWords';

/** Where this page stands, to type over from paper; null when it was opened from a disk. */
function site({ protocol, host, pathname }: Location): string | null {
  return protocol.startsWith('http') ? `${host}${pathname}`.replace(/\/(index\.html)?$/, '') : null;
}

/** The questions of a flow to print and fill in by hand, read off its machine. */
export function PaperScreen({ flow }: { readonly flow: Flow }) {
  const { t } = useWords();
  const texts = useFlowTexts(flow);
  const { home } = useBase(flow);
  const [now] = useState(() => new Date());
  const [address] = useState(() => site(window.location));
  const cites = [...Object.values(flow.questions), ...Object.values(flow.conditions ?? {})].flatMap(({ cite }) => cite);
  const colophon = useColophon(flow);
  return (
    <Page
      className="paper"
      title={t('paper.title', { name: texts.say('name') })}
      before={<p className="caption print-only">{t('parts:product')}</p>}
    >
      <p className="paper-lead">{texts.say('lead')}</p>
      <p className="paper-use">
        {t('paper.lead')} {address === null ? t('paper.later') : t('paper.laterAt', { address })}
      </p>
      <div className="buttons no-print">
        <button type="button" className="primary" onClick={() => window.print()}>
          {t('paper.print')}
        </button>
        <a className="secondary" href={home}>
          {t('paper.back')}
        </a>
      </div>
      <p className="paper-name">
        <span>
          {t('paper.practice')} <span className="fill-in" />
        </span>
        <span className="paper-date">
          {t('paper.date')} <span className="fill-in" />
        </span>
      </p>
      {paperOf(flow).map((section) => (
        <section className="paper-section" key={section.id}>
          <h2>{texts.say(`sections.${section.id}`)}</h2>
          {section.groups.map((group) => (
            <GroupOnPaper key={group.questions[0]?.id} flow={flow} group={group} texts={texts} />
          ))}
        </section>
      ))}
      <SourceList cites={cites} lead={t('paper.sources')} now={now} />
      <p className="colophon">
        {t('parts:footer.notice')} {colophon(now)}
      </p>
    </Page>
  );
}
