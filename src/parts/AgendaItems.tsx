import './agenda.css';
import { Fragment } from 'react';
import type { WrittenGroup } from '../content/agenda';
import type { Grounds } from '../engine/cite';
import { CiteNote } from './CiteNote';
import type { FlowTexts } from './texts';

/** An item of an agenda in words. */
export interface WrittenItem {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly WrittenGroup[];
  /** Lines left to write on. */
  readonly blanks: number;
  readonly grounds: Grounds | null;
}

interface Props {
  readonly items: readonly WrittenItem[];
  readonly texts: Pick<FlowTexts, 'source'>;
}

const linesToWriteOn = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The items of an agenda, numbered, with ruled lines to write on. */
export function AgendaItems({ items, texts }: Props) {
  return (
    <ol className="agenda-items">
      {items.map(({ id, title, groups, blanks, grounds }) => (
        <li key={id}>
          <div className="agenda-title">
            <h2>{title}</h2> {grounds === null ? null : <CiteNote of={grounds} texts={texts} />}
          </div>
          {groups.map(({ lead, lines }) => (
            <Fragment key={lead}>
              {lead === null ? null : <p className="agenda-lead">{lead}</p>}
              <ul>
                {lines.map((line) => (
                  <li key={line.text}>
                    {line.text}
                    {line.grounds === null ? null : <CiteNote of={line.grounds} texts={texts} />}
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
          {linesToWriteOn(blanks).map((line) => (
            <div key={line} className="write-line" />
          ))}
        </li>
      ))}
    </ol>
  );
}
