import { showPath } from '../../finding.ts';
import { textAt } from '../../texts.ts';
import { type ExpectedText, expectedTexts } from '../expected-texts.ts';
import type { CheckContext } from '../rule.ts';
import { languageName } from './languages.ts';

/** A finding for each text of a weight that a language lacks. A language without a file is a finding of its own. */
export const missingTexts = (context: CheckContext, weight: ExpectedText['weight']) =>
  context.document.notice.languages
    .filter((language) => Object.hasOwn(context.texts, language))
    .flatMap((language) =>
      expectedTexts(context.document)
        .filter((text) => text.weight === weight && textAt(context.texts, language, text.key) === undefined)
        .map(({ key, path }) =>
          context.finding(path, {
            message: `${showPath(path)} has no text in ${languageName(language)} under ${key}`,
            help: `Write ${key} in texts/${language}.yaml.`,
          }),
        ),
    );
