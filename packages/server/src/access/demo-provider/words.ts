import type { Language } from './page.ts';

/** What the pages of the demo provider say. */
export interface DemoWords {
  readonly title: string;
  readonly who: string;
  readonly invented: string;
  readonly employedBy: (recipient: string) => string;
  readonly noUndertaking: string;
  readonly over: string;
  readonly overMore: string;
  readonly signOut: string;
  readonly signOutMore: string;
  readonly signOutYes: string;
  readonly signOutNo: string;
  readonly signedOut: string;
  /** Roles of the example notice; another notice's are shown by their id. */
  readonly roles: Readonly<Record<string, string>>;
  /** Recipients of the example notice that employ demo people. */
  readonly employers: Readonly<Record<string, string>>;
}

export const DEMO_WORDS: Readonly<Record<Language, DemoWords>> = {
  fi: {
    title: 'Kokeilukirjautuminen',
    who: 'Kenenä haluat kirjautua?',
    invented: 'Kaikki ovat keksittyjä henkilöitä. Tämä sivu toimii vain tällä tietokoneella.',
    employedBy: (recipient) => `Työnantaja: ${recipient}`,
    noUndertaking: 'Ei ole antanut salassapitositoumusta',
    over: 'Tämä kirjautuminen on vanhentunut',
    overMore: 'Palaa työpöydälle ja aloita kirjautuminen uudelleen.',
    signOut: 'Kirjaudutaanko ulos kokonaan?',
    signOutMore: 'Työpöydältä olet jo kirjautunut ulos.',
    signOutYes: 'Kirjaudu ulos',
    signOutNo: 'Pysy kirjautuneena tässä palvelussa',
    signedOut: 'Olet kirjautunut ulos',
    roles: {
      agent: 'Asiakaspalvelija',
      biller: 'Laskuttaja',
      collector: 'Perinnän hoitaja',
      marketer: 'Markkinoija',
      researcher: 'Tutkija',
      network_operator: 'Verkon valvoja',
      salesperson: 'Myyjä',
      event_organiser: 'Tapahtumajärjestäjä',
      data_steward: 'Tietovastaava',
      officer: 'Tietosuojavastaava',
      administrator: 'Pääkäyttäjä',
    },
    employers: { contact_centre: 'Asiakaspalvelukumppani' },
  },
  sv: {
    title: 'Provinloggning',
    who: 'Vem vill du logga in som?',
    invented: 'Alla personer är påhittade. Den här sidan finns bara på den här datorn.',
    employedBy: (recipient) => `Arbetsgivare: ${recipient}`,
    noUndertaking: 'Har inte gett någon sekretessförbindelse',
    over: 'Den här inloggningen har gått ut',
    overMore: 'Gå tillbaka till arbetsbordet och börja om.',
    signOut: 'Vill du logga ut helt?',
    signOutMore: 'Från arbetsbordet är du redan utloggad.',
    signOutYes: 'Logga ut',
    signOutNo: 'Förbli inloggad i den här tjänsten',
    signedOut: 'Du är utloggad',
    roles: {
      agent: 'Kundrådgivare',
      biller: 'Fakturerare',
      collector: 'Indrivningsansvarig',
      marketer: 'Marknadsförare',
      researcher: 'Marknadsundersökare',
      network_operator: 'Nätövervakare',
      salesperson: 'Säljare',
      event_organiser: 'Evenemangsansvarig',
      data_steward: 'Registervårdare',
      officer: 'Dataskyddsombud',
      administrator: 'Huvudanvändare',
    },
    employers: { contact_centre: 'Partner för kundtjänst' },
  },
  en: {
    title: 'Demo sign-in',
    who: 'Who do you want to be?',
    invented: 'All of them are invented. This page exists on this computer only.',
    employedBy: (recipient) => `Employed by: ${recipient}`,
    noUndertaking: 'Has given no confidentiality undertaking',
    over: 'This sign-in is over',
    overMore: 'Go back to the console and begin again.',
    signOut: 'Sign out altogether?',
    signOutMore: 'You are already signed out of the console.',
    signOutYes: 'Sign out',
    signOutNo: 'Stay signed in to this service',
    signedOut: 'You are signed out',
    roles: {
      agent: 'Customer service agent',
      biller: 'Biller',
      collector: 'Collector',
      marketer: 'Marketer',
      researcher: 'Researcher',
      network_operator: 'Network operator',
      salesperson: 'Salesperson',
      event_organiser: 'Event organiser',
      data_steward: 'Data steward',
      officer: 'Data protection officer',
      administrator: 'Administrator',
    },
    employers: { contact_centre: 'Customer service partner' },
  },
};
