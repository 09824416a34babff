import type { Language } from '../labels/language.ts';

/** What a change is about. */
export type Subject =
  | 'controller'
  | 'purpose'
  | 'category'
  | 'source'
  | 'recipient'
  | 'right'
  | 'permission'
  | 'block'
  | 'measure'
  | 'basis'
  | 'use'
  | 'concerns'
  | 'consent'
  | 'marketing'
  | 'automated'
  | 'ends'
  | 'fields'
  | 'sources'
  | 'retention'
  | 'handling'
  | 'provided'
  | 'disclosure'
  | 'transfer'
  | 'country'
  | 'agreement'
  | 'name'
  | 'role'
  | 'contact'
  | 'deadline'
  | 'ways'
  | 'identify'
  | 'fee'
  | 'form'
  | 'controllership'
  | 'officer'
  | 'authority'
  | 'wording'
  | 'apart'
  | 'controllers'
  | 'directory';

/** Why a change is significant, or why it is not. */
export type Reason =
  | 'new_controller'
  | 'new_purpose'
  | 'wider_use'
  | 'more_subjects'
  | 'basis_changed'
  | 'consent_changed'
  | 'marketing_rule'
  | 'automated_decision'
  | 'lasts_longer'
  | 'new_data'
  | 'new_source'
  | 'longer_retention'
  | 'retention_changed'
  | 'weaker_protection'
  | 'new_duty'
  | 'new_recipient'
  | 'wider_disclosure'
  | 'new_third_country'
  | 'safeguard_changed'
  | 'removed_right'
  | 'weaker_right'
  | 'controllership_changed'
  | 'narrower'
  | 'shorter_retention'
  | 'stronger'
  | 'contact_only'
  | 'wording_only'
  | 'administrative';

/** Reasons that make a change one that people must be told of separately. */
export const SIGNIFICANT: ReadonlySet<Reason> = new Set<Reason>([
  'new_controller',
  'new_purpose',
  'wider_use',
  'more_subjects',
  'basis_changed',
  'consent_changed',
  'marketing_rule',
  'automated_decision',
  'lasts_longer',
  'new_data',
  'new_source',
  'longer_retention',
  'retention_changed',
  'weaker_protection',
  'new_duty',
  'new_recipient',
  'wider_disclosure',
  'new_third_country',
  'safeguard_changed',
  'removed_right',
  'weaker_right',
  'controllership_changed',
]);

export interface DiffWords {
  readonly title: string;
  readonly between: (before: string, after: string) => string;
  readonly version: (version: string) => string;
  readonly significant: string;
  readonly other: string;
  readonly none: string;
  readonly same: string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly changed: (what: string, before: string, after: string) => string;
  readonly unstated: string;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
}

const en: DiffWords = {
  title: 'Changes to the privacy notice',
  between: (before, after) => `From ${before} to ${after}.`,
  version: (version) => `version ${version}`,
  significant: 'Significant changes',
  other: 'Other changes',
  none: 'None.',
  same: 'The two notices say the same.',
  added: (what) => `Added: ${what}.`,
  removed: (what) => `Removed: ${what}.`,
  changed: (what, before, after) => `Changed: ${what}. Before: ${before} Now: ${after}`,
  unstated: 'not stated',
  subjects: {
    controller: 'controller',
    purpose: 'purpose',
    category: 'category of data',
    source: 'source',
    recipient: 'recipient',
    right: 'right',
    permission: 'permission',
    block: 'ban or restriction',
    measure: 'protective measure',
    basis: 'legal basis',
    use: 'use of data',
    concerns: 'whose data',
    consent: 'consent',
    marketing: 'marketing rule',
    automated: 'automated decisions',
    ends: 'end of the purpose',
    fields: 'data',
    sources: 'sources',
    retention: 'retention',
    handling: 'special protection',
    provided: 'duty to give data',
    disclosure: 'what is given',
    transfer: 'transfer outside the EEA',
    country: 'country',
    agreement: 'agreement',
    name: 'name',
    role: 'role',
    contact: 'contact details',
    deadline: 'time to answer',
    ways: 'ways to ask',
    identify: 'ways to identify oneself',
    fee: 'fee',
    form: 'form or signature',
    controllership: 'how controllers share responsibility',
    officer: 'data protection officer',
    authority: 'supervisory authority',
    wording: 'wording',
    apart: 'told apart from the rest',
    controllers: 'controllers',
    directory: 'telephone directory',
  },
  reasons: {
    new_controller: 'Somebody else decides on the data.',
    new_purpose: 'Data are used for something new; GDPR 13(3) asks to tell beforehand.',
    wider_use: 'A purpose uses more data, or does more with them.',
    more_subjects: 'The data of more people are used.',
    basis_changed: 'Use rests on another basis.',
    consent_changed: 'What one consents to, or how, is different.',
    marketing_rule: 'Marketing follows another rule.',
    automated_decision: 'Automated decisions affect people’s rights.',
    lasts_longer: 'The use no longer ends with the relationship.',
    new_data: 'More is kept about people.',
    new_source: 'Data come from somewhere new.',
    longer_retention: 'Data are kept longer.',
    retention_changed: 'The time is counted otherwise and may be longer.',
    weaker_protection: 'A protection is gone.',
    new_duty: 'Giving the data has become a duty.',
    new_recipient: 'Somebody new gets data.',
    wider_disclosure: 'A recipient gets more data or for more purposes.',
    new_third_country: 'Data go to a country outside the EEA that was not named.',
    safeguard_changed: 'A transfer rests on another safeguard.',
    removed_right: 'A right is no longer told.',
    weaker_right: 'A right is harder to use.',
    controllership_changed: 'Responsibility is shared otherwise.',
    narrower: 'Less is done with data than before.',
    shorter_retention: 'Data are kept for a shorter time.',
    stronger: 'People are better protected than before.',
    contact_only: 'Only a way to get in touch changed.',
    wording_only: 'Only the words changed; what is done stays the same.',
    administrative: 'It does not change what happens to people’s data.',
  },
};

