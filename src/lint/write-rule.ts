import type { ContactProperty } from '../contact/contact.ts';
import type { Write } from '../form/model.ts';
import type { Fix, Message, Severity, Site } from './finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { Said } from './said.ts';

/** What a rule says about one write. */
export interface WriteFinding {
  readonly site: Site;
  readonly message: Said<Message>;
  readonly fixes?: readonly Said<Fix>[] | undefined;
  readonly severity?: Severity | undefined;
}

export interface WriteRule extends Omit<Rule, 'check'> {
  /** Looks at one write of one of the rule's properties: at most one finding. */
  readonly checkWrite: (write: Write, context: RuleContext) => WriteFinding | null;
}

/** A rule that looks at one write after the other, on the case of the action itself. */
export function writeRule({ checkWrite, ...rule }: WriteRule): Rule {
  const properties: ReadonlySet<ContactProperty> = new Set(rule.properties);
  return {
    ...rule,
    check(context) {
      for (const write of context.form.writes) {
        if (!properties.has(write.property)) continue;
        const finding = checkWrite(write, context);
        if (finding) context.report({ property: write.property, ...finding });
      }
    },
  };
}
