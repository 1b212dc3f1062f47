import type { Builder } from '../builders/builder.ts';
import { problemText } from '../contact/verdict/problem-text.ts';
import type { FieldLanguage } from '../fields/texts/language.ts';
import type { FilledView, Moment } from '../filled/session.ts';
import { trouble } from '../guard/trouble.ts';
import type { Finding } from '../lint/finding.ts';
import type { AttachOptions, FormProblem } from './options.ts';

/** A host's function that throws is the host's fault, and keeps nothing from being checked. */
function call<Told>(listener: (told: Told) => void, told: Told): void {
  try {
    listener(told);
  } catch (error) {
    trouble('tell the host', error);
  }
}

/** The same builder, whose findings the host is told of, too. */
export function toldOfFindings(
  builder: Builder,
  onFindings: ((findings: readonly Finding[]) => void) | undefined,
): Builder {
  if (!onFindings) return builder;
  return {
    ...builder,
    show(found) {
      call(onFindings, found);
      return builder.show(found);
    },
  };
}

function problemsIn(moment: Moment, { contact: texts }: FieldLanguage): readonly FormProblem[] {
  return moment.problems.map(({ contact, place, problem, offers }) => ({
    property: place.property,
    label: place.label,
    severity: problem.advice.severity,
    text: problemText(problem, texts),
    suggestions: offers,
    shown: moment.speaksAt(contact, place),
  }));
}

/** Properties that one contact has from two inputs. */
function claimedTwice({ contacts }: Moment): readonly string[] {
  return contacts.flatMap(({ places }) => {
    const properties = places.map(({ property }) => property);
    return properties.filter((property, index) => properties.indexOf(property) !== index);
  });
}

/**
 * The same view, and the host is told what is wrong whenever that is another. Who builds the page reads in its console
 * that two inputs hold the same property: nobody else can mend that.
 */
export function toldOfProblems(
  view: FilledView,
  { onChange }: Pick<AttachOptions, 'onChange'>,
  language: FieldLanguage,
): FilledView {
  let before = '';
  const warned = new Set<string>();
  return {
    ...view,
    show(moment) {
      view.show(moment);
      for (const property of claimedTwice(moment)) {
        if (warned.has(property)) continue;
        warned.add(property);
        // biome-ignore lint/suspicious/noConsole: for who builds the page, where developers look
        console.warn(
          `Caseline: two inputs of one contact are for ${property}. Where both are filled in, the first counts. Keep one of them, or say which inputs belong together.`,
        );
      }
      if (!onChange) return;
      const problems = problemsIn(moment, language);
      const now = JSON.stringify(problems);
      if (now === before) return;
      before = now;
      call(onChange, problems);
    },
  };
}
