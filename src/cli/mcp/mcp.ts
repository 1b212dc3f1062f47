import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { createMcpServer } from './server.ts';
import { createTransport } from './transport.ts';

/** What `caseline mcp` does, until its client leaves. */
export async function runMcp(folder: string, io: CommandIo): Promise<Ended> {
  const root = await realpath(resolve(io.cwd, folder)).catch(() => null);
  if (root === null || !(await stat(root)).isDirectory()) return refused(`there is no folder ${folder}`);
  const transport = createTransport(io);
  serveStdio(() => createMcpServer(root), { transport });
  await transport.ended;
  return 0;
}
