import { attach } from 'caseline';
import { Model } from 'survey-core';

const survey = new Model({ elements: [{ type: 'text', name: 'phone' }] });
export const detach = (element: Element): (() => void) =>
  attach(element, { survey, fields: { contact_phone_number: 'phone' } });
