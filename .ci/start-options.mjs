// The options of `npm start`, read before anything is built and again by the demo. Node built-ins only.
import { parseArgs } from 'node:util';

export const START_HELP = `npm start [-- options]

Builds Caseline and runs its demo on this machine: a form builder with mistakes in it, Web Apps, and a check endpoint.

  --open         open a Chromium of its own with the extension loaded
  --port NUMBER  port of the demo; without it 4173 or the next free one
  --help         this text`;

const OPTIONS = {
  open: { type: 'boolean', default: false },
  port: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
};

/** The options, or what is wrong with them in one line. */
export function readStartOptions(args) {
  let values;
  try {
    values = parseArgs({ args, options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    return { error: error.message.split('. ')[0] };
  }
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(/^\d{1,5}$/.test(values.port) && port <= 65_535)) {
    return { error: '--port takes a number from 0 to 65535' };
  }
  return { open: values.open, port, help: values.help };
}
