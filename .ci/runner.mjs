/** Runs programs of the project with limits of time: what hangs is ended with everything that it started. */
import { spawn } from 'node:child_process';

const seconds = (ms) => `${Math.round(ms / 1_000)} s`;

/** Ends a program and what it started; one that does not listen is killed. */
function end(child, grace) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended.
    }
  };
  signal('SIGTERM');
  setTimeout(() => signal('SIGKILL'), grace).unref();
}

/**
 * @param {object} options
 * @param {number} options.limit milliseconds that one program may take
 * @param {number} options.limitOfAll milliseconds that all of them may take, from now on
 * @param {number} [options.grace] milliseconds between asking and killing
 * @param {string} [options.command] what runs the arguments
 * @param {'inherit' | 'ignore'} [options.stdio] whether what it says is shown
 * @returns {(args: readonly string[]) => Promise<string | null>} null when the program ended well, otherwise what
 *   happened
 */
export function createRunner({ limit, limitOfAll, grace = 10_000, command = 'npx', stdio = 'inherit' }) {
  const endOfAll = performance.now() + limitOfAll;
  let stopped = null;
  let running = null;
  // Whoever stops the run is told how far it came.
  for (const name of ['SIGINT', 'SIGTERM'])
    process.on(name, () => {
      stopped = name;
      if (running) end(running, grace);
    });

  return (args) => {
    const time = Math.min(limit, endOfAll - performance.now());
    if (stopped) return Promise.resolve(`not run: stopped by ${stopped}`);
    if (time <= 0) return Promise.resolve(`not run: the run took more than ${seconds(limitOfAll)}`);
    return new Promise((resolve) => {
      const before = command === 'npx' ? ['--no-install'] : [];
      // In a group of its own: its workers and browsers end with it.
      const child = spawn(command, [...before, ...args], { stdio, detached: true });
      running = child;
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        end(child, grace);
      }, time);
      const done = (result) => {
        clearTimeout(timer);
        running = null;
        resolve(result);
      };
      child.on('error', (error) => done(error.message));
      child.on('exit', (status, signal) => {
        if (isLate) done(`ended after ${seconds(time)}`);
        else if (stopped) done(`stopped by ${stopped}`);
        else done(status === 0 ? null : `status ${status ?? signal}`);
      });
    });
  };
}
