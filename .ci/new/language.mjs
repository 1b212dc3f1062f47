import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pascalCase } from './names.mjs';
import { MARK } from './to-write.mjs';
import { inTurn, putBefore } from './write-files.mjs';

/** French is the pattern: the features that have it are those that are translated. */
const PATTERN = /[/\\]texts(?:[/\\](?:[\w-]+[/\\])?(?:\w+-)?|-)fr\.ts$/;
const EXPORTED = /^export const (\w+)Fr: (?:typeof )?(\w+) =/m;

/** English under the name of another language, until somebody writes it. */
function skeleton(text, english, code, Code) {
  const [, name = '', type = ''] = EXPORTED.exec(text) ?? [];
  const note = `// ${MARK} these texts in ${code}; French beside it shows how counts are told (language/plural.ts).`;
  const own = `import { ${name}En } from './${english}';`;
  if (type === `${name}En`) {
    return `${own}\n\n${note}\nexport const ${name}${Code}: typeof ${name}En = ${name}En;\n`;
  }
  const typed = new RegExp(`import (?:type )?\\{[^}]*\\b${type}\\b[^}]*\\} from '(.*)';`).exec(text)?.[1];
  const imports =
    !typed || typed === `./${english}`
      ? `import { ${name}En, type ${type} } from './${english}';`
      : `import type { ${type} } from '${typed}';\n${own}`;
  return `${imports}\n\n${note}\nexport const ${name}${Code}: ${type} = ${name}En;\n`;
}

/** A file that only puts the texts of features together. */
function inLanguage(text, code, Code) {
  return text
    .replaceAll(/(\/|-)fr\.ts'/g, `$1${code}.ts'`)
    .replaceAll(/\b(\w+)Fr\b/g, `$1${Code}`)
    .replaceAll('const fr:', `const ${code}:`)
    .replaceAll('{ fr as ', `{ ${code} as `)
    .replaceAll("'fr'", `'${code}'`);
}

/** Where there is a line for each language. */
const LOADERS = [
  'src/catalogues/load-fields.ts',
  'src/catalogues/load.ts',
  'src/cli/language.ts',
  'src/extension/pages/texts/load.ts',
  'src/extension/pages/welcome/texts/load.ts',
  'src/records/health/texts/load.ts',
  'src/records/texts/load.ts',
];

/** A text with the line that French has, for the language, at the end of each list; null where French has none. */
function withLine(text, code, Code) {
  const added = text.replaceAll(/^ {2}fr: (?:.|\n)*?(?=^\}(?:;| satisfies))/gm, (list) => {
    const [line] = list.split(/^(?= {2}[a-z]{2,3}: )/m);
    return list + inLanguage(line, code, Code).replace(/\bfr\b/g, code);
  });
  return added === text ? null : added;
}

/** `npm run new:language`: a file of texts for each feature, and a line in the registry. */
export const newLanguage = {
  help: `npm run new:language -- CODE

Writes a file beside the English texts of each feature and the catalogues that put them together, and names them in the
registries (src/catalogues/load.ts and the like). The files say what English says until they are translated.
CODE is a language's code of ISO 639, as in BCP 47: de, sw`,
  options: {},
  plan(code, _options, root) {
    if (!/^[a-z]{2,3}$/.test(code)) return { error: 'give the code of a language, like sw' };
    const Code = pascalCase(code);
    const patterns = readdirSync(join(root, 'src'), { recursive: true })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((file) => PATTERN.test(file))
      .sort();
    const features = patterns.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const composed = /(?:\/|-)fr\.ts'/.test(text) && !text.includes('=>');
      return {
        file: file.replace(/fr\.ts$/, `${code}.ts`),
        text: composed
          ? inLanguage(text, code, Code)
          : skeleton(text, basename(file).replace(/fr\.ts$/, 'en.ts'), code, Code),
      };
    });
    return {
      files: [
        ...features,
        ...['', 'fields/'].map((folder) => ({
          file: `src/catalogues/${folder}${code}.ts`,
          text: inLanguage(readFileSync(join(root, `src/catalogues/${folder}fr.ts`), 'utf8'), code, Code),
        })),
        ...LOADERS.map((file) => ({ file, edit: (text) => withLine(text, code, Code) })),
        {
          file: 'src/extension/pages/owner/texts.ts',
          edit: inTurn(
            (text) =>
              putBefore(
                text,
                /\nexport const OWNER_TEXTS/,
                `import { owner${Code} } from '../../../overlay/parts/texts/${code}.ts';\n`,
              ),
            (text) => putBefore(text, /\};\n*$/, `  ${code}: owner${Code},\n`),
          ),
        },
        {
          file: 'src/language/codes.ts',
          edit: (text) => putBefore(text, /\] as const;\n\nexport type LanguageCode/, `, '${code}'`),
        },
      ],
      check: 'npx vitest run test/catalogues test/contract/new.test.ts',
    };
  },
};
