import './mark.css';
import type { Mark } from '../content/statement';
import { ShapeIcon } from '../ui/ShapeIcon';

const shapes: Readonly<Record<Mark, string>> = {
  done: 'M4 10.5 8.2 15 16 5.5',
  partly: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  todo: 'M5 5 15 15 M15 5 5 15',
  unknown: 'M6.8 7.2a3.3 3.3 0 1 1 4.9 2.9c-1.2.7-1.7 1.3-1.7 2.4 M10 16v.6',
  apart: 'M10 3 18 17H2z M10 8v4.5 M10 14.6v.6',
};

/** The shape of a status, beside its word: it must read without colour. */
export function MarkIcon({ mark }: { readonly mark: Mark }) {
  return (
    <ShapeIcon className={`mark mark-${mark}`} path={shapes[mark]}>
      {mark === 'partly' ? <path className="mark-fill" d="M10 3a7 7 0 0 1 0 14z" /> : null}
    </ShapeIcon>
  );
}
