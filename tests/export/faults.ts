import { all, type Element, type Parts, partOf } from './reader';

/** What every word processor has of itself. */
const builtIn = ['DefaultParagraphFont'];

const values = (element: Element, name: string) => all(element, name).map(({ attributes }) => attributes['w:val']);
const ids = (element: Element, name: string, id: string) => all(element, name).map(({ attributes }) => attributes[id]);
const missing = (used: readonly unknown[], known: readonly unknown[], what: string) =>
  [...new Set(used)].filter((id) => !known.includes(id)).map((id) => `${what} ${id} is used but not there`);

function tableFaults(body: Element): string[] {
  return all(body, 'w:tbl').flatMap((table) => {
    const columns = all(table, 'w:gridCol').length;
    const rows = all(table, 'w:tr').map((row) => all(row, 'w:tc'));
    return [
      ...(rows.length === 0 ? ['a table has no rows'] : []),
      ...(rows.some((cells) => cells.length !== columns) ? ['a row has not one cell a column'] : []),
      ...(rows.flat().some((cell) => cell.children.at(-1)?.name !== 'w:p') ? ['a cell ends without paragraph'] : []),
    ];
  });
}

/**
 * What keeps a word processor from opening a file as it is meant: references to styles, lists, links or parts that are
 * not there, tables that do not fit their grid, a body that ends with a table. Empty when all is well.
 */
export function faultsOf(parts: Parts): string[] {
  const document = partOf(parts, 'word/document.xml');
  const body = document.children[0]?.children[0] ?? document;
  const styled = all(partOf(parts, 'word/styles.xml'), 'w:style');
  const stylesOf = (type: string) =>
    styled.flatMap(({ attributes }) => (attributes['w:type'] === type ? [attributes['w:styleId']] : []));
  const styles = [...stylesOf('paragraph'), ...stylesOf('character'), ...builtIn];
  const lists = ids(partOf(parts, 'word/numbering.xml'), 'w:num', 'w:numId');
  const relations = all(partOf(parts, 'word/_rels/document.xml.rels'), 'Relationship');
  const inside = relations.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
  const [last, section] = body.children.slice(-2);
  return [
    ...missing(values(document, 'w:pStyle'), stylesOf('paragraph'), 'paragraph style'),
    ...missing(values(document, 'w:rStyle'), stylesOf('character'), 'character style'),
    ...missing(values(partOf(parts, 'word/styles.xml'), 'w:basedOn'), styles, 'base style'),
    ...missing(values(document, 'w:numId'), lists, 'list'),
    ...missing(
      [...ids(document, 'w:hyperlink', 'r:id'), ...ids(document, 'w:footerReference', 'r:id')],
      relations.map(({ attributes }) => attributes['Id']),
      'relation',
    ),
    ...missing(
      inside.map(({ attributes }) => `word/${attributes['Target']}`),
      [...parts.keys()],
      'part',
    ),
    ...tableFaults(body),
    ...(last?.name === 'w:p' && section?.name === 'w:sectPr' ? [] : ['the body does not end with a paragraph']),
  ];
}
