import type { Mark } from '../../content/statement';

/** Ids of the paragraph styles besides the headings; users can change the look of a document by changing these. */
export const style = {
  caption: 'Subtitle',
  fillIn: 'FillIn',
  note: 'SourceLine',
  conclusion: 'Conclusion',
  intro: 'Introduction',
  bullet: 'ListBullet',
  number: 'ListNumber',
  tick: 'TickList',
  answers: 'Answers',
  lead: 'ReportLead',
  text: 'BodyText',
  cell: 'TableText',
  cellSmall: 'TableTextSmall',
  columnName: 'TableHeading',
  writing: 'WritingLine',
  source: 'SourceList',
  colophon: 'Colophon',
  footer: 'Footer',
} as const;

/** Ids of the character styles. */
export const character = { note: 'SourceNote', soft: 'SoftText', strong: 'Strong', link: 'Hyperlink' } as const;

/** The character style of a status. */
export const markStyle = (mark: Mark): string => `Mark${mark.charAt(0).toUpperCase()}${mark.slice(1)}`;
