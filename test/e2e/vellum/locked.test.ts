import { expect, it } from 'vitest';
import { MISTAKES } from '../support/demo-form.ts';
import { useScenario } from '../support/scenario.ts';

const s = useScenario({ form: 'locked' });

it('a locked question is checked, and a fix of it is refused with the reason', async () => {
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  await s.caseline.choose('time_zone');
  await s.caseline.click('Use Africa/Nairobi');
  await s.caseline.waitForText('locked', '.notice');
  expect(await s.builder.expression('calculateAttr')).toBe("'Africa/Nairobi '");
  expect(await s.builder.saveState()).toBe('Saved');
});
