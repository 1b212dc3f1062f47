import caseline = require('caseline');

const form: Element | null = document.querySelector('form');
const options: caseline.AttachOptions = { facts: { countries: ['KE'] } };
const detach = form && caseline.attach(form, options);
const ended: Promise<caseline.AttachState> | null = detach?.ready ?? null;
// @ts-expect-error no option has this name
caseline.defineElements({ projekt: 'x' });
export = ended;
