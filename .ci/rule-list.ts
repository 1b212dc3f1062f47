import { type Plugin, runnerImport } from 'vite';

/** What a screen lists of the rules; `virtual:rule-list` in src. */
interface ListedRule {
  readonly id: string;
  readonly severity: string;
}

const NAME = 'virtual:rule-list';

/** The rules' names as data: a page that lists them needs none of their code. */
export function ruleList(): Plugin {
  return {
    name: 'rule-list',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null;
      const { module } = await runnerImport<{ RULES: readonly ListedRule[] }>('./src/lint/rules/index.ts');
      const list = module.RULES.map(({ id, severity }) => ({ id, severity }));
      return `export const RULE_LIST = ${JSON.stringify(list)};`;
    },
  };
}
