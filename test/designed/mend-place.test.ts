import { describe, expect, it } from 'vitest';
import { mendPlace } from '../../src/designed/mend-place.ts';
import { lint } from '../../src/lint/engine.ts';
import { sketch } from '../lint/support/form.ts';

function placeOf(text: string, rule: string): string {
  const { form, project } = sketch(text);
  const found = lint(form, project).find((finding) => finding.rule === rule);
  if (!found) throw new Error(`no ${rule}`);
  const { path, part } = mendPlace(found);
  return `${part} of ${path}`;
}

describe('a finding is shown', () => {
  it('at the condition, where a condition is what it is offered', () => {
    const form = 'project countries KE\ntext phone\nmap contact_phone_number <- phone';
    expect(placeOf(form, 'phone-unvalidated')).toBe('constraint of /data/phone');
  });

  it('at the type, where another type is the cure, or nothing is offered', () => {
    const form = 'int phone\nmap contact_phone_number <- phone';
    expect(placeOf(form, 'phone-from-number')).toBe('kind of /data/phone');
    const zone = 'text zone\nmap time_zone <- zone';
    expect(placeOf(zone, 'time-zone-free-text')).toBe('kind of /data/zone');
  });
});
