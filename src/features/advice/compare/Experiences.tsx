import type { Experience } from '../../../content/chart';
import { DataTable } from '../../../ui/DataTable';
import { useLetter } from '../context';
import { SourceNote } from '../SourceNote';
import { useWords } from '../useWords';

/** Experiences elsewhere: who paid, employed and answered, what came of it, and what to be careful about. */
export function Experiences({ items }: { readonly items: readonly Experience[] }) {
  const { t } = useWords();
  const { texts } = useLetter();
  return (
    <DataTable
      className="experiences"
      caption={t('compare.evidence')}
      columns={[{ name: t('compare.where') }, { name: t('compare.form') }, { name: t('compare.outcome') }]}
      rows={items.map((item) => ({
        id: item.id,
        head: (
          <>
            {texts.say(item.name)}
            <SourceNote of={item} />
          </>
        ),
        cells: [
          t('compare.formOf', {
            payer: texts.say(item.payer),
            employer: texts.say(item.employer),
            responsible: texts.say(item.responsible),
          }),
          <>
            {texts.say(item.outcome)}{' '}
            <span className="caveat">
              {texts.say(item.caveat.text)}
              <SourceNote of={item.caveat.basis === item.basis ? null : item.caveat} />
            </span>
          </>,
        ],
      }))}
    />
  );
}
