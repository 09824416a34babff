/** Prefixes of the vocabularies an export uses, inline: a reader needs nothing from the network. W3C DPV 2.3. */
export const DPV_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:issued': { '@type': 'xsd:date' },
  'dct:valid': { '@type': 'xsd:date' },
} as const;

export interface Reference {
  readonly '@id': string;
}
export type Value = string | number | Node | Reference | readonly Value[] | undefined;
export interface Node {
  readonly [property: string]: Value;
}

/** A term of a vocabulary: `CustomerCare` is one of the default prefix, `pd:Name` carries its own. */
export const term = (name: string, prefix: string): Reference => ({
  '@id': name.includes(':') ? name : `${prefix}:${name}`,
});

/** Leaves out what is not told: undefined values and empty lists. */
export const told = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
