// Over 400 lines: a table of stories, one a case.
import type { CaseKind, CaseOutcome } from '../cases/cases.api.ts';

/** Demo people who work with cases. */
export type Worker = 'aino' | 'maria' | 'eero' | 'timo' | 'sanna' | 'liisa';

/** A role of the notice whose members take a case from its queue. */
type Queue = 'agent' | 'biller' | 'network_operator';

/**
 * When something happened: `3d 07:40` is three days before the day that the register is made on, in UTC; `25m` so many minutes before
 * the moment of making, fewer early in the day. Nothing is later than that moment at whatever hour it is, with up to 400 minutes.
 */
export type When = `${number}d ${number}:${number}` | `${number}m`;

/** What was done: something written down, the case given to a queue or a colleague, closed, opened again. */
export type Deed =
  | { readonly call: string }
  | { readonly message: string }
  | { readonly note: string }
  | { readonly to: Queue | Worker }
  | { readonly closed: CaseOutcome }
  | 'reopened';

/** Whom it is about: a consumer with a service of that kind in use, or one in collection, or somebody of another kind. */
export type About =
  | 'fibre'
  | 'broadband'
  | 'mobile'
  | 'television'
  | 'device'
  | 'anybody'
  | 'in_collection'
  | 'company'
  | 'association'
  | 'land_owner';

/** A case of the demo register. */
export interface CaseStory {
  readonly kind: CaseKind;
  readonly about: About;
  readonly opened: readonly [When, Worker];
  readonly steps: readonly (readonly [When, Worker, Deed])[];
}

