import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { expectAlive, settle, useHostile } from './support/hostile.ts';

const s = useHostile();

it('form builder: in a frame of another origin, which could lay anything over it, Caseline does not start', async () => {
  const address = `${s.demo.url}/a/demo/apps/view/framed/form/owned/source/?form=owned&fullSha1=1`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${address}" style="width:1200px;height:800px"></iframe>`);
  }).listen(0);
  try {
    await s.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const frame = await (await s.page.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForSelector('.fd-question-tree a.jstree-anchor');
    await settle(s);
    expect(await frame?.evaluate(() => document.querySelector('caseline-root'))).toBeNull();
    await expectAlive(s);
  } finally {
    server.close();
  }
});
