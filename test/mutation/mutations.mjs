/**
 * Faults that somebody could write into the four conductors: a comparison turned round, a call left out, an order
 * changed. `npm run mutation` puts in one after the other and shows which suite notices.
 */

const DESIGNED = 'src/designed/session.ts';
const DEEDS = 'src/designed/deeds.ts';
const ASKING = 'src/designed/ask-before-save.ts';
const FILLED = 'src/filled/session.ts';
const WEB_APP = 'src/filled/web-apps/filled-web-app.ts';
const DRAWER = 'src/filled/web-apps/drawer/drawer-view.ts';
const HTML_FORM = 'src/filled/html-form/filled-html-form.ts';
const NOTES = 'src/filled/html-form/notes-view.ts';
const OWNERS = 'src/guard/owners.ts';
const PAGE = 'src/builders/vellum/page/main.ts';

const BUILDER = ['test/e2e/vellum', 'test/e2e/decisions', 'test/e2e/saving', 'test/e2e/directory-later'];
const WEB_APPS = ['test/e2e/web-apps'];
const PLUGIN = ['test/e2e/html-form', 'test/e2e/fields'];

/** @type {readonly import('./mutations.d.mts').Mutation[]} */
export const MUTATIONS = [
  {
    name: 'Save does not wait for the fix that was pressed before it',
    file: DESIGNED,
    from: 'await deeds.settled();',
    to: '',
    e2e: BUILDER,
  },
  {
    name: 'Save judges the form as it was at the last pause',
    file: DESIGNED,
    from: 'await refresh();\n      const decision = await decide(',
    to: 'const decision = await decide(',
    e2e: BUILDER,
  },
  {
    name: 'edits only move cards, scrolling reads the form',
    file: DESIGNED,
    from: "change === 'form'",
    to: "change !== 'form'",
    e2e: BUILDER,
  },
  {
    name: 'Save asks again about an owner that was accepted',
    file: ASKING,
    from: 'decisions.acceptForNow(owned.map(({ key }) => key));',
    to: '',
    e2e: BUILDER,
  },
  {
    name: 'Go to question does not go there',
    file: DESIGNED,
    from: 'else if (verdict.reveal !== null) await leading.reveal(verdict.reveal);',
    to: 'else if (verdict.reveal !== null) ui.closeCard();',
    e2e: BUILDER,
  },
  {
    name: 'numbers that were asked about at last are asked about again',
    file: DESIGNED,
    from: 'else recheck.settled();',
    to: '',
    e2e: BUILDER,
  },
  {
    name: 'a save that was not checked is told of only where nothing is set up',
    file: DESIGNED,
    from: "verdict.incomplete.reason !== 'not-configured'",
    to: "verdict.incomplete.reason === 'not-configured'",
    e2e: BUILDER,
  },
  {
    name: 'two Caselines say everything twice',
    file: DESIGNED,
    from: 'ui.dispose();',
    to: '',
    e2e: [...BUILDER, 'test/e2e/two-caselines'],
  },
  {
    name: 'a finding stays after its fix',
    file: DEEDS,
    from: 'tell(result);\n    await refresh();',
    to: 'tell(result);',
    e2e: BUILDER,
  },
  {
    name: 'what the directory knows of the project is not used',
    file: DESIGNED,
    from: 'form.learn(answer);',
    to: '',
    e2e: BUILDER,
  },
  {
    name: 'answers only move the drawer, scrolling judges them',
    file: WEB_APP,
    from: "change === 'form'",
    to: "change !== 'form'",
    e2e: WEB_APPS,
  },
  {
    name: 'owners of half a number are asked for',
    file: FILLED,
    from: 'isSettled(contact, problems) ? numberOf(contact) : null',
    to: 'numberOf(contact)',
    e2e: WEB_APPS,
  },
  {
    name: 'a message that was put aside comes back',
    file: DRAWER,
    from: 'if (problem) shown.dismiss(problem);',
    to: '',
    e2e: WEB_APPS,
  },
  {
    name: 'what was changed while somebody was asked is sent unchecked',
    file: FILLED,
    from: 'now.answered.values !== of.answered.values',
    to: 'false',
    e2e: WEB_APPS,
  },
  {
    name: 'owners are asked for only where nothing is set up',
    file: FILLED,
    from: "mayAsk = answer.failure?.reason !== 'not-configured'",
    to: "mayAsk = answer.failure?.reason === 'not-configured'",
    e2e: WEB_APPS,
  },
  {
    name: 'each look at the form makes a new layer',
    file: DRAWER,
    from: 'if (drawn) layer ??= makeLayer();',
    to: 'if (drawn) layer = makeLayer();',
    e2e: WEB_APPS,
  },
  {
    name: 'an input says what is wrong before it was touched, and nothing afterwards',
    file: HTML_FORM,
    from: "touched.has(element) ? 'settled' : 'untouched'",
    to: "touched.has(element) ? 'untouched' : 'settled'",
    e2e: PLUGIN,
  },
  {
    name: 'a number is asked about twice at once',
    file: OWNERS,
    from: 'known ?? begin(wanted)',
    to: 'begin(wanted)',
    e2e: PLUGIN,
  },
  {
    name: 'owners are asked only of numbers that are wrong',
    file: FILLED,
    from: "one.problem.advice.severity === 'error'",
    to: "one.problem.advice.severity !== 'error'",
    e2e: PLUGIN,
  },
  {
    name: 'the focus is lost when an offered value is taken',
    file: NOTES,
    from: 'control.element.focus({ preventScroll: true });',
    to: 'return;',
    e2e: PLUGIN,
  },
  {
    name: 'what was said before Vellum was there is lost',
    file: PAGE,
    from: 'for (const message of early) handle(message);',
    to: '',
    e2e: BUILDER,
  },
  {
    name: 'marks are gone after a save',
    file: PAGE,
    from: 'messages.restore();\n    follower.headMayHaveChanged();',
    to: 'follower.headMayHaveChanged();',
    e2e: BUILDER,
  },
  {
    name: 'Undo takes back a fix together with what was typed before it',
    file: PAGE,
    from: 'rendered + UNDO_MS - Date.now()',
    to: 'Date.now() - UNDO_MS - rendered',
    e2e: BUILDER,
  },
  {
    name: 'a form that is loaded anew is not read',
    file: PAGE,
    from: 'follower.follow();\n        messages.restore();',
    to: 'messages.restore();',
    e2e: BUILDER,
  },
  {
    name: 'edits are made in Vellum of a page that another Caseline has',
    file: PAGE,
    from: 'if (Reflect.has(vellum, ATTACHED)) return null;',
    to: '',
    e2e: [...BUILDER, 'test/e2e/two-caselines'],
  },
];