const fi: DiffWords = {
  title: 'Tietosuojaselosteen muutokset',
  between: (before, after) => `Vanha: ${before}. Uusi: ${after}.`,
  version: (version) => `versio ${version}`,
  significant: 'Merkittävät muutokset',
  other: 'Muut muutokset',
  none: 'Ei ole.',
  same: 'Selosteet sanovat saman.',
  added: (what) => `Lisätty: ${what}.`,
  removed: (what) => `Poistettu: ${what}.`,
  changed: (what, before, after) => `Muutettu: ${what}. Ennen: ${before} Nyt: ${after}`,
  unstated: 'ei ilmoitettu',
  subjects: {
    controller: 'rekisterinpitäjä',
    purpose: 'käyttötarkoitus',
    category: 'tietoryhmä',
    source: 'lähde',
    recipient: 'vastaanottaja',
    right: 'oikeus',
    permission: 'lupa',
    block: 'kielto tai rajoitus',
    measure: 'suojatoimi',
    basis: 'oikeusperuste',
    use: 'tietojen käyttö',
    concerns: 'kenen tietoja',
    consent: 'suostumus',
    marketing: 'markkinointisääntö',
    automated: 'automaattiset päätökset',
    ends: 'käytön päättyminen',
    fields: 'tiedot',
    sources: 'lähteet',
    retention: 'säilytysaika',
    handling: 'erityinen suoja',
    provided: 'velvollisuus antaa tieto',
    disclosure: 'mitä annetaan',
    transfer: 'siirto ETA-alueen ulkopuolelle',
    country: 'maa',
    agreement: 'sopimus',
    name: 'nimi',
    role: 'asema',
    contact: 'yhteystiedot',
    deadline: 'vastausaika',
    ways: 'tavat pyytää',
    identify: 'tunnistamistavat',
    fee: 'maksu',
    form: 'lomake tai allekirjoitus',
    controllership: 'rekisterinpitäjien vastuunjako',
    officer: 'tietosuojavastaava',
    authority: 'valvontaviranomainen',
    wording: 'sanamuoto',
    apart: 'kertominen erillään muusta',
    controllers: 'rekisterinpitäjät',
    directory: 'puhelinluettelo',
  },
  reasons: {
    new_controller: 'Tiedoista päättää joku muu.',
    new_purpose:
      'Tietoja käytetään uuteen; siitä on kerrottava etukäteen (tietosuoja-asetuksen 13 artiklan 3 kohta).',
    wider_use: 'Tarkoitus käyttää enemmän tietoja tai tekee niillä enemmän.',
    more_subjects: 'Käytetään useampien ihmisten tietoja.',
    basis_changed: 'Käytöllä on toinen peruste.',
    consent_changed: 'Se, mihin tai miten suostutaan, on muuttunut.',
    marketing_rule: 'Markkinointia koskee toinen sääntö.',
    automated_decision: 'Automaattiset päätökset vaikuttavat ihmisten oikeuksiin.',
    lasts_longer: 'Käyttö ei enää pääty asiakassuhteen mukana.',
    new_data: 'Ihmisistä säilytetään enemmän.',
    new_source: 'Tietoja tulee uudesta paikasta.',
    longer_retention: 'Tietoja säilytetään pidempään.',
    retention_changed: 'Aika lasketaan toisin ja voi pidentyä.',
    weaker_protection: 'Suoja on poistunut.',
    new_duty: 'Tiedon antamisesta on tullut velvollisuus.',
    new_recipient: 'Tietoja saa joku uusi.',
    wider_disclosure: 'Vastaanottaja saa enemmän tietoja tai useampaan tarkoitukseen.',
    new_third_country: 'Tietoja menee ETA-alueen ulkopuoliseen maahan, jota ei ole ennen mainittu.',
    safeguard_changed: 'Siirto perustuu toiseen suojatoimeen.',
    removed_right: 'Oikeudesta ei enää kerrota.',
    weaker_right: 'Oikeutta on vaikeampi käyttää.',
    controllership_changed: 'Vastuu jakautuu toisin.',
    narrower: 'Tiedoilla tehdään vähemmän kuin ennen.',
    shorter_retention: 'Tietoja säilytetään lyhyemmän aikaa.',
    stronger: 'Ihmiset on suojattu paremmin kuin ennen.',
    contact_only: 'Vain yhteydenottotapa muuttui.',
    wording_only: 'Vain sanat muuttuivat; toiminta pysyy samana.',
    administrative: 'Se ei muuta sitä, mitä ihmisten tiedoille tapahtuu.',
  },
};

