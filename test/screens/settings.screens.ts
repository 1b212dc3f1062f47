import { it } from 'vitest';
import { useCaseScenario } from '../e2e/support/case-scenario.ts';
import { draw } from './draw.ts';

const s = useCaseScenario();

it('form settings: a finding beside its row', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.settings.open();
  await s.caseline.openPanel();
  await draw(s.page, 'settings-panel', { for: ['docs'] });
  await s.caseline.closePanel();
  await draw(s.page, 'settings');
});
