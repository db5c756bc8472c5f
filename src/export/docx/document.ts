import { Document, Footer, Packer, PageNumber, Paragraph, Tab, Table, TabStopType, TextRun } from 'docx';
import { ended } from '../../content/citing';
import type { Cite } from '../../engine/cite';
import type { ExportWords } from '../words';
import { fillInLine, heading, link, listItem, paragraph, run } from './blocks';
import { usedSources } from './cites';
import { measure, numbering, paper } from './look';
import type { Block } from './parts';
import { printable } from './printable';
import { stylesFor } from './styleSheet';
import { character, style } from './styles';

// Marks that no text holds: they stand for the two page numbers while the words are put around them.
const page = '\ue000';
const pages = '\ue001';

function footer(words: ExportWords): Footer {
  const numbered = printable(words.page(page, pages))
    .split(/([\ue000\ue001])/)
    .map((piece) => (piece === page ? PageNumber.CURRENT : piece === pages ? PageNumber.TOTAL_PAGES : piece));
  return new Footer({
    children: [
      new Paragraph({
        style: style.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: measure }],
        children: [run(words.product), new TextRun({ children: [new Tab(), ...numbered] })],
      }),
    ],
  });
}

/** How a document begins: what it belongs to, its title, whose it is, and lines to fill in. */
export function opening(title: string, words: ExportWords): Block[] {
  const owner = words.owner === undefined ? [] : [paragraph(style.text, run(words.owner, character.strong))];
  return [paragraph(style.caption, run(words.caption)), heading(1, title), ...owner, ...words.fillIn.map(fillInLine)];
}

/** The local information, under a heading of its own. */
function localBlocks({ local }: ExportWords): Block[] {
  if (local === undefined) return [];
  const lines = local.lines.map((line) => listItem({ kind: 'bullet', style: style.bullet }, run(line)));
  return [heading(2, local.title), ...lines];
}

/** How a document ends: local information and the sources that were cited, if any, and the colophon. */
export function closing(cites: readonly Cite[], words: ExportWords): Block[] {
  const used = usedSources(cites, words.sources);
  const sources = used.map(({ source, sections }) =>
    listItem(
      { kind: 'bullet', style: style.source },
      run(source.short, character.strong),
      run(`: ${[source.title, source.publisher, source.edition].map(ended).join(' ')} `),
      ...(sections.length > 0 ? [run(`${words.places(sections.join('; '))} `, character.note)] : []),
      run(source.url === null ? source.caveat : `${source.caveat} `),
      ...(source.url === null ? [] : [link(source.url)]),
    ),
  );
  return [
    ...localBlocks(words),
    ...(used.length > 0
      ? [
          heading(2, words.sourcesTitle),
          paragraph(style.intro, run(words.sourcesLead)),
          paragraph(style.intro, run(words.ownConclusion)),
        ]
      : []),
    ...sources,
    ...words.colophon.map((text) => paragraph(style.colophon, run(text))),
  ];
}

/**
 * Does work whose zip can hold the year: a zip knows 1980 to 2099 and refuses any other, while a wrong clock is no reason
 * to make no document. The work must pack before it returns.
 */
function withZipYear<Result>(work: () => Result): Result {
  const year = new Date().getFullYear();
  if (year >= 1980 && year <= 2099) return work();
  const { now } = Date;
  Date.now = () => new Date(2000, 0, 1).getTime();
  try {
    return work();
  } finally {
    Date.now = now;
  }
}

/** A Word file on A4 in the look of the product. A file cannot end with a table, so then an empty line follows. */
export function toDocx(title: string, blocks: readonly Block[], words: ExportWords): Promise<Blob> {
  const product = printable(words.product);
  const document = new Document({
    title: printable(title),
    subject: printable(words.caption),
    creator: product,
    lastModifiedBy: product,
    styles: stylesFor(words.language),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width, height: paper.height },
            margin: {
              top: paper.margin,
              right: paper.margin,
              bottom: paper.margin,
              left: paper.margin,
              footer: paper.footer,
            },
          },
        },
        footers: { default: footer(words) },
        children: blocks.at(-1) instanceof Table ? [...blocks, new Paragraph('')] : [...blocks],
      },
    ],
  });
  return withZipYear(() => Packer.toBlob(document));
}
