import { type AttachOptions, attach, type Directory, defineElements, type Finding } from 'caseline';

declare const directory: Directory;
const options: AttachOptions = {
  facts: { countries: ['KE'] },
  directory,
  theme: { scheme: 'dark', values: { accent: 'teal' } },
};
const form = document.querySelector('form');
export const detach: (() => void) | null = form && attach(form, options);
export const defined: Promise<void> = defineElements();
export const whatOf = ({ message }: Finding): string => message.what;
const field = document.querySelector('caseline-phone-field');
export const said: string | undefined = field?.validate().text;
document.createElement('caseline-zone-field').value = 'Africa/Nairobi';
export const heard: (string | null)[] = [];
form?.addEventListener('caseline-check', ({ detail }) => heard.push(detail.severity));
export const told: AttachOptions = {
  onFindings: (findings) => heard.push(...findings.map(whatOf)),
  onChange: (problems) => heard.push(...problems.map(({ text, shown }) => (shown ? text : null))),
};
// @ts-expect-error an element is wanted, and no option has this name
attach('form', { projekt: 'x' });
// @ts-expect-error a value is text
document.createElement('caseline-phone-field').value = 254712345678;
