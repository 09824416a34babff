import { adequacyDecisions } from './adequacy.ts';
import { agencies } from './agencies.ts';
import { announcementTimes } from './announcing.ts';
import { authorityAddresses } from './authorities.ts';
import { bookkeepingPeriods } from './bookkeeping.ts';
import type { DatedFact } from './dated.ts';
import { eeaStates } from './eea.ts';
import { identificationBans, identityCodeGrounds, identityCodeRefusals } from './identity-code.ts';
import { limitationPeriods } from './limitation.ts';
import { channelLimits, channelRules } from './marketing.ts';
import { otherProcedures } from './other-procedures.ts';
import { publicHolidays } from './public-holidays.ts';
import { feeGrounds, requestArticles, requestPeriods } from './requests.ts';
import { standards } from './standards.ts';
import { oldTerms } from './terms.ts';
import { namedCompanies, trafficPeriods } from './traffic-data.ts';
import { transferInstruments } from './transfer-instruments.ts';

/** A rule table with the words for its page; `columns` are the fields that say what the row is about. */
export type LawTable = {
  readonly title: string;
  readonly rows: readonly DatedFact[];
  readonly columns: readonly string[];
};

/** Every dated rule table of law, in the order of the reference page. */
export const lawTables: readonly LawTable[] = [
  {
    title: 'Adequacy decisions (GDPR 45)',
    rows: adequacyDecisions,
    columns: ['decision', 'where', 'adopted', 'scope', 'annulled'],
  },
  {
    title: 'Other grounds of transfer (GDPR 46, 47, 49)',
    rows: transferInstruments,
    columns: ['kind', 'decision', 'adopted'],
  },
  { title: 'States of the European Economic Area', rows: eeaStates, columns: ['id'] },
  {
    title: 'Traffic data (917/2014)',
    rows: trafficPeriods,
    columns: ['id', 'section', 'bound', 'period', 'counted_from'],
  },
  { title: 'Companies named under 917/2014 §157', rows: namedCompanies, columns: ['company'] },
  {
    title: 'Bookkeeping (1336/1997)',
    rows: bookkeepingPeriods,
    columns: ['material', 'section', 'period', 'counted_from'],
  },
  {
    title: 'Limitation of debts (728/2003)',
    rows: limitationPeriods,
    columns: ['id', 'section', 'period', 'counted_from'],
  },
  {
    title: 'Answering data subjects (GDPR 12, 14)',
    rows: requestPeriods,
    columns: ['id', 'article', 'period', 'counted_from'],
  },
  {
    title: 'Rights that are answered in time (GDPR 12(3))',
    rows: requestArticles,
    columns: ['id', 'first', 'last'],
  },
  {
    title: 'Public holidays on which no period ends (Regulation 1182/71)',
    rows: publicHolidays,
    columns: ['id', 'country', 'falls'],
  },
  { title: 'What a request may cost for', rows: feeGrounds, columns: ['id', 'article', 'only_for'] },
  {
    title: 'Grounds for the personal identity code (1050/2018 §29)',
    rows: identityCodeGrounds,
    columns: ['section', 'what'],
  },
  {
    title: 'Purposes in which the code has no ground',
    rows: identityCodeRefusals,
    columns: ['id', 'dpv'],
  },
  { title: 'Ways of identifying that are banned', rows: identificationBans, columns: ['id'] },
  {
    title: 'Direct marketing by channel (917/2014)',
    rows: channelRules,
    columns: ['section', 'to', 'channels', 'allowed'],
  },
  { title: 'Limits on a channel', rows: channelLimits, columns: ['id', 'section', 'channel'] },
  { title: 'Agencies and their names', rows: agencies, columns: ['names', 'now'] },
  {
    title: 'The supervisory authority',
    rows: authorityAddresses,
    columns: ['street', 'postcode', 'po_box', 'po_box_postcode', 'city'],
  },
  {
    title: 'When a significant change of a notice is announced, GDPR 13(3) and 14(4)',
    rows: announcementTimes,
    columns: ['article', 'days'],
  },
  { title: 'Editions of standards', rows: standards, columns: ['number', 'edition', 'successor'] },
  { title: 'Old terms', rows: oldTerms, columns: ['term', 'now', 'law'] },
  {
    title: 'Rights with a procedure of their own',
    rows: otherProcedures,
    columns: ['act', 'section', 'differs'],
  },
];
