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
}

export const DEMO_WORDS: Readonly<Record<Language, DemoWords>> = {
  fi: {
    title: 'Kokeilukirjautuminen',
    who: 'Kenenä haluat kirjautua?',
    invented: 'Kaikki ovat keksittyjä henkilöitä. Tämä sivu toimii vain tällä tietokoneella.',
    employedBy: (recipient) => `työnantaja: ${recipient}`,
    noUndertaking: 'ei ole antanut salassapitositoumusta',
    over: 'Tämä kirjautuminen on vanhentunut',
    overMore: 'Palaa työpöydälle ja aloita kirjautuminen uudelleen.',
    signOut: 'Kirjaudutaanko ulos kokonaan?',
    signOutMore: 'Työpöydältä olet jo kirjautunut ulos.',
    signOutYes: 'Kirjaudu ulos',
    signOutNo: 'Pysy kirjautuneena tässä palvelussa',
    signedOut: 'Olet kirjautunut ulos',
    roles: {
      agent: 'asiakaspalvelija',
      biller: 'laskuttaja',
      collector: 'perintäkäsittelijä',
      marketer: 'markkinoija',
      researcher: 'markkinatutkija',
      network_operator: 'verkkovalvoja',
      salesperson: 'myyjä',
      event_organiser: 'tapahtumajärjestäjä',
      data_steward: 'rekisterinhoitaja',
      officer: 'tietosuojavastaava',
      administrator: 'pääkäyttäjä',
    },
  },
  sv: {
    title: 'Provinloggning',
    who: 'Vem vill du logga in som?',
    invented: 'Alla personer är påhittade. Den här sidan finns bara på den här datorn.',
    employedBy: (recipient) => `arbetsgivare: ${recipient}`,
    noUndertaking: 'har inte gett någon sekretessförbindelse',
    over: 'Den här inloggningen har gått ut',
    overMore: 'Gå tillbaka till arbetsbordet och börja om.',
    signOut: 'Vill du logga ut helt?',
    signOutMore: 'Från arbetsbordet är du redan utloggad.',
    signOutYes: 'Logga ut',
    signOutNo: 'Förbli inloggad i den här tjänsten',
    signedOut: 'Du är utloggad',
    roles: {
      agent: 'kundbetjänare',
      biller: 'fakturerare',
      collector: 'indrivningshandläggare',
      marketer: 'marknadsförare',
      researcher: 'marknadsundersökare',
      network_operator: 'nätövervakare',
      salesperson: 'försäljare',
      event_organiser: 'evenemangsarrangör',
      data_steward: 'registerskötare',
      officer: 'dataskyddsombud',
      administrator: 'administratör',
    },
  },
  en: {
    title: 'Demo sign-in',
    who: 'Who do you want to be?',
    invented: 'All of them are invented. This page exists on this computer only.',
    employedBy: (recipient) => `employed by ${recipient}`,
    noUndertaking: 'has given no undertaking of confidentiality',
    over: 'This sign-in is over',
    overMore: 'Go back to the console and begin again.',
    signOut: 'Sign out altogether?',
    signOutMore: 'You are already signed out of the console.',
    signOutYes: 'Sign out',
    signOutNo: 'Stay signed in to this service',
    signedOut: 'You are signed out',
    roles: {
      agent: 'customer-service agent',
      biller: 'biller',
      collector: 'collection handler',
      marketer: 'marketer',
      researcher: 'market researcher',
      network_operator: 'network operator',
      salesperson: 'salesperson',
      event_organiser: 'event organiser',
      data_steward: 'data steward',
      officer: 'data-protection officer',
      administrator: 'administrator',
    },
  },
};
