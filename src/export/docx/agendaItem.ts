import type { WrittenGroup } from '../../content/agenda';
import type { Grounds } from '../../engine/cite';
import type { ExportWords } from '../words';
import { listItem, paragraph, paragraphKept, run, sourceLine, sourceNote } from './blocks';
import type { Block } from './parts';
import { style } from './styles';

/** An item of an agenda in words. */
interface Item {
  readonly title: string;
  readonly groups: readonly WrittenGroup[];
  readonly blanks: number;
  readonly grounds: Grounds | null;
}

/** An item with more lines than this may go on on the next page. */
const most = 10;

/** An item of an agenda: a numbered heading, what is filled in as a list, the rest as ruled lines. */
export function agendaItem({ title, groups, blanks, grounds }: Item, words: Pick<ExportWords, 'sources'>): Block[] {
  const lines = groups.flatMap(({ lead, lines: under }) => [
    ...(lead === null ? [] : [{ text: lead, grounds: null, isLead: true }]),
    ...under.map((line) => ({ ...line, isLead: false })),
  ]);
  const last = lines.length - 1;
  const filled = lines.map(({ text, grounds: own, isLead }, index) => {
    if (isLead) return paragraphKept(style.text, run(text));
    const isKept = lines.length <= most || index === 0 || index >= last - 1;
    const keepNext = isKept && (blanks > 0 || index < last);
    return listItem({ kind: 'bullet', style: style.bullet, keepNext }, run(text), ...sourceNote(own, words));
  });
  const empty = Array.from({ length: blanks }, (_, index) =>
    index < blanks - 1 ? paragraphKept(style.writing) : paragraph(style.writing),
  );
  return [
    listItem({ kind: 'agenda', style: 'Heading2' }, run(title)),
    ...sourceLine(style.note, grounds, words),
    ...filled,
    ...empty,
  ];
}
