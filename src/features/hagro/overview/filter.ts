import type { RowView } from './rowViews';

/** Which rows of the matrix are shown. */
export interface Filter {
  /** Empty is all. */
  readonly section: string;
  readonly onlyDifferences: boolean;
  readonly onlyOpen: boolean;
}

export const allRows: Filter = { section: '', onlyDifferences: false, onlyOpen: false };

/** Whether a row passes. */
export const shows = ({ section, onlyDifferences, onlyOpen }: Filter, row: RowView): boolean =>
  (section === '' || row.section === section) && (!onlyDifferences || row.differs) && (!onlyOpen || row.open);
