/** What a generated form looks like; everything else follows from the numbers. */
export interface FormShape {
  readonly questions: number;
  readonly languages?: readonly string[] | undefined;
  /** SaveToCase blocks, each of which writes all six contact properties. */
  readonly caseBlocks?: number | undefined;
}

const DATA = 'http://openrosa.org/formdesigner/00000000-0000-4000-8000-000000000000';

interface Parts {
  readonly instance: string[];
  readonly binds: string[];
  readonly setValues: string[];
  readonly body: string[];
  readonly texts: Map<string, string>;
}

/**
 * A form as Vellum saves one, of any size: groups of twenty questions, every tenth group a repeat, with the usual
 * mix of types, skip logic, validation, hidden values, choices and labels. About 800 bytes a question with two
 * languages; the same shape always gives the same text.
 */
export function generateForm({ questions, languages = ['en', 'fra'], caseBlocks = 2 }: FormShape): string {
  const parts: Parts = { instance: [], binds: [], setValues: [], body: [], texts: new Map() };
  for (let from = 0, group = 0; from < questions; from += 20, group++)
    addGroup(parts, group, from, Math.min(20, questions - from));
  for (let block = 0; block < caseBlocks; block++) addCaseBlock(parts, block);
  return `<?xml version="1.0" encoding="UTF-8" ?>
<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns:orx="http://openrosa.org/jr/xforms" xmlns="http://www.w3.org/2002/xforms" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:jr="http://openrosa.org/javarosa" xmlns:vellum="http://commcarehq.org/xforms/vellum">
	<h:head>
		<h:title>Generated form</h:title>
		<model>
			<instance>
				<data xmlns:jrm="http://dev.commcarehq.org/jr/xforms" xmlns="${DATA}" uiVersion="1" version="1" name="Generated form">
${parts.instance.join('\n')}
				</data>
			</instance>
			<instance src="jr://instance/casedb" id="casedb" />
			<instance src="jr://instance/session" id="commcaresession" />
${parts.binds.join('\n')}
${parts.setValues.join('\n')}
			<itext>
${languages.map((language, index) => translation(parts.texts, language, index === 0)).join('\n')}
			</itext>
		</model>
	</h:head>
	<h:body>
${parts.body.join('\n')}
	</h:body>
</h:html>
`;
}

function translation(texts: ReadonlyMap<string, string>, language: string, isDefault: boolean): string {
  const lines = [...texts].map(
    ([id, text]) =>
      `\t\t\t\t\t<text id="${id}">\n\t\t\t\t\t\t<value>${text} (${language})</value>\n\t\t\t\t\t</text>`,
  );
  return `\t\t\t\t<translation lang="${language}"${isDefault ? ' default=""' : ''}>\n${lines.join('\n')}\n\t\t\t\t</translation>`;
}

function addGroup(parts: Parts, group: number, from: number, count: number): void {
  const repeats = group % 10 === 9;
  const name = `group_${group}`;
  const path = `/data/${name}`;
  const tag = `#form/${name}`;
  parts.texts.set(`${name}-label`, `Section ${group}`);
  parts.binds.push(`\t\t\t<bind vellum:nodeset="${tag}" nodeset="${path}" relevant="true()" />`);
  parts.instance.push(`\t\t\t\t\t<${name}${repeats ? ' jr:template=""' : ''}>`);
  const label = `<label ref="jr:itext('${name}-label')" />`;
  parts.body.push(
    repeats
      ? `\t\t<group>\n\t\t\t${label}\n\t\t\t<repeat vellum:nodeset="${tag}" nodeset="${path}">`
      : `\t\t<group vellum:ref="${tag}" ref="${path}">\n\t\t\t${label}`,
  );
  for (let index = 0; index < count; index++) addQuestion(parts, name, from + index);
  parts.instance.push(`\t\t\t\t\t</${name}>`);
  parts.body.push(repeats ? '\t\t\t</repeat>\n\t\t</group>' : '\t\t</group>');
}

