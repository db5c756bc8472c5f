import { BorderStyle, type IBorderOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { Mark } from '../../content/statement';

/** Colours of the page, those of the theme in light. */
export const colour = {
  ink: '1B2A34',
  soft: '51606B',
  line: 'D8D4C8',
  lineStrong: '75808A',
  accent: '0B5A5E',
  tint: 'F3F7F6',
  done: '1D6A3C',
  partly: '7F5200',
  todo: 'A4262C',
  unknown: '3B4C93',
} as const;

/** The colour of each status. */
export const markColour: Readonly<Record<Mark, string>> = {
  done: colour.done,
  partly: colour.partly,
  todo: colour.todo,
  unknown: colour.unknown,
  apart: colour.todo,
};

export const font = { text: 'Calibri', title: 'Cambria', symbol: 'Segoe UI Symbol' } as const;

/** A4 with margins of 2 cm, in twentieths of a point. */
export const paper = { width: 11_906, height: 16_838, margin: 1134, footer: 567 } as const;

/** The width that is left for text. */
export const measure = paper.width - 2 * paper.margin;

/** A border of `size` eighths of a point. */
export function rule(size: number, color: string, space = 0): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color, space };
}

export const noRule: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The indent of text in a list. */
export const indent = 340;

/** Names of the kinds of list. */
export const list = { bullet: 'bullet', number: 'number', tick: 'tick', ticked: 'ticked', agenda: 'agenda' } as const;

const hanging = { paragraph: { indent: { left: indent, hanging: indent } } };

/** Items with a box in front of them. */
const boxes = (reference: string, box: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: box,
      style: { ...hanging, run: { font: font.symbol, color: colour.ink } },
    },
  ],
});

/** The kinds of list: bullets, numbers, boxes to tick and numbered headings. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: list.bullet,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { ...hanging, run: { font: font.text, color: colour.accent } },
        },
      ],
    },
    boxes(list.tick, '☐'),
    boxes(list.ticked, '☒'),
    {
      reference: list.number,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { ...hanging, run: { color: colour.accent } } },
      ],
    },
    {
      reference: list.agenda,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }],
    },
  ],
};
