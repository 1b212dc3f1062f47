import { it } from 'vitest';
import { useEntry } from '../e2e/web-apps/use-entry.ts';
import { draw } from './draw.ts';

const s = useEntry();

it('fill a form: what will become of the contact that is entered', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.entry.open({ form: 'register' });
  await draw(s.page, 'web-apps-empty');
  await s.entry.type('Phone number', '0712345678');
  await s.entry.choose('May we send messages?', 'Yes');
  await draw(s.page, 'web-apps-line');
  await s.entry.openDrawer();
  await draw(s.page, 'web-apps', { for: ['docs', 'stores'] });
});

it('App Preview, for who builds the form', async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.entry.open({ form: 'register', preview: true });
  await s.entry.type('Phone number', '254712345678');
  await s.entry.choose('May we send messages?', 'Yes');
  await s.entry.openDrawer();
  await draw(s.page, 'app-preview');
});