/** What is on the desks of an ordinary working day, and what was finished in the weeks before. */
export const CASE_STORIES: readonly CaseStory[] = [
  // Aino's own.
  {
    kind: 'fault',
    about: 'fibre',
    opened: ['42m', 'aino'],
    steps: [
      [
        '41m',
        'aino',
        { call: 'Yhteys katkeilee iltaisin. Päätteen valot kunnossa, uudelleenkäynnistys ei auttanut.' },
      ],
      ['33m', 'aino', { note: 'Mittaus tilattu. Soitan asiakkaalle, kun tulos on tullut.' }],
    ],
  },
  {
    kind: 'moving',
    about: 'broadband',
    opened: ['118m', 'aino'],
    steps: [
      ['116m', 'aino', { call: 'Muuttaa kuun vaihteessa ja haluaa yhteyden uuteen kotiin muuttopäiväksi.' }],
      ['104m', 'aino', { note: 'Uuden osoitteen saatavuus selvityksessä, soitan huomenna.' }],
    ],
  },
  {
    kind: 'contract',
    about: 'mobile',
    opened: ['1d 08:21', 'aino'],
    steps: [
      ['1d 08:22', 'aino', { message: 'Kysyy, voiko liittymän vaihtaa nopeampaan kesken sopimuskauden.' }],
      ['1d 08:35', 'aino', { message: 'Vaihto onnistuu maksutta. Odotan asiakkaan vahvistusta.' }],
    ],
  },
  {
    kind: 'enquiry',
    about: 'mobile',
    opened: ['2d 12:05', 'aino'],
    steps: [
      ['2d 12:09', 'aino', { call: 'Kysyy, milloin kuitua rakennetaan kylälle.' }],
      ['1d 06:50', 'aino', { note: 'Reitti on suunnittelussa. Vastaan, kun aikataulu on vahvistettu.' }],
    ],
  },
  {
    kind: 'order',
    about: 'television',
    opened: ['4d 10:44', 'aino'],
    steps: [
      ['4d 10:47', 'aino', { call: 'Tilatut urheilukanavat eivät näy. Kanavahaku tehty yhdessä.' }],
      ['2d 07:15', 'aino', { call: 'Kanavat näkyvät osittain. Uusi ohjelmakortti postitettu.' }],
    ],
  },
  {
    kind: 'other',
    about: 'device',
    opened: ['1d 11:30', 'aino'],
    steps: [['1d 11:33', 'aino', { note: 'Reititin palautetaan huoltoon. Palautustunnus lähetetty.' }]],
  },
  // Maria's own.
  {
    kind: 'fault',
    about: 'mobile',
    opened: ['133m', 'maria'],
    steps: [
      [
        '130m',
        'maria',
        { call: 'Puhelut katkeavat sisätiloissa. Neuvottu ottamaan wifi-puhelut käyttöön, kokeilee illan.' },
      ],
    ],
  },
  {
    kind: 'billing',
    about: 'anybody',
    opened: ['1d 07:02', 'maria'],
    steps: [
      [
        '1d 07:06',
        'maria',
        { call: 'Lasku ei ole tullut sähköpostiin. Osoite tarkistettu, lasku lähetetty uudelleen.' },
      ],
    ],
  },
  {
    kind: 'moving',
    about: 'fibre',
    opened: ['5d 09:18', 'maria'],
    steps: [
      ['5d 09:24', 'maria', { call: 'Kuitu jää uudelle asukkaalle. Sopimus siirretään hänen nimiinsä.' }],
      ['1d 12:40', 'maria', { message: 'Siirtolomake lähetetty molemmille.' }],
    ],
  },
  {
    kind: 'enquiry',
    about: 'anybody',
    opened: ['2d 06:55', 'maria'],
    steps: [['2d 06:58', 'maria', { call: 'Tiedustelee palvelun hintaa vuodenvaihteen jälkeen.' }]],
  },
  // Waiting for whoever of the customer service takes it.
  {
    kind: 'fault',
    about: 'broadband',
    opened: ['1d 13:10', 'aino'],
    steps: [
      ['1d 13:14', 'aino', { call: 'Yhteys hidas. Tavoittaa parhaiten kello 16 jälkeen.' }],
      ['1d 13:15', 'aino', { to: 'agent' }],
    ],
  },
  {
    kind: 'order',
    about: 'anybody',
    opened: ['205m', 'maria'],
    steps: [
      ['202m', 'maria', { message: 'Haluaa tarjouksen nopeammasta yhteydestä. Soittopyyntö.' }],
      ['201m', 'maria', { to: 'agent' }],
    ],
  },
  {
    kind: 'contract',
    about: 'mobile',
    opened: ['2d 11:20', 'maria'],
    steps: [
      ['2d 11:26', 'maria', { call: 'Liittymä siirretään perheenjäsenelle. Molempien suostumus tarvitaan.' }],
      ['2d 11:27', 'maria', { to: 'agent' }],
    ],
  },
  // Waiting for a biller.
  {
    kind: 'billing',
    about: 'anybody',
    opened: ['158m', 'aino'],
    steps: [
      ['155m', 'aino', { call: 'Laskun summa yllätti. Pyytää erittelyn.' }],
      ['154m', 'aino', { to: 'biller' }],
    ],
  },
  {
    kind: 'billing',
    about: 'mobile',
    opened: ['1d 09:48', 'maria'],
    steps: [
      ['1d 09:50', 'maria', { call: 'Haluaa siirtää eräpäivää kahdella viikolla.' }],
      ['1d 09:51', 'maria', { to: 'biller' }],
    ],
  },
  {
    kind: 'billing',
    about: 'fibre',
    opened: ['2d 08:31', 'aino'],
    steps: [
      ['2d 08:36', 'aino', { call: 'Kuukausi on laskutettu, vaikka yhteys ei ollut käytössä.' }],
      ['2d 08:38', 'aino', { to: 'biller' }],
    ],
  },
  // Eero's own.
  {
    kind: 'complaint',
    about: 'in_collection',
    opened: ['3d 07:31', 'aino'],
    steps: [
      ['3d 07:38', 'aino', { call: 'Kertoo maksaneensa laskun, josta on tullut maksuvaatimus.' }],
      ['3d 07:40', 'aino', { to: 'biller' }],
      ['2d 06:12', 'eero', { to: 'eero' }],
      ['2d 06:25', 'eero', { note: 'Maksua etsitään. Perintä keskeytetty siksi aikaa.' }],
    ],
  },
  {
    kind: 'billing',
    about: 'anybody',
    opened: ['3d 06:44', 'eero'],
    steps: [
      ['3d 06:48', 'eero', { note: 'Sama lasku maksettu kahdesti. Tilinumeroa kysytty palautusta varten.' }],
    ],
  },
  {
    kind: 'billing',
    about: 'broadband',
    opened: ['6d 10:02', 'aino'],
    steps: [
      ['6d 10:05', 'aino', { call: 'Siirtyy e-laskuun.' }],
      ['6d 10:06', 'aino', { to: 'eero' }],
      ['5d 05:58', 'eero', { note: 'Odotetaan valtuutusta verkkopankista.' }],
    ],
  },
  // The network's.
  {
    kind: 'fault',
    about: 'fibre',
    opened: ['1d 06:20', 'aino'],
    steps: [
      ['1d 06:27', 'aino', { call: 'Ei yhteyttä aamusta alkaen. Päätteessä palaa punainen valo.' }],
      ['1d 06:29', 'aino', { to: 'network_operator' }],
    ],
  },
  {
    kind: 'fault',
    about: 'broadband',
    opened: ['243m', 'maria'],
    steps: [
      ['240m', 'maria', { call: 'Nopeus puolet luvatusta, mitattu kaapelilla.' }],
      ['238m', 'maria', { to: 'network_operator' }],
    ],
  },
  {
    kind: 'fault',
    about: 'fibre',
    opened: ['2d 09:05', 'aino'],
    steps: [
      ['2d 09:11', 'aino', { call: 'Yhteys katkeaa tuulella. Liitäntäkotelo pihalla löysällä.' }],
      ['2d 09:12', 'aino', { to: 'network_operator' }],
      ['1d 05:45', 'timo', { to: 'timo' }],
    ],
  },
  // Sales.
  {
    kind: 'order',
    about: 'mobile',
    opened: ['1d 10:15', 'sanna'],
    steps: [['1d 10:24', 'sanna', { call: 'Kuitu mökille. Tarjous lähetetty, voimassa kaksi viikkoa.' }]],
  },
  {
    kind: 'contract',
    about: 'company',
    opened: ['1d 12:02', 'aino'],
    steps: [
      ['1d 12:10', 'aino', { message: 'Kolme uutta liittymää työntekijöille. Sopimusluonnos lähetetty.' }],
    ],
  },
  // Businesses and associations.
  {
    kind: 'fault',
    about: 'company',
    opened: ['176m', 'aino'],
    steps: [
      ['173m', 'aino', { call: 'Toimiston yhteys hidas aamupäivisin. Varayhteys on käytössä.' }],
      ['171m', 'aino', { to: 'network_operator' }],
    ],
  },
  {
    kind: 'billing',
    about: 'company',
    opened: ['4d 06:30', 'maria'],
    steps: [['4d 06:33', 'maria', { message: 'Laskulle pyydetään tilausnumero. Lisätään seuraavaan.' }]],
  },
  {
    kind: 'enquiry',
    about: 'association',
    opened: ['3d 08:50', 'maria'],
    steps: [['3d 08:55', 'maria', { call: 'Kysyy yhteyttä yhdistyksen talolle kesäkaudeksi.' }]],
  },
  // A land owner on a cable's route.
  {
    kind: 'other',
    about: 'land_owner',
    opened: ['2d 07:30', 'liisa'],
    steps: [
      ['2d 07:36', 'liisa', { call: 'Kysyy, milloin kaivuu tienvarressa päättyy ja ojan reuna tasataan.' }],
    ],
  },
  // Finished.
  {
    kind: 'enquiry',
    about: 'anybody',
    opened: ['3d 11:12', 'maria'],
    steps: [
      ['3d 11:15', 'maria', { call: 'Kysyi, miten laskun saa paperilla. Neuvottu.' }],
      ['3d 11:16', 'maria', { closed: 'answered' }],
    ],
  },
  {
    kind: 'billing',
    about: 'anybody',
    opened: ['4d 08:00', 'eero'],
    steps: [
      ['4d 08:04', 'eero', { note: 'Viitenumero oli väärä. Maksu kohdistettu oikealle laskulle.' }],
      ['4d 08:05', 'eero', { closed: 'solved' }],
    ],
  },
  {
    kind: 'fault',
    about: 'fibre',
    opened: ['5d 12:20', 'aino'],
    steps: [
      [
        '5d 12:31',
        'aino',
        { call: 'Vika on taloyhtiön sisäverkossa. Neuvottu ottamaan yhteyttä isännöitsijään.' },
      ],
      ['5d 12:32', 'aino', { closed: 'referred' }],
    ],
  },
  {
    kind: 'enquiry',
    about: 'mobile',
    opened: ['7d 09:40', 'aino'],
    steps: [
      ['7d 09:44', 'aino', { call: 'Kysyi puhelinten käytöstä ulkomailla. Hinnat kerrottu.' }],
      ['7d 09:45', 'aino', { closed: 'answered' }],
    ],
  },
  {
    kind: 'fault',
    about: 'fibre',
    opened: ['9d 07:10', 'aino'],
    steps: [
      ['9d 07:16', 'aino', { call: 'Ei yhteyttä. Pääte ei käynnisty.' }],
      ['8d 11:05', 'aino', { call: 'Uusi pääte vaihdettu, yhteys toimii.' }],
      ['8d 11:06', 'aino', { closed: 'solved' }],
    ],
  },
  {
    kind: 'contract',
    about: 'anybody',
    opened: ['10d 10:30', 'aino'],
    steps: [
      ['10d 10:37', 'aino', { call: 'Harkitsi irtisanomista, mutta jatkaa sopimusta.' }],
      ['9d 06:30', 'aino', { closed: 'withdrawn' }],
    ],
  },
  {
    kind: 'billing',
    about: 'mobile',
    opened: ['12d 08:15', 'aino'],
    steps: [
      ['12d 08:21', 'aino', { call: 'Laskulla palvelunumeron maksu, jota ei tunnista.' }],
      ['12d 08:22', 'aino', { to: 'biller' }],
      ['11d 06:32', 'eero', { to: 'eero' }],
      ['11d 06:40', 'eero', { note: 'Erittely lähetetty. Asiakas tunnisti puhelun.' }],
      ['11d 06:41', 'eero', { closed: 'answered' }],
    ],
  },
  {
    kind: 'fault',
    about: 'broadband',
    opened: ['14d 06:35', 'maria'],
    steps: [
      ['14d 06:41', 'maria', { call: 'Yhteys poikki ukkosen jälkeen.' }],
      ['14d 06:42', 'maria', { to: 'network_operator' }],
      ['14d 07:30', 'timo', { to: 'timo' }],
      ['13d 12:10', 'timo', { closed: 'solved' }],
    ],
  },
  {
    kind: 'order',
    about: 'anybody',
    opened: ['15d 10:05', 'sanna'],
    steps: [
      ['15d 10:12', 'sanna', { call: 'Tilasi nopeamman yhteyden.' }],
      ['11d 08:00', 'sanna', { closed: 'solved' }],
    ],
  },
  {
    kind: 'complaint',
    about: 'fibre',
    opened: ['18d 07:55', 'aino'],
    steps: [
      ['18d 08:03', 'aino', { call: 'Asentaja ei tullut sovittuna aikana. Uusi aika varattu.' }],
      ['16d 12:00', 'aino', { closed: 'unsolved' }],
      ['9d 08:20', 'aino', 'reopened'],
      ['9d 08:26', 'aino', { call: 'Asennus tehty. Hyvityksestä sovittu, se näkyy seuraavalla laskulla.' }],
      ['9d 08:27', 'aino', { closed: 'solved' }],
    ],
  },
  {
    kind: 'moving',
    about: 'anybody',
    opened: ['20d 11:00', 'maria'],
    steps: [
      ['20d 11:08', 'maria', { call: 'Yhteys siirretään uuteen osoitteeseen.' }],
      ['13d 07:20', 'maria', { message: 'Yhteys on siirretty ja toimii.' }],
      ['13d 07:21', 'maria', { closed: 'solved' }],
    ],
  },
  {
    kind: 'other',
    about: 'anybody',
    opened: ['25d 09:25', 'maria'],
    steps: [
      ['25d 09:28', 'maria', { message: 'Kiittää nopeasta palvelusta. Terveiset viety asentajalle.' }],
      ['25d 09:29', 'maria', { closed: 'answered' }],
    ],
  },
  {
    kind: 'fault',
    about: 'company',
    opened: ['11d 06:15', 'maria'],
    steps: [
      ['11d 06:22', 'maria', { call: 'Sähköposti ei toiminut aamulla. Palvelu oli huollossa, toimii taas.' }],
      ['11d 06:50', 'maria', { closed: 'solved' }],
    ],
  },
];
