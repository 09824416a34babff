import { createHash } from 'node:crypto';

/** An invented person who can sign in at the demo provider. */
export interface DemoPerson {
  /** What to call it on the command line, and `sub` in its tokens. */
  readonly id: string;
  readonly name: string;
  /** Roles of the notice, as the token claims them. */
  readonly roles: readonly string[];
  /** Recipient of the notice that employs the person; the controllers themselves when left out. */
  readonly employer?: string;
  /** Whether the undertakings of the roles are accepted. */
  readonly undertaking: boolean;
}

/** An invented service that signs in with its own name (client credentials). */
export interface DemoService {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** One for each role of notices/mpy, an employee of a processor, and one who has not given an undertaking. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { id: 'aino', name: 'Aino Mäkelä', roles: ['agent'], undertaking: true },
  { id: 'eero', name: 'Eero Laine', roles: ['biller'], undertaking: true },
  { id: 'marja', name: 'Marja Heikkinen', roles: ['collector'], undertaking: true },
  { id: 'kaisa', name: 'Kaisa Niemi', roles: ['marketer'], undertaking: true },
  { id: 'pekka', name: 'Pekka Salonen', roles: ['researcher'], undertaking: true },
  { id: 'timo', name: 'Timo Rantanen', roles: ['network_operator'], undertaking: true },
  { id: 'sanna', name: 'Sanna Koskinen', roles: ['salesperson'], undertaking: true },
  { id: 'jari', name: 'Jari Lehtonen', roles: ['event_organiser'], undertaking: true },
  { id: 'liisa', name: 'Liisa Hämäläinen', roles: ['data_steward'], undertaking: true },
  { id: 'outi', name: 'Outi Kallio', roles: ['officer'], undertaking: true },
  { id: 'antti', name: 'Antti Virtanen', roles: ['administrator'], undertaking: true },
  { id: 'maria', name: 'Maria Lindholm', roles: ['agent'], employer: 'contact_centre', undertaking: true },
  { id: 'ville', name: 'Ville Nieminen', roles: ['agent'], undertaking: false },
];

/**
 * The id that a demo person gets on a staff list, so that what a demo register tells of their work is theirs from their first
 * sign-in on. A UUID of version 8: made from the name alone.
 */
export const demoActorId = (person: string): string => {
  const hash = createHash('sha256').update(`seloste demo person ${person}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
};

export const DEMO_SERVICES: readonly DemoService[] = [
  { id: 'demo-integration', name: 'Demo integration', roles: ['biller'] },
];

/** The same for everybody: the provider answers on the machine itself only, and never in production. */
export const DEMO_SECRET = 'demo';

/** Client of the command line (RFC 8252): a program on the machine, without a secret. */
export const COMMAND_LINE_CLIENT = 'seloste-command-line';

/** Loopback addresses are compared without their port (RFC 8252 7.3). */
export const COMMAND_LINE_REDIRECT = 'http://127.0.0.1/signed-in';

/** Client of the staff console: the register itself, with {@link DEMO_SECRET}. */
export const CONSOLE_CLIENT = 'seloste-console';

/** The register as a resource (RFC 8707). */
export const REGISTER_RESOURCE = 'urn:seloste:register';
