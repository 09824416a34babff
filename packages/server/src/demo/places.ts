import { finnishPostcodes, townsOf } from '../register/register.api.ts';
import type { Random } from './random.ts';

export interface Place {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

// South Savo first: the group's own country; then the rest of Finland, which is thinly there.
const isNear = (code: string) => /^(50|51|52|58|7[68])/.test(code);
const all = finnishPostcodes().filter((code) => townsOf(code)?.[0] !== undefined && !/[1-9]$/.test(code));
const near = all.filter(isNear).toSorted();
const far = all.filter((code) => !isNear(code)).toSorted();

const WORDS =
  'Koivu,Kuusi,Mänty,Pihlaja,Tuomi,Haapa,Kivi,Ranta,Koulu,Kirkko,Mylly,Savi,Harju,Niitty,Pelto,Metsä,Joki,Satama,Asema,Tehdas,Puisto,Kauppa,Käpy,Kanerva,Kielo,Kaisla,Sammal,Veräjä,Torppa,Kaivo'.split(
    ',',
  );
const ENDS = 'tie,katu,polku,kuja,rinne'.split(',');

/** A street that could be anywhere, at a postcode that exists. */
export const place = (random: Random): Place => {
  const postcode = random.chance(0.85) ? random.skewed(near) : random.pick(far);
  const city = townsOf(postcode)?.[0] ?? '';
  const street = `${random.skewed(WORDS)}${random.skewed(ENDS)} ${random.between(1, 60)}`;
  const flat = random.chance(0.45) ? ` ${random.pick(['A', 'B', 'C'])} ${random.between(1, 60)}` : '';
  return { street: street + flat, postcode, city };
};

/** Areas and network elements hang on the postcode, so that an outage hits neighbours. */
export const area = ({ postcode }: Place): string => `alue-${postcode.slice(0, 3)}`;
export const networkElement = ({ postcode }: Place, nth: number): string =>
  `OLT-${postcode}-${1 + (nth % 4)}`;
