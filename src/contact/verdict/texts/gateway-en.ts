import { clause } from '../clause.ts';

export const gatewayEn = {
  found: (name: string) => `HQ will send through the gateway ${name}`,
  standard: () => 'HQ will choose the gateway by the number',
  notKnown: (name: string) =>
    `HQ will send through ${name}, if the project has this gateway: its gateways are not known here`,
  fails: (what: string) => `HQ will send no SMS at all: ${clause(what)}`,
  notFound: (name: string) => `HQ will send no SMS at all: the project has no gateway ${name}`,
};
