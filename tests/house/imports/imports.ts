import { parseSync } from 'vite';

/** One place where a file names another module. */
export interface Import {
  /** As written, with escapes undone; null when it can only be known by running the code. */
  readonly to: string | null;
  /** Not loaded together with the file: it is only a type, or is asked for while running. */
  readonly late: boolean;
}

/** A node of the syntax tree, of which only the looked-at properties matter. */
type Node = ReadonlyMap<string, unknown>;

const nodeOf = (value: unknown): Node => new Map(Object.entries(Object(value)));

/** The string that an expression always is, or null. */
function textOf(expression: unknown): string | null {
  const node = nodeOf(expression);
  const value = node.get('value');
  if (node.get('type') === 'Literal' && typeof value === 'string') return value;
  const quasis = node.get('quasis');
  if (!Array.isArray(quasis) || quasis.length !== 1) return null;
  const cooked = nodeOf(nodeOf(quasis[0]).get('value')).get('cooked');
  return typeof cooked === 'string' ? cooked : null;
}

/** The import that a node is, if it is one. What loads in ways that cannot be followed counts as unknown. */
function importAt(node: Node): Import | null {
  const source = node.get('source');
  switch (node.get('type')) {
    case 'ImportDeclaration':
      return { to: textOf(source), late: node.get('importKind') === 'type' };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return source === null ? null : { to: textOf(source), late: node.get('exportKind') === 'type' };
    case 'ImportExpression':
    case 'TSImportType':
      return { to: textOf(source), late: true };
    case 'TSExternalModuleReference':
      return { to: textOf(node.get('expression')), late: false };
    case 'TSModuleDeclaration':
      return nodeOf(node.get('id')).get('type') === 'Literal' ? { to: textOf(node.get('id')), late: true } : null;
    case 'JSXOpeningElement':
    case 'JSXOpeningFragment':
      // The compiler writes this import itself.
      return { to: 'react', late: false };
    case 'MetaProperty':
      return nodeOf(node.get('meta')).get('name') === 'import' ? { to: null, late: false } : null;
    case 'Identifier':
      return node.get('name') === 'require' ? { to: null, late: false } : null;
    default:
      return null;
  }
}

function visit(value: unknown, found: Import[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const here = importAt(nodeOf(value));
    if (here) found.push(here);
  }
  for (const part of Object.values(value)) visit(part, found);
}

/** All imports of a style sheet: a browser follows them just as it follows those of code. */
function importsOfStyle(text: string): Import[] {
  const found = text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .matchAll(/@(?:import|reference)\s*(?:url\(\s*)?["']?([^"')\s;]*)/gi);
  return [...found].map(([, to = '']) => ({ to, late: false }));
}

/** All imports of a file of code or styles, in the order in which they stand there. */
export function importsOf(path: string, text: string): Import[] {
  if (path.endsWith('.css')) return importsOfStyle(text);
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found: Import[] = [];
  // Comments that make the compiler load something.
  for (const { value } of comments) if (/^\/\s*<|@jsx/.test(value)) found.push({ to: null, late: false });
  visit(program.body, found);
  return found;
}
