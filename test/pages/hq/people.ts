/** Who may be signed in, with what each of HQ's permissions opens. */
export type Permission =
  /** Messaging: the list of contacts to chat with. */
  | 'edit-messaging'
  /** The Case API; also a matter of the project's plan. */
  | 'access-api'
  /** Gateways, languages, project settings. */
  | 'administer'
  /** Reports, that of opt-outs among them. */
  | 'view-reports';

export const PEOPLE = {
  admin: ['edit-messaging', 'access-api', 'administer', 'view-reports'],
  /** Builds apps and may use the API; does no messaging. */
  builder: ['access-api'],
  /** Builds apps, nothing else. */
  newcomer: [],
} as const satisfies Record<string, readonly Permission[]>;
export type Person = keyof typeof PEOPLE;

export function may(person: Person, permission: Permission): boolean {
  return (PEOPLE[person] as readonly Permission[]).includes(permission);
}

export interface HqOwner {
  readonly name: string;
  readonly kind: 'Case' | 'Mobile Worker';
  readonly phone: string;
  readonly id: string;
}

export const HQ_OWNERS: readonly HqOwner[] = [
  {
    name: 'Achieng Otieno',
    kind: 'Case',
    phone: '254712345678',
    id: 'b8a1c0de-0000-4000-8000-000000000001',
  },
  {
    name: 'chw_kisumu',
    kind: 'Mobile Worker',
    phone: '254722000111',
    id: 'b8a1c0de-0000-4000-8000-000000000002',
  },
];
