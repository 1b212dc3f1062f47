export const ownerEn = {
  hereKind: {
    case: 'Held by a case of this project',
    'mobile-worker': 'Held by a mobile worker of this project',
  },
  /** The name of the frame that names the owner, for screen readers. */
  who: 'Who it is',
  hereUnnamed: 'Held by another contact of this project',
  elsewhere: 'Held by a contact of another project',
  shared: 'Shared: this project lets several contacts use one number',
  unknown: 'Who holds it is not known',
  pending: 'being verified',
  since: (date: string) => `since ${date}`,
  open: 'Open',
  fromList: (age: string) => `from the list of ${age}`,
};

export type OwnerTexts = typeof ownerEn;
