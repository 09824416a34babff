import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import { parseNotice } from '../parse.ts';
import { exportDpv } from './export-dpv.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../../notices/mpy/${path}`, import.meta.url), 'utf8'),
});
const { document, texts } = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
});
if (!document) throw new Error('notices/mpy does not parse');

interface Expanded {
  readonly '@id': string;
  readonly '@type': readonly string[];
  readonly [property: string]: unknown;
}
const offline = async (url: string): Promise<never> => {
  throw new Error(`asked the network for ${url}`);
};
const expanded = (await jsonld.expand(exportDpv(document, texts) as jsonld.JsonLdDocument, {
  documentLoader: offline,
})) as unknown as Expanded[];
const DPV = 'https://w3id.org/dpv#';
const ofType = (type: string) => expanded.filter((node) => node['@type']?.includes(DPV + type));
const idsOf = (node: Expanded | undefined, property: string) =>
  ((node?.[DPV + property] ?? []) as { '@id': string }[]).map((one) => one['@id']);

describe('the export in W3C DPV terms', () => {
  it('is JSON-LD that expands without the network', () => {
    expect(ofType('PrivacyNotice')).toHaveLength(1);
    expect(ofType('Process')).toHaveLength(Object.keys(document.purposes ?? {}).length);
    expect(ofType('PersonalData')).toHaveLength(Object.keys(document.categories ?? {}).length);
    expect(ofType('DataController').length).toBeGreaterThanOrEqual(3);
  });

  it('gives each process its legal basis, data, controllers and recipients', () => {
    const billing = ofType('Process').find((node) => node['@id'].endsWith('#processes-billing'));
    expect(idsOf(billing, 'hasLegalBasis')).toContain('https://w3id.org/dpv/legal/eu/gdpr#A6-1-b');
    expect(idsOf(billing, 'hasPersonalData')).toContain(
      'https://mpy.fi/tietosuojaseloste/#categories-billing',
    );
    expect(idsOf(billing, 'hasDataController').length).toBeGreaterThan(0);
    for (const node of ofType('Process')) expect(idsOf(node, 'hasPurpose')).toHaveLength(1);
  });

  it('refers only to nodes that it describes', () => {
    const known = new Set(expanded.map((node) => node['@id']));
    const used = JSON.stringify(expanded).matchAll(/"@id":"(https:\/\/mpy\.fi[^"]*)"/g);
    expect([...used].map(([, id]) => id).filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  it('gives storage as a period of time, and names in three languages', () => {
    const text = JSON.stringify(ofType('PersonalData'));
    expect(text).toContain('"@type":"http://www.w3.org/2001/XMLSchema#duration","@value":"P6Y"');
    for (const lang of LANGUAGES) expect(text).toContain(`"@language":"${lang}"`);
  });
});
