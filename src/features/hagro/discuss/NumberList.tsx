import type { Practice } from '../model/hagro';
import type { ComparedRow } from '../model/matrix';
import { useWords } from '../useWords';

interface Props {
  readonly compared: ComparedRow;
  readonly label: string;
  readonly practices: readonly Practice[];
  readonly nameOf: (practice: number) => string;
}

/** The numbers of each practice: facts to compare, so there is no chart. */
export function NumberList({ compared: { variants }, label, practices, nameOf }: Props) {
  const { t } = useWords();
  const given = new Map(variants.flatMap((variant) => variant.practices.map((id) => [id, variant.choices[0]])));
  return (
    <>
      <h2>{label}</h2>
      <dl className="spread-numbers">
        {practices
          .filter(({ id }) => given.has(id))
          .map(({ id }) => {
            const value = given.get(id);
            return (
              <div key={id}>
                <dt>{nameOf(id)}</dt>
                <dd>
                  {value === undefined
                    ? t('hagro.discuss.nothing')
                    : t('hagro.discuss.number', { value: Number(value) })}
                </dd>
              </div>
            );
          })}
      </dl>
    </>
  );
}
