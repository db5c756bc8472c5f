import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Mark } from '../../content/statement';
import { colour, font, indent, markColour, rule } from './look';
import { character, markStyle, style } from './styles';

const marks: readonly Mark[] = ['done', 'partly', 'todo', 'unknown', 'apart'];

const body = { basedOn: 'Normal', quickFormat: true } as const;
/** `line` in 240ths of the height of the font. Said as such, or LibreOffice takes it for an absolute height. */
const spaced = (before: number, after: number, line = 264) =>
  ({ spacing: { before, after, line, lineRule: LineRuleType.AUTO } }) as const;
const listed = { ...spaced(0, 80), keepLines: true } as const;

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  {
    ...body,
    id: style.caption,
    name: 'Subtitle',
    run: { color: colour.accent, size: 20, bold: true, characterSpacing: 6 },
    paragraph: { ...spaced(0, 40), keepNext: true },
  },
  {
    ...body,
    id: style.fillIn,
    name: 'Fill in',
    run: { color: colour.soft },
    paragraph: { ...spaced(140, 0), border: lined(4, colour.lineStrong, 2) },
  },
  {
    ...body,
    id: style.conclusion,
    name: 'Conclusion',
    run: { size: 25 },
    paragraph: spaced(160, 0, 276),
  },
  {
    ...body,
    id: style.intro,
    name: 'Introduction',
    run: { color: colour.soft },
    paragraph: { ...spaced(0, 100), keepNext: true },
  },
  {
    ...body,
    id: style.note,
    name: 'Source line',
    run: { color: colour.soft, size: 18 },
    paragraph: { ...spaced(0, 60, 240), keepNext: true },
  },
  { ...body, id: style.bullet, name: 'List Bullet', paragraph: listed },
  { ...body, id: style.number, name: 'List Number', paragraph: { ...listed, ...spaced(90, 30) } },
  { ...body, id: style.tick, name: 'Tick list', paragraph: { ...listed, ...spaced(0, 90) } },
  {
    ...body,
    id: style.answers,
    name: 'Answers',
    run: { size: 19 },
    paragraph: {
      ...spaced(0, 0, 252),
      indent: { left: indent + 140 },
      border: { left: rule(12, colour.line, 7) },
      keepLines: true,
    },
  },
  { ...body, id: style.lead, name: 'Report lead', paragraph: spaced(0, 20) },
  { ...body, id: style.text, name: 'Body Text', paragraph: spaced(80, 80) },
  { ...body, id: style.cell, name: 'Table text', paragraph: spaced(50, 50, 252) },
  {
    id: style.cellSmall,
    name: 'Table text small',
    basedOn: style.cell,
    quickFormat: true,
    run: { size: 18 },
    paragraph: spaced(20, 20, 240),
  },
  {
    id: style.columnName,
    name: 'Table heading',
    basedOn: style.cell,
    quickFormat: true,
    run: { color: colour.soft, size: 19, bold: true },
    paragraph: { keepNext: true },
  },
  {
    ...body,
    id: style.writing,
    name: 'Writing line',
    paragraph: {
      spacing: { before: 0, after: 0, line: 440, lineRule: LineRuleType.AT_LEAST },
      border: lined(4, colour.lineStrong, 0),
    },
  },
  {
    ...body,
    id: style.source,
    name: 'Source list',
    run: { size: 18 },
    paragraph: { ...spaced(0, 70, 252), keepLines: true },
  },
  {
    ...body,
    id: style.colophon,
    name: 'Colophon',
    run: { color: colour.soft, size: 18 },
    paragraph: { ...spaced(120, 0, 252), keepLines: true },
  },
  { id: style.footer, name: 'footer', basedOn: 'Normal', run: { color: colour.soft, size: 17 } },
];

/** A line below each paragraph, also when several follow each other. */
function lined(size: number, color: string, space: number) {
  return { bottom: rule(size, color, space), between: rule(size, color, space) };
}

function heading(size: number, before: number, after: number, color: string) {
  return {
    run: { font: font.title, size, bold: true, color },
    paragraph: { ...spaced(before, after, 252), keepNext: true, keepLines: true },
  };
}

/** The styles of a document in a language (BCP 47). Sizes are in half points, distances in twentieths of a point. */
export function stylesFor(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: font.text, size: 21, color: colour.ink, language: { value: language } },
        paragraph: spaced(0, 100),
      },
      heading1: heading(42, 0, 120, colour.ink),
      heading2: heading(29, 340, 80, colour.ink),
      heading3: { ...heading(22, 180, 60, colour.accent), run: { size: 22, bold: true, color: colour.accent } },
      hyperlink: { run: { color: colour.accent, underline: {} } },
    },
    paragraphStyles: [...paragraphStyles],
    characterStyles: [
      { id: character.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
      { id: character.note, name: 'Source note', quickFormat: true, run: { color: colour.soft, size: 18 } },
      { id: character.soft, name: 'Soft text', quickFormat: true, run: { color: colour.soft } },
      ...marks.map((mark) => ({
        id: markStyle(mark),
        name: `Status ${mark}`,
        run: { bold: true, color: markColour[mark] },
      })),
    ],
  };
}