function addQuestion(parts: Parts, group: string, index: number): void {
  const name = `question_${index}`;
  const id = `${group}/${name}`;
  const path = `/data/${id}`;
  const tag = `#form/${id}`;
  const earlier = index % 20 === 0 ? null : `${group}/question_${index - 1}`;
  const refs = `vellum:ref="${tag}" ref="${path}"`;
  const label = `<label ref="jr:itext('${id}-label')" />`;
  const bind = (rest: string): void => {
    const relevant =
      earlier !== null && index % 3 === 0
        ? ` vellum:relevant="#form/${earlier} != '' and #form/${earlier} &gt; ${index % 7}" relevant="/data/${earlier} != '' and /data/${earlier} &gt; ${index % 7}"`
        : '';
    parts.binds.push(`\t\t\t<bind vellum:nodeset="${tag}" nodeset="${path}"${rest}${relevant} />`);
  };
  parts.instance.push(`\t\t\t\t\t\t<${name} />`);
  if (index % 8 !== 7) parts.texts.set(`${id}-label`, `What is the answer to question number ${index}?`);
  switch (index % 8) {
    case 0:
      bind(
        ` type="xsd:string" constraint="regex(., '^[0-9]{${3 + (index % 9)},12}$')" jr:constraintMsg="jr:itext('${id}-constraintMsg')"`,
      );
      parts.texts.set(`${id}-constraintMsg`, 'Only digits, please');
      parts.body.push(`\t\t\t<input ${refs} appearance="numeric">${label}</input>`);
      break;
    case 1:
      bind(' type="xsd:int" required="true()"');
      parts.body.push(`\t\t\t<input ${refs}>${label}</input>`);
      break;
    case 2:
    case 3: {
      bind('');
      const items = ['yes', 'no', 'unknown'].map((value) => {
        parts.texts.set(`${id}-${value}-label`, `Choice ${value}`);
        return `\n\t\t\t\t<item>\n\t\t\t\t\t<label ref="jr:itext('${id}-${value}-label')" />\n\t\t\t\t\t<value>${value}</value>\n\t\t\t\t</item>`;
      });
      const tagName = index % 8 === 2 ? 'select1' : 'select';
      parts.body.push(`\t\t\t<${tagName} ${refs}>\n\t\t\t\t${label}${items.join('')}\n\t\t\t</${tagName}>`);
      break;
    }
    case 4:
      bind(' type="xsd:date"');
      parts.setValues.push(
        `\t\t\t<setvalue event="xforms-ready" vellum:ref="${tag}" ref="${path}" value="today()" />`,
      );
      parts.body.push(`\t\t\t<input ${refs}>${label}</input>`);
      break;
    case 5:
      bind(' type="xsd:string"');
      parts.body.push(`\t\t\t<input ${refs}>${label}</input>`);
      break;
    case 6:
      bind('');
      parts.body.push(`\t\t\t<trigger ${refs} appearance="minimal">${label}</trigger>`);
      break;
    default:
      bind(
        ` vellum:calculate="if(#form/${earlier} = '', ${index}, concat('x', #form/${earlier}))" calculate="if(/data/${earlier} = '', ${index}, concat('x', /data/${earlier}))"`,
      );
  }
}

const WRITES: Readonly<Record<string, string>> = {
  contact_phone_number: "concat('+254', /data/group_0/question_0)",
  contact_phone_number_is_verified: "if(/data/group_0/question_2 = 'yes', 1, '')",
  commcare_email_address: '/data/group_0/question_5',
  time_zone: "'Africa/Nairobi'",
  language_code: '/data/group_0/question_2',
  contact_backend_id: "''",
};

function addCaseBlock(parts: Parts, block: number): void {
  const path = `/data/save_${block}`;
  const properties = Object.keys(WRITES);
  parts.instance.push(
    `\t\t\t\t\t<save_${block} vellum:role="SaveToCase" vellum:case_type="contact">`,
    '\t\t\t\t\t\t<case xmlns="http://commcarehq.org/case/transaction/v2" case_id="" date_modified="" user_id="">',
    `\t\t\t\t\t\t\t<update>${properties.map((name) => `<${name} />`).join('')}</update>`,
    '\t\t\t\t\t\t</case>',
    `\t\t\t\t\t</save_${block}>`,
  );
  for (const name of properties)
    parts.binds.push(
      `\t\t\t<bind nodeset="${path}/case/update/${name}" calculate="${WRITES[name]}" relevant="/data/group_0/question_1 = ${block}" />`,
    );
  parts.binds.push(
    `\t\t\t<bind nodeset="${path}/case/@case_id" calculate="instance('commcaresession')/session/data/case_id" />`,
  );
}