const sv: DiffWords = {
  title: 'Ändringar i dataskyddsbeskrivningen',
  between: (before, after) => `Från ${before} till ${after}.`,
  version: (version) => `version ${version}`,
  significant: 'Betydande ändringar',
  other: 'Övriga ändringar',
  none: 'Inga.',
  same: 'Beskrivningarna säger samma sak.',
  added: (what) => `Tillagt: ${what}.`,
  removed: (what) => `Borttaget: ${what}.`,
  changed: (what, before, after) => `Ändrat: ${what}. Förut: ${before} Nu: ${after}`,
  unstated: 'inte angivet',
  subjects: {
    controller: 'personuppgiftsansvarig',
    purpose: 'ändamål',
    category: 'uppgiftsgrupp',
    source: 'källa',
    recipient: 'mottagare',
    right: 'rättighet',
    permission: 'tillstånd',
    block: 'förbud eller begränsning',
    measure: 'skyddsåtgärd',
    basis: 'rättslig grund',
    use: 'användning av uppgifter',
    concerns: 'vems uppgifter',
    consent: 'samtycke',
    marketing: 'marknadsföringsregel',
    automated: 'automatiserade beslut',
    ends: 'när användningen upphör',
    fields: 'uppgifter',
    sources: 'källor',
    retention: 'lagringstid',
    handling: 'särskilt skydd',
    provided: 'skyldighet att lämna uppgifter',
    disclosure: 'vad som lämnas',
    transfer: 'överföring utanför EES',
    country: 'land',
    agreement: 'avtal',
    name: 'namn',
    role: 'roll',
    contact: 'kontaktuppgifter',
    deadline: 'svarstid',
    ways: 'sätt att begära',
    identify: 'sätt att identifiera sig',
    fee: 'avgift',
    form: 'blankett eller underskrift',
    controllership: 'hur ansvaret fördelas',
    officer: 'dataskyddsombud',
    authority: 'tillsynsmyndighet',
    wording: 'ordalydelse',
    apart: 'att det berättas för sig',
    controllers: 'personuppgiftsansvariga',
    directory: 'telefonkatalog',
  },
  reasons: {
    new_controller: 'Någon annan bestämmer över uppgifterna.',
    new_purpose:
      'Uppgifter används till något nytt; det ska berättas på förhand (artikel 13.3 i dataskyddsförordningen).',
    wider_use: 'Ett ändamål använder fler uppgifter eller gör mer med dem.',
    more_subjects: 'Uppgifter om fler människor används.',
    basis_changed: 'Användningen har en annan grund.',
    consent_changed: 'Vad man samtycker till, eller hur, har ändrats.',
    marketing_rule: 'Marknadsföringen följer en annan regel.',
    automated_decision: 'Automatiserade beslut påverkar människors rättigheter.',
    lasts_longer: 'Användningen upphör inte längre med kundförhållandet.',
    new_data: 'Mer sparas om människor.',
    new_source: 'Uppgifter kommer från ett nytt håll.',
    longer_retention: 'Uppgifter sparas längre.',
    retention_changed: 'Tiden räknas på ett annat sätt och kan bli längre.',
    weaker_protection: 'Ett skydd har försvunnit.',
    new_duty: 'Det har blivit en skyldighet att lämna uppgifterna.',
    new_recipient: 'Någon ny får uppgifter.',
    wider_disclosure: 'En mottagare får fler uppgifter eller för fler ändamål.',
    new_third_country: 'Uppgifter går till ett land utanför EES som inte har nämnts förut.',
    safeguard_changed: 'En överföring bygger på en annan skyddsåtgärd.',
    removed_right: 'En rättighet nämns inte längre.',
    weaker_right: 'En rättighet är svårare att använda.',
    controllership_changed: 'Ansvaret fördelas på ett annat sätt.',
    narrower: 'Mindre görs med uppgifterna än förut.',
    shorter_retention: 'Uppgifter sparas en kortare tid.',
    stronger: 'Människor är bättre skyddade än förut.',
    contact_only: 'Endast ett sätt att ta kontakt har ändrats.',
    wording_only: 'Endast orden har ändrats; det som görs är detsamma.',
    administrative: 'Det ändrar inte vad som händer med människors uppgifter.',
  },
};

export const DIFF_WORDS: Readonly<Record<Language, DiffWords>> = { fi, sv, en };
