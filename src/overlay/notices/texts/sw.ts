import type { DirectoryFailure } from '../../../guard/desk.ts';
import type { SessionTexts } from './en.ts';

export const sessionSw: SessionTexts = {
  goTo: 'Nenda kwenye swali',
  notConfigured: 'Hakuna kituo cha ukaguzi: wamiliki wa namba hawaulizwi',
  notHere: 'Tatizo hili halina mahali kwenye ukurasa huu: liko kwenye kijenzi cha fomu.',
  elsewhere: 'Fungua kwenye kijenzi cha fomu',
  notRevealed: 'Mahali pa tatizo hili hapakuweza kuonyeshwa: huenda palifutwa.',
  /** `rules`: their names, as code. */
  ruleFailed: (rules: string) =>
    `Fomu hii haikukaguliwa na ${rules}: kuna hitilafu humo. Kanuni nyingine zimekaguliwa. Tafadhali iripoti.`,
  notApplied: {
    locked: 'Swali hili limefungwa: sahihisho halikutumika.',
    gone: 'Mahali pa sahihisho hili hapapo tena.',
    unsupported: 'Sahihisho hili haliwezi kutumika kwenye ukurasa huu: badilisha swali kwa mkono.',
    failed: 'Kijenzi cha fomu hakikukubali sahihisho. Hakuna kilichobadilishwa.',
    changed: 'Swali lilibadilika wakati huo, na sahihisho pamoja nalo: liangalie tena.',
    outdated: 'Fomu ilibadilika wakati huo, na hakuna kilichoongezwa: angalia kinachopendekezwa sasa.',
  },
  notFixed: 'Haikuhifadhiwa: si masahihisho yote yaliyowezekana, na fomu iko kama ilivyokuwa.',
  savedUnchecked: (reason: DirectoryFailure['reason'], asksAgain: boolean) =>
    `Fomu imehifadhiwa, lakini haikuweza kuulizwa nani anamiliki namba zake: ${UNCHECKED[reason]}. ${again(reason, asksAgain)}`,
  foundLater: (question: string) =>
    `Mwasiliani mwingine ana namba iliyo katika “${question}”. Fomu ilihifadhiwa kabla hili halijajulikana.`,
};

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'Pakia ukurasa upya.';
  return asksAgain ? 'Caseline itauliza tena baadaye.' : 'Caseline haitauliza tena.';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'seva haikuweza kufikiwa',
  timeout: 'seva ilichukua muda mrefu mno',
  aborted: 'swali lilikatizwa',
  'signed-out': 'seva haikubali tokeni, au umetoka kwenye akaunti',
  forbidden: 'huruhusiwi kuuliza kuhusu mradi huu',
  absent: 'hakuna kituo cha ukaguzi kwenye anwani iliyowekwa',
  refused: 'seva ilikataa swali',
  throttled: 'seva iliulizwa mara nyingi mno',
  'server-error': 'seva ina hitilafu',
  garbage: 'jibu halikueleweka',
  'not-configured': 'hakuna kituo cha ukaguzi',
  replaced: 'Caseline ilisasishwa ukurasa ukiwa wazi',
};
