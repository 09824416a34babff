import type { Static } from 'typebox';
import { joinedByOr } from '../../labels/calendar.ts';
import { periodWithin } from '../../labels/period.ts';
import type { FeeRule } from '../../language/rights.ts';
import { fact, facts, paragraph, type Section } from '../model.ts';
import { capitalised, type Voice } from '../voice.ts';
import { addressInWords } from './contact.ts';

/** GDPR 12: how to ask, how one is identified, when the answer comes and what it costs. */
export const requestsSection = (voice: Voice): Section => {
  const { document, lang } = voice;
  const { requests: words, ways, identification } = voice.words;
  const given = document.requests ?? {};
  const formless = given.form_required === false && given.signature_required === false;
  return {
    id: 'requests',
    heading: voice.words.sections.requests,
    blocks: [
      ...voice.lines('notice.requests').map((line) => paragraph(line)),
      ...facts([
        fact(
          words.ways,
          given.ways?.length
            ? `${capitalised(
                joinedByOr(
                  lang,
                  given.ways.map((way) => ways[way]),
                ),
              )}.`
            : undefined,
          formless ? words.noForm : undefined,
          given.form_required ? words.form : undefined,
          given.signature_required ? words.signature : undefined,
        ),
        fact(words.address, given.address && addressInWords(voice, given.address)),
        fact(
          words.identify,
          given.identify?.length
            ? `${capitalised(
                joinedByOr(
                  lang,
                  given.identify.map((means) => identification[means]),
                ),
              )}.`
            : undefined,
        ),
        fact(
          words.deadlineTerm,
          given.deadline && words.deadline(periodWithin(lang, given.deadline)),
          given.extension && words.extension(periodWithin(lang, given.extension)),
          given.deadline && words.refusal,
        ),
        given.fee && fact(words.feeTerm, ...feeSentences(voice, given.fee)),
      ]),
    ],
    subsections: [],
  };
};

const feeSentences = (voice: Voice, fee: Static<typeof FeeRule>): (string | undefined)[] => {
  const { requests: words, feeGrounds, feeAmounts } = voice.words;
  const grounds = fee.grounds ?? [];
  return [
    fee.free_per ? words.freePer(periodWithin(voice.lang, fee.free_per)) : words.free,
    grounds.length > 0
      ? words.fee(
          joinedByOr(
            voice.lang,
            grounds.map((g) => feeGrounds[g]),
          ),
          feeAmounts[fee.amount ?? 'unstated'],
        )
      : undefined,
    fee.told_before ? words.toldBefore : undefined,
    fee.recorded_reason ? words.recordedReason : undefined,
  ];
};
