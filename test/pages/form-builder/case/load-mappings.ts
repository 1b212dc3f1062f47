import type { Form } from '../model/form.ts';
import { attributesOf, childrenOf, firstChild } from '../xml/reader.ts';
import type { XmlWriter } from '../xml/writer.ts';
import type { MappedQuestion, Mappings } from './case-diff.ts';
import { adoptMappings } from './case-mappings.ts';

/** At first the mappings come from HQ; a source that is edited later brings its own, or leaves them as they are. */
export function loadMappings(form: Form, head: Element | null): void {
  const data = form.vellum.data.caseManagement;
  if (!data) return;
  if (!data.caseMappings) {
    adoptMappings(structuredClone(data.baseline), data, form);
    return;
  }
  const section = firstChild(head, 'case_mappings');
  if (section) adoptMappings(readMappings(section), data, form);
}

function readMappings(section: Element): Mappings {
  return Object.fromEntries(
    childrenOf(section).map((mapping) => [
      mapping.getAttribute('property') ?? '',
      childrenOf(mapping).map(
        (question): MappedQuestion => ({ question_path: '', ...attributesOf(question) }),
      ),
    ]),
  );
}

export function writeMappings(form: Form, writer: XmlWriter): void {
  const mappings = form.vellum.data.caseManagement?.caseMappings;
  if (!mappings) return;
  writer.element('vellum:case_mappings', {}, () => {
    for (const [property, questions] of Object.entries(mappings)) {
      writer.element('mapping', { property }, () => {
        for (const question of questions) {
          const attributes = Object.entries(question).map(([name, value]) => [name, String(value)]);
          writer.element('question', Object.fromEntries(attributes));
        }
      });
    }
  });
}
