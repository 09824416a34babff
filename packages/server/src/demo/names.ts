import { faker } from '@faker-js/faker/locale/fi';
import type { Random } from './random.ts';

const { person } = faker.rawDefinitions;
const common = (person?.last_name?.generic ?? []) as readonly string[];
const womens = (person?.first_name?.female ?? []) as readonly string[];
const mens = (person?.first_name?.male ?? []) as readonly string[];

// The rarer family names are made as real ones are: a word of nature and an ending of place or kin.
const STEMS =
  'Aho,Haapa,Harju,Hauta,Hieta,Honka,Järvi,Kallio,Kangas,Karhu,Kivi,Koski,Kuusi,Laakso,Lahti,Lampi,Lehto,Leppä,Lepistö,Metsä,Mänty,Mäki,Niemi,Nurmi,Oja,Paju,Pelto,Pihla,Ranta,Rauta,Saari,Salmi,Salo,Sauna,Suo,Taival,Talas,Tammi,Tuomi,Vaara,Vainio,Virta,Vuori,Ylä,Ala,Uusi'.split(
    ',',
  );
const ENDINGS =
  'nen,la,mäki,ranta,niemi,lahti,saari,aho,oja,koski,kangas,vaara,maa,harju,pelto,salo,virta,luoma,korpi,suo'.split(
    ',',
  );
const SWEDISH =
  'Lindholm,Nyström,Sundqvist,Holmberg,Backman,Söderlund,Åkerblom,Westerlund,Fagerström,Grönroos,Öhman,Björklund'.split(
    ',',
  );

const rare = STEMS.flatMap((stem, n) =>
  ENDINGS.filter((end, m) => !stem.toLowerCase().includes(end) && (n * 7 + m * 3) % 2 === 0).map(
    (end) => stem + end,
  ),
);
const families = [
  ...common,
  ...rare.toSorted((a, b) => ((a.length * 31 + b.charCodeAt(1)) % 7) - 3),
  ...SWEDISH,
];

/** A family name, common ones far more often. */
export const familyName = (random: Random): string => random.skewed(families);

/** Given names: one to three, of a woman or a man. */
export const givenNames = (random: Random, woman: boolean): string => {
  const names = woman ? womens : mens;
  const count = random.chance(0.75) ? 2 : random.chance(0.7) ? 1 : 3;
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(random.skewed(names));
  return [...chosen].join(' ');
};

const TRADES =
  'Rakennus,Kuljetus,Sähkö,Putki,Kone,Metsä,Maansiirto,Tili,Kiinteistö,Autohuolto,Leipomo,Kahvila,Kirja,Optikko,Hammas,Lääkäri,Ohjelmisto,Mainos,Puutarha,Kala'.split(
    ',',
  );
const KINDS = 'palvelu,työ,urakointi,toimisto,kauppa,tekniikka,huolto,asema'.split(',');

/** Name and form of an invented company. The word in front keeps it apart from companies that exist. */
export const companyName = (random: Random): { name: string; form: string } => {
  const form = random.skewed(['Oy', 'Tmi', 'Ky', 'Oyj']);
  const base = `${random.pick(TRADES)}${random.pick(KINDS)} ${random.skewed(families)}`;
  return form === 'Tmi'
    ? { name: `Tmi Mallikas ${base}`, form: 'tmi' }
    : { name: `Mallikas ${base} ${form}`, form: form.toLowerCase() };
};

export const associationName = (random: Random, town: string): string =>
  `${town}n mallikas ${random.pick(['kyläyhdistys', 'urheiluseura', 'marttayhdistys', 'metsästysseura', 'kuoro', 'tiekunta'])} ry`;

/** The same name as another clerk would have written it: letters swapped, dropped, without dots, or one name less. */
export const mistyped = (random: Random, name: string): string => {
  const at = random.between(1, Math.max(1, name.length - 2));
  switch (random.between(0, 3)) {
    case 0:
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return name.normalize('NFD').replaceAll(/\p{M}/gu, '');
    default:
      return name.includes(' ')
        ? (name.split(' ')[0] ?? name)
        : `${name.slice(0, at)}${name[at] ?? ''}${name.slice(at)}`;
  }
};
