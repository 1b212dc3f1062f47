import { dirname, resolve } from 'node:path';

interface Statement {
  readonly name: string | null;
  readonly text: string;
}

/** A declaration file as the compiler wrote it: what it imports, and its statements with their comments. */
interface Declarations {
  /** What the file says of itself before its imports. */
  readonly intro: string;
  /** A name of this file, and where it is declared. */
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
  readonly imports: readonly string[];
  readonly statements: readonly Statement[];
}

const START = /^(?=(?:\/\*\*|import|export|declare) ?)/m;
const NAME = /^(?:export )?(?:declare )?(?:const|function|interface|type|class) (\w+)/m;
const NAMES = /^import (?:type )?\{ ([^}]*) \} from '(\.[^']+)';$/;
const INLINE = /import\("(\.[^"]+)"\)\.(\w+)/g;
const AGAIN = /^export (?:type )?\{ ([^}]*) \} from '(\.[^']+)';$/m;

export const declarationsAt = (from: string, to: string): string =>
  resolve(dirname(from), to.replace(/\.[jt]sx?$/, '.d.ts'));

/** The compiler starts a statement, and the comment before it, at the left edge, and nothing else. */
function split(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(START)) {
    const before = pieces.at(-1);
    const isOfThis =
      before?.startsWith('/**') && before.trimEnd().endsWith('*/') && !piece.startsWith('import');
    if (isOfThis) pieces.push(`${pieces.pop()}${piece}`);
    else if (piece.trim() !== '') pieces.push(piece);
  }
  return pieces;
}

/** `A, B as C`: what they are called here, and there. */
const namesOf = (list: string): { here: string; there: string }[] =>
  list.split(', ').map((one) => {
    const [there = '', here = there] = one.replace(/^type /, '').split(' as ');
    return { here, there };
  });

function read(file: string, text: string): Declarations {
  const [first = '', ...rest] = split(text);
  const hasIntro = first.startsWith('/**') && rest[0]?.startsWith('import') === true;
  const pieces = hasIntro ? rest : [first, ...rest];
  const imports = pieces.filter((piece) => piece.startsWith('import'));
  const imported = new Map(
    imports.flatMap((line) => {
      const [, list = '', from = ''] = NAMES.exec(line.trim()) ?? [];
      return list === ''
        ? []
        : namesOf(list).map(
            ({ here, there }) => [here, { file: declarationsAt(file, from), name: there }] as const,
          );
    }),
  );
  const statements = pieces
    .filter((piece) => !piece.startsWith('import'))
    .map((piece) => ({ name: NAME.exec(piece)?.[1] ?? null, text: piece }));
  return { intro: hasIntro ? first : '', imported, imports, statements };
}

/**
 * Leaves out what no host can come to from the entry.
 * @param files text of each declaration file by its path
 * @returns what is left of each file; a file of which nothing is left is not there
 */
export function pruneDeclarations(files: ReadonlyMap<string, string>, entry: string): Map<string, string> {
  const parsed = new Map([...files].map(([file, text]) => [file, read(file, text)]));
  const kept = new Set<Statement>();

  /** What has no name stays with its file: it tells the compiler of a page's own types, or exports again. */
  function keep(file: string, name: string): void {
    for (const one of parsed.get(file)?.statements ?? [])
      if (one.name === name || one.name === null) follow(file, one);
  }

  function follow(file: string, statement: Statement): void {
    if (kept.has(statement)) return;
    kept.add(statement);
    const { text } = statement;
    for (const [, from = '', name = ''] of text.matchAll(INLINE)) keep(declarationsAt(file, from), name);
    const [, list = '', from = ''] = AGAIN.exec(text) ?? [];
    if (list !== '') for (const { there } of namesOf(list)) keep(declarationsAt(file, from), there);
    for (const [word] of text.matchAll(/\w+/g)) {
      const elsewhere = parsed.get(file)?.imported.get(word);
      if (elsewhere) keep(elsewhere.file, elsewhere.name);
      else keep(file, word);
    }
  }

  for (const one of parsed.get(entry)?.statements ?? []) follow(entry, one);
  return new Map(
    [...parsed].flatMap(([file, { intro, imports, statements }]) => {
      const left = statements.filter((one) => kept.has(one)).map(({ text }) => text);
      return left.length === 0
        ? []
        : [[file, [intro, ...imports.flatMap((line) => used(line, left)), ...left].join('')]];
    }),
  );
}

/** An import without the names that nobody needs any more. */
function used(line: string, statements: readonly string[]): string[] {
  const [, list = '', from = ''] = NAMES.exec(line.trim()) ?? [];
  if (list === '') return [line];
  const names = list.split(', ').map((one) => one.replace(/^type /, ''));
  const needed = names.filter((one) => {
    const here = one.split(' ').at(-1) ?? '';
    return statements.some((text) => new RegExp(`\\b${here}\\b`).test(text));
  });
  return needed.length === 0 ? [] : [`import type { ${needed.join(', ')} } from '${from}';\n`];
}
