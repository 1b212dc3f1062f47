import { expect, it } from 'vitest';
import { MISTAKES } from '../support/demo-form.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ form: 'locked' });

it('a locked question is checked; no fix of it is offered, and its card says why', async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  await s.caseline.choose('time_zone');
  await s.caseline.waitForText('This question is locked', '.card');
  expect(await s.caseline.text('.card')).not.toContain('Use Africa/Nairobi');
  expect(await s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi '");
  expect(await s.builder.saveState()).toBe('Saved');
});
