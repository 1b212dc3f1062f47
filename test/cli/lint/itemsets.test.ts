import { beforeEach, describe, expect, it } from 'vitest';
import { lintFolder } from './folder.ts';

const { put, found } = lintFolder();

/** A form as converters of spreadsheets write it: the list is in the form, and its filter is constant. */
function form(filter: string, zones: string): string {
  const row = (name: string, country: string) =>
    `<item><name>${name}</name><country>${country}</country></item>`;
  return `<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms">
  <h:head><h:title>Contact</h:title><model>
    <instance><data xmlns="http://example.org/one"><zone/><lang/><save><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="1"><update><time_zone/><language_code/></update></case></save></data></instance>
    <instance id="zones"><root xmlns="">${row('Africa/Nairobi', 'KE')}${row(zones, 'IN')}</root></instance>
    <instance id="langs"><root xmlns="">${row('en', 'KE')}${row('swh', 'KE')}${row('hin', 'IN')}</root></instance>
    <bind nodeset="/data/save/case/update/time_zone" calculate="/data/zone"/>
    <bind nodeset="/data/save/case/update/language_code" calculate="/data/lang"/>
  </model></h:head>
  <h:body>
    <select1 ref="/data/zone"><itemset nodeset="instance('zones')/root/item${filter}"><value ref="name"/></itemset></select1>
    <select1 ref="/data/lang"><itemset nodeset="instance('langs')/root/item${filter}"><value ref="name"/></itemset></select1>
  </h:body>
</h:html>`;
}

describe('a list in the form with a constant filter', () => {
  beforeEach(() => put('project.json', JSON.stringify({ languages: ['en', 'swh', 'hin'] })));
  const rules = () => found('form.xml', '--project', 'project.json');

  it('rows that are never offered are no mistake, and cannot be chosen', async () => {
    put('form.xml', form('', 'IST'));
    expect(await rules()).toEqual(['form.xml time-zone-unknown']);
    put('form.xml', form("[country = 'KE']", 'IST'));
    expect(await rules()).toEqual(['form.xml language-choice-missing']);
  });

  it('a filter by an answer leaves every row possible', async () => {
    put('form.xml', form('[country = /data/where]', 'IST'));
    expect(await rules()).toEqual(['form.xml time-zone-unknown']);
  });
});
