import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Retention } from '../language/category.ts';
import { countryName, dateInWords } from './calendar.ts';
import { citation } from './citation.ts';
import { LANGUAGES } from './language.ts';
import { periodInWords, periodWithin } from './period.ts';
import { retentionSentence } from './retention-sentence.ts';
import { WORDS } from './words.ts';

const names = { field: () => 'X', hold: (hold: string) => hold };
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

const event = fc.constantFrom(
  'obtained',
  'relationship_ended',
  'request_closed',
  'invoice.due_on',
  'financial_year_end(invoice.invoiced_on)',
);
const period = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(4), fc.nat(60))
  .filter((counts) => counts.some((count) => count > 0))
  .map(([y, m, w, d]) => `P${y ? `${y}Y` : ''}${m ? `${m}M` : ''}${w ? `${w}W` : ''}${d ? `${d}D` : ''}`);
const retention: fc.Arbitrary<Retention> = fc.record(
  {
    event: fc.oneof(event, fc.uniqueArray(event, { minLength: 1 })),
    keep: period,
    round: fc.constant('calendar_year_end' as const),
    until: fc.record({ event, keep: period }),
    held_while: fc.array(fc.constantFrom('disputed_invoice', 'open_claim')),
  },
  { requiredKeys: [] },
);

describe('retention in words', () => {
  it('gives whole sentences for every shape, in every language', () => {
    fc.assert(
      fc.property(retention, fc.constantFrom(...LANGUAGES), (rule, lang) => {
        const sentence = retentionSentence(lang, rule, names);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/undefined|null|\[object| {2}| \.|P\d|_ended|obtained/);
        for (const count of (rule.keep && rule.event ? rule.keep : '').match(/\d+/g) ?? [])
          if (count !== '1') expect(sentence).toContain(count);
      }),
    );
  });

  it('reads the bookkeeping rule as a person would write it', () => {
    const rule: Retention = {
      event: 'financial_year_end(invoice.invoiced_on)',
      keep: 'P6Y',
      round: 'calendar_year_end',
    };
    const told = LANGUAGES.map((lang) => plain(retentionSentence(lang, rule, names)));
    expect(told).toEqual([
      'Säilytetään 6 vuotta sen kalenterivuoden päättymisestä, jona tilikausi päättyi.',
      'Sparas i 6 år från utgången av det kalenderår då räkenskapsperioden gick ut.',
      'Kept for 6 years from the end of the calendar year in which the financial year ended.',
    ]);
  });

  it('prefers the phrase that the notice itself has for a moment', () => {
    const due = {
      noun: 'eräpäivä',
      from: 'eräpäivästä',
      until: 'eräpäivään asti',
      yearOf: 'johon eräpäivä osuu',
    };
    const told = retentionSentence(
      'fi',
      { event: 'invoice.due_on', keep: 'P3M' },
      { ...names, moment: () => due },
    );
    expect(plain(told)).toBe('Säilytetään 3 kuukautta eräpäivästä.');
  });
});

describe('periods, dates, countries and citations', () => {
  it('writes periods in the case the sentence needs', () => {
    expect(LANGUAGES.map((lang) => plain(periodInWords(lang, 'P1Y6M')))).toEqual([
      'vuosi ja 6 kuukautta',
      '1 år och 6 månader',
      '1 year and 6 months',
    ]);
    expect(LANGUAGES.map((lang) => plain(periodWithin(lang, 'P1M')))).toEqual([
      'kuukauden',
      'en månad',
      'one month',
    ]);
    expect(plain(periodWithin('fi', 'P3Y'))).toBe('3 vuoden');
  });

  it('writes dates and countries by the language', () => {
    expect(dateInWords('fi', '2026-11-22')).toBe('22. marraskuuta 2026');
    expect(countryName('sv', 'US')).toBe('USA');
    expect(countryName('fi', 'US')).toBe('Yhdysvallat');
  });

  it.each([
    ['fi', '1336/1997', '2:10.2', 'kirjanpitolaki (1336/1997) 2 luku 10 § 2 mom.'],
    ['sv', '1336/1997', '2:10.2', 'bokföringslagen (1336/1997) 2 kap. 10 § 2 mom.'],
    ['fi', '38/1978', '6:12a', 'kuluttajansuojalaki (38/1978) 6 luku 12 a §'],
    ['sv', '38/1978', '6:12a', 'konsumentskyddslagen (38/1978) 6 kap. 12 a §'],
    ['en', '917/2014', '139.3', 'Act on Electronic Communications Services (917/2014), section 139(3)'],
    ['en', '(EU) 2016/679', '6(1)(c)', 'General Data Protection Regulation (EU) 2016/679, Article 6(1)(c)'],
    ['fi', '1/2030', '5', 'laki 1/2030 5 §'],
    [
      'fi',
      '(EU) 2016/679',
      '6(1)(c)',
      'yleinen tietosuoja-asetus (EU) 2016/679, 6 artiklan 1 kohdan c alakohta',
    ],
    ['fi', '(EU) 2016/679', '28(3)', 'yleinen tietosuoja-asetus (EU) 2016/679, 28 artiklan 3 kohta'],
    ['fi', '(EU) 2016/679', '44-46', 'yleinen tietosuoja-asetus (EU) 2016/679, 44–46 artikla'],
    ['sv', '(EU) 2016/679', '6(1)(c)', 'allmänna dataskyddsförordningen (EU) 2016/679 artikel 6.1 c'],
  ] as const)('cites a law in %s: %s %s', (lang, act, section, expected) => {
    expect(citation(lang, { act, section })).toBe(expected);
  });

  it('has a word for every key in every language, none left in English by mistake', () => {
    const leaves = (node: object): string[] =>
      Object.values(node).flatMap((value) =>
        typeof value === 'string' ? [value] : typeof value === 'object' ? leaves(value) : [],
      );
    for (const lang of LANGUAGES) expect(leaves(WORDS[lang]).every((text) => text.trim() !== '')).toBe(true);
    const english = new Set(leaves(WORDS.en).filter((text) => text.includes(' ')));
    for (const lang of ['fi', 'sv'] as const)
      expect(leaves(WORDS[lang]).filter((text) => english.has(text))).toEqual([]);
  });
});
