import type { SideRow } from '../../content/sides';
import { CiteNote } from '../../parts/CiteNote';
import type { FlowTexts } from '../../parts/texts';
import { DataTable } from '../../ui/DataTable';
import { SideStatus } from './SideStatus';
import { useWords } from './useWords';

interface Props {
  readonly rows: readonly SideRow[];
  readonly sides: readonly string[];
  readonly nameOf: (side: string) => string;
  readonly texts: Pick<FlowTexts, 'say' | 'source'>;
}

/** A subject a row, a side a column. */
export function SidesTable({ rows, sides, nameOf, texts }: Props) {
  const { t } = useWords();
  return (
    <DataTable
      className="sides-table"
      caption={t('sides.table')}
      columns={[t('sides.subject'), ...sides.map(nameOf), t('sides.seen')].map((name) => ({ name }))}
      rows={rows.map(({ id, text, given, differs, ...row }) => ({
        id,
        className: differs ? 'side-differs' : undefined,
        head: (
          <>
            {texts.say(text)}
            <CiteNote of={row} texts={texts} />
          </>
        ),
        cells: [
          ...sides.map((side) => <SideStatus key={side} status={given[side] ?? null} />),
          differs ? <b key="seen">{t('sides.differs')}</b> : t('sides.same'),
        ],
      }))}
    />
  );
}
