import { useDeferredValue } from 'react';
import { useLooking } from '../looking';
import { Filters } from './Filters';
import { Matrix } from './Matrix';
import type { RowView } from './rowViews';

interface Props {
  readonly outcomes: readonly RowView[];
  readonly rows: readonly RowView[];
}

/** The matrix with what chooses its rows. The rest of the screen does not know of the choice: it need not be drawn again. */
export function FilteredMatrix({ outcomes, rows }: Props) {
  const { looking, look } = useLooking();
  const { filter } = looking;
  // The box is ticked at once; the rows follow.
  const settled = useDeferredValue(filter);
  return (
    <>
      <Filters filter={filter} onFilter={(changed) => look({ filter: changed })} />
      <Matrix outcomes={outcomes} rows={rows} filter={settled} />
    </>
  );
}
