import { defineCommand } from '../command/command.ts';
import { CONTACT_OPTIONS, type ContactGiven } from './options.ts';

export const contactCommand = defineCommand({
  name: 'contact',
  operands: 'forget CASE_ID | replay FILE',
  about:
    'Mends what a check service knows of a case, for example after an event with a wrong date. forget: as if the case had never been fed; its numbers go to whoever else competed for them. replay: forgets it and takes in its state from a file (- for the standard input), as CommCare HQ forwards it or its API tells it.',
  options: CONTACT_OPTIONS,
  exits: { 0: 'done', 1: 'the service refused or could not be reached', 2: 'wrong arguments' },
  async run(given: ContactGiven, io) {
    const { runContact } = await import('./contact.ts');
    return await runContact(given, io);
  },
});
