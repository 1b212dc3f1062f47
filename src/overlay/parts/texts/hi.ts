import type { OwnerTexts } from './en.ts';
export const ownerHi: OwnerTexts = {
  hereKind: {
    case: 'इस प्रोजेक्ट के एक केस के पास है',
    'mobile-worker': 'इस प्रोजेक्ट के एक मोबाइल कार्यकर्ता के पास है',
  },
  /** The name of the frame that names the owner, for screen readers. */
  who: 'कौन है',
  hereUnnamed: 'इस प्रोजेक्ट के दूसरे संपर्क के पास है',
  elsewhere: 'दूसरे प्रोजेक्ट के संपर्क के पास है',
  shared: 'साझा: यह प्रोजेक्ट कई संपर्कों को एक नंबर उपयोग करने देता है',
  unknown: 'किसके पास है यह ज्ञात नहीं',
  pending: 'सत्यापन हो रहा है',
  since: (date: string) => `${date} से`,
  open: 'खोलें',
  fromList: (age: string) => `${age} की सूची से`,
};
