import { expect, it } from 'vitest';
import { expectAlive, settle, useHostile } from './support/hostile.ts';

const s = useHostile();

it('form builder: pushState to another project and server names changes nothing of who is asked', async () => {
  await s.open('form builder');
  await s.page.evaluate(() => history.replaceState(null, '', '/a/another/apps/view/x/form/owned/source/'));
  const before = s.demo.endpoint.addresses.length;
  await s.beAsked('form builder');
  const asked = s.demo.endpoint.addresses
    .slice(before)
    .filter((address) => address.includes('contacts:check'));
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toContain('/demo2');
  await s.caseline.click('Cancel');
});

it('form builder: forty frames of forty projects get no owners and no questions', async () => {
  await s.open('form builder');
  await s.page.evaluate(() => {
    for (let count = 0; count < 40; count += 1) {
      const frame = document.createElement('iframe');
      frame.src = `/a/project-${count}/apps/view/x/form/owned/source/?form=owned&fullSha1=1`;
      document.body.append(frame);
    }
  });
  await settle(s);
  expect(s.checks()).toBe(0);
  await expectAlive(s);
});

it('form builder: a copy of the layer is empty, and a layer that is driven away is marked on the icon', async () => {
  await s.open('form builder');
  const copy = await s.page.evaluate(() => {
    const host = document.querySelector('caseline-root');
    const copy = host?.cloneNode(true);
    return copy instanceof HTMLElement ? `${copy.shadowRoot}${copy.innerHTML}` : 'none';
  });
  expect(copy).toBe('null');
  await s.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = performance.now() + 1_500;
        const timer = setInterval(() => {
          document.querySelector('caseline-root')?.remove();
          if (performance.now() > end) {
            clearInterval(timer);
            resolve();
          }
        }, 30);
      }),
  );
  expect(await s.caseline.exists()).toBe(false);
  await expectAlive(s);
});
