import { it } from 'vitest';
import { CaselineTools } from '../e2e/support/caseline-tools.ts';
import { useScenario } from '../e2e/support/scenario.ts';
import { draw } from './draw.ts';

const s = useScenario({ form: 'empty' });

it('set up messaging, from an empty form', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  // No question stands in it: nothing but Caseline itself can be waited for.
  await s.builder.openEmpty();
  await s.caseline.waitForFindings(0);
  await s.caseline.openPanel();
  await draw(s.page, 'builder-empty');
  await new CaselineTools(s.page).tab('Set up');
  await s.caseline.waitForText('What Caseline will do', '.setup');
  await draw(s.page, 'builder-setup', { for: ['docs', 'stores'] });
});
