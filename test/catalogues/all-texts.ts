/** Every text of a catalogue, said of anything. */
const LIST = ['KE', 'TZ'];

/** Stands for whatever a text is made of: a country, a name, a count, a list, an object with fields of these. */
const ANYTHING: object = new Proxy(() => undefined, {
  get(_target, key) {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : 'KE');
    if (key === Symbol.iterator) return () => LIST[Symbol.iterator]();
    if (key === 'length') return LIST.length;
    if (key === 'since') return '2021';
    for (const value of [LIST, 'KE'] as const) {
      const method: unknown = Reflect.get(Object(value), key);
      if (typeof method === 'function') return method.bind(value);
    }
    return ANYTHING;
  },
});

/** Texts that name a thing by its key. */
const KEYS: Readonly<Record<string, readonly unknown[]>> = {
  'frame.health.stopped': ['unreachable', 'CommCare HQ cannot be reached'],
  'rules.property-differs-between-forms.spelled': ['time_zone', 'Visit', ['plus'], ['national']],
  'rules.value-cannot-fit.kind': ['phone', 'date', 'time_zone'],
  'rules.value-cannot-fit.several': ['phone', 'time_zone'],
  'rules.phone-validation-too-loose.loose': [
    ...['phone', { witness: { text: '0712', name: 'national' }, written: '0712', where: 'phones' }],
    ...[2, 'whole'],
  ],
  'rules.phone-validation-too-loose.ownDigits': [
    ...['phone', { witness: { text: '०७', name: 'other-script' }, written: '', where: 'web-apps' }],
  ],
};

/** Every text of a catalogue with its path; functions are called with anything. */
export function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const anything = Array.from({ length: value.length + 2 }, () => ANYTHING);
    const said: unknown = value(...(KEYS[path] ?? anything));
    return typeof said === 'object' ? texts(said, path) : [[path, String(said)]];
  }
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    texts(inner, path === '' ? key : `${path}.${key}`),
  );
}
