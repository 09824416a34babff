import { showPath } from '../../finding.ts';
import { textAt } from '../../texts.ts';
import { type ExpectedText, expectedTexts } from '../expected-texts.ts';
import type { CheckContext } from '../rule.ts';

/** A finding for each text of a weight that a language lacks. A language without a file is a finding of its own. */
export const missingTexts = (context: CheckContext, weight: ExpectedText['weight']) =>
  context.document.notice.languages
    .filter((language) => Object.hasOwn(context.texts, language))
    .flatMap((language) =>
      expectedTexts(context.document)
        .filter((text) => text.weight === weight && textAt(context.texts, language, text.key) === undefined)
        .map(({ key, path }) => context.finding(path, { values: { at: showPath(path), language, key } })),
    );
