import { joinedByAnd } from './calendar.ts';
import { type Language, LOCALES } from './language.ts';
import { WORDS } from './words.ts';

type Unit = 'year' | 'month' | 'week' | 'day';
const UNITS: readonly Unit[] = ['year', 'month', 'week', 'day'];
const ISO_PERIOD = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

const partsOf = (period: string): { unit: Unit; count: number }[] => {
  const counts = ISO_PERIOD.exec(period)?.slice(1) ?? [];
  return UNITS.map((unit, index) => ({ unit, count: Number(counts[index] ?? 0) })).filter((p) => p.count > 0);
};

/** An ISO 8601 period in words, as the object of "keep for": "6 vuotta", "1 year and 6 months". */
export const periodInWords = (lang: Language, period: string): string => {
  const parts = partsOf(period).map(({ unit, count }) => nominative(lang, unit, count));
  return parts.length === 0 ? period : joinedByAnd(lang, parts);
};

const nominative = (lang: Language, unit: Unit, count: number): string => {
  // A Finn keeps something "vuosi", not "1 vuosi".
  const written = new Intl.NumberFormat(LOCALES[lang], { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );
  return lang === 'fi' && count === 1 ? written.replace(/^1\s/u, '') : written;
};

/** The period as it stands after "within": in Finnish in the genitive, "kuukauden", "3 vuoden". */
export const periodWithin = (lang: Language, period: string): string => {
  const parts = partsOf(period).map(({ unit, count }) => {
    const [one, several] = WORDS[lang].withinUnits[unit];
    if (count === 1) return lang === 'fi' ? (one ?? '') : `${oneOf(lang, unit)} ${one}`;
    return `${count}\u00A0${several}`;
  });
  return parts.length === 0 ? period : joinedByAnd(lang, parts);
};

const oneOf = (lang: Language, unit: Unit): string =>
  lang === 'en' ? 'one' : unit === 'year' ? 'ett' : 'en';
