import { pathToHashtag } from '../../form/hashtags.ts';
import { textOfPart } from '../../form/values/index.ts';
import { keptZeroOf } from '../probes/number/kept-zero.ts';
import { strictOf } from '../probes/number/strict.ts';
import { wrongCodeOf } from '../probes/number/wrong-code.ts';
import { siteOf } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'phone-prefix-keeps-trunk-zero',
  severity: 'warning',
  properties: ['contact_phone_number'],
  checkWrite(write, { form, project }) {
    // A wrong code is told alone.
    const kept = wrongCodeOf(write, form, project) ? null : keptZeroOf(write, form, project);
    const [question] = kept?.way.questions ?? [];
    if (!kept || !question) return null;
    const every = strictOf(write, form, project)?.refused?.all === true;
    return {
      site: siteOf(write, kept.part.origin),
      message: (say) =>
        say['phone-prefix-keeps-trunk-zero'].kept(
          textOfPart(kept.part).trim(),
          questionName(question.path, form),
          pathToHashtag(question.path, form.source.root) ?? question.path,
          kept.country,
          kept.answer,
          kept.written,
        ),
      // When the question asks for the 0, no number is right.
      severity: every ? 'error' : undefined,
    };
  },
});
