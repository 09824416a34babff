/**
 * What carries each clause out today, beside what the notice itself makes (roles, grants, policies, sources, retention), and
 * what is still to come. Kept by hand; a test fails when a clause is missing or a named test does not exist.
 */
export interface ClauseStatus {
  readonly clause: string;
  readonly title: string;
  /** What enforces it, in a sentence. */
  readonly today: string;
  /** Tests that show it, from the repository's root. */
  readonly tests: readonly string[];
  readonly notYet?: string;
}

const MATRIX = 'packages/server/src/notice/matrix.test.ts';
const SETTLING = 'packages/server/src/notice/settling.test.ts';
const CLOSED = 'packages/server/src/notice/closed.test.ts';
const LAST_DAY = 'packages/server/src/notice/last-day.test.ts';
const APPLY = 'packages/server/src/notice/apply-notice.test.ts';
const MPY = 'packages/notice/src/mpy.test.ts';
const REQUESTS = 'packages/server/src/rights/rights.test.ts';
const CASES = 'packages/server/src/cases/cases.test.ts';
const RULES = 'packages/notice/src/check/rules.test.ts';

const purpose = (clause: string, title: string, notYet: string): ClauseStatus => ({
  clause,
  title,
  today:
    'A role of its own: it reads and writes the fields the notice gives it, of subjects open to it, and nothing else.',
  tests: [MATRIX],
  notYet,
});

const category = (
  clause: string,
  title: string,
  today = 'Its tables are closed by default; every row has source, edition, history and last day.',
  notYet?: string,
): ClauseStatus => ({
  clause,
  title,
  today,
  tests: [MATRIX, SETTLING],
  ...(notYet === undefined ? {} : { notYet }),
});

const source = (clause: string, title: string): ClauseStatus => ({
  clause,
  title,
  today:
    'Refused by a check of the table where the notice does not name it; a worse source cannot overwrite a better one.',
  tests: [SETTLING],
});

const checked = (clause: string, title: string, today: string, notYet?: string): ClauseStatus => ({
  clause,
  title,
  today,
  tests: [RULES, MPY],
  ...(notYet === undefined ? {} : { notYet }),
});

export const CLAUSE_STATUS: readonly ClauseStatus[] = [
  {
    clause: 'P1',
    title: 'Customer relationships and service',
    today:
      'A role of its own. An open case or a stated reason stands behind every look-up; what is said in a case is a category of the notice.',
    tests: [MATRIX, CASES, 'packages/server/src/access/access.test.ts'],
  },
  purpose('P2', 'Contacts on another proper ground', 'A screen for them.'),
  purpose('P3', 'Customer events', 'Invitations, sign-up, attendee lists, calendar files, feedback.'),
  purpose('P4', 'Competitions', 'Entries, the verifiable draw, notices to winners.'),
  purpose('P5', 'Customer communication', 'Sending.'),
  purpose('P6', 'Managing duplicates', 'Detection, review, merge and unmerge.'),
  {
    clause: 'P7',
    title: 'Clearing disruptions',
    today:
      'A role of its own. Those hit are selected by area or network element, counted, listed with what reaches them, and linked to the case in one statement.',
    tests: [MATRIX, 'packages/server/src/cases/selection.test.ts'],
    notYet: 'Sending to those hit.',
  },
  purpose('P8', 'Direct marketing', 'Audiences and deliveries.'),
  purpose('P9', 'Market research', 'Aggregates and samples.'),
  purpose('P10', 'Producing, selling and delivering services', 'The order flow.'),
  purpose('P11', 'Billing', 'Feeds to and from a billing system.'),
  purpose(
    'P12',
    'Duties set by law and authorities',
    'Holds and requests of authorities as records of their own.',
  ),
  purpose('P13', 'Marketing with partners', 'Partner audiences.'),
  category(
    'D1',
    'Name, birth date, personal identity code',
    'The code is sealed with the subject’s key, found by a keyed hash, shown masked; only the purposes the notice names reach it.',
  ),
  category('D2', 'Contact details'),
  category('D3', 'Title or profession'),
  category('D4', 'Customer number and type; who acts for whom'),
  category('D5', 'Type of residential building'),
  category('D6', 'Products and services'),
  category('D7', 'Order history'),
  category('D8', 'Billing and collection', 'As the others; the details of collection are sealed.'),
  category('D9', 'Marketing data'),
  category('D10', 'Barrings'),
  category(
    'D11',
    'Recordings of calls',
    'The key of the sound is sealed with the subject’s key.',
    'Recording and playing.',
  ),
  category(
    'D12',
    'Permissions, bans and blocks',
    'A decision closes or opens every row of the subject in the same transaction.',
  ),
  category(
    'D13',
    'Traffic data',
    'A stream partitioned by month; each look-up leaves an audit entry with start and duration.',
  ),
  category(
    'D14',
    'Change data',
    'Written by triggers alone; a purpose sees old values only of records it reads entirely.',
  ),
  category('D15', 'Complaints and feedback', 'As the others; the content is sealed.'),
  category('D16', 'Activity in social media', 'As the others; the content is sealed.'),
  category('D17', 'Use of other services'),
  category(
    'D18',
    'Cookies and online behaviour',
    'A stream partitioned by month.',
    'Consent on the web pages.',
  ),
  category('D19', 'Other information given', 'As the others; the content is sealed.'),
  category(
    'D20',
    'Potential customers',
    'A prospect without its ground is refused at the end of the transaction; a consumer without prior consent by a check.',
  ),
  source('S1', 'The person'),
  source('S2', 'Orders and notifications'),
  source('S3', 'Group companies'),
  source('S4', 'Population Information System'),
  source('S5', 'Credit registers'),
  source('S6', 'Contact registers'),
  source('S7', 'National Land Survey'),
  source('S8', 'Partners'),
  source('S9', 'Public information services'),
  checked(
    'R1',
    'Partners and subcontractors',
    'The checker refuses a processor without an agreement in force; without one its employees get no access.',
    'The disclosure gate and its ledger.',
  ),
  checked(
    'R2',
    'Authorities',
    'Declared, with the law; reads go under the purpose of statutory duties.',
    'The disclosure gate and its ledger.',
  ),
  checked('R3', 'Business arrangements', 'Declared, with its limits.', 'The disclosure gate and its ledger.'),
  checked(
    'R4',
    'Telephone directory',
    'Declared with its recipients; numbers carry what may be told of them.',
    'The directory file.',
  ),
  checked(
    'T1',
    'Adequacy decisions',
    'The checker compares each transfer with a dated table of decisions.',
    'The gate at the moment of transfer.',
  ),
  checked(
    'T2',
    'Standard clauses and binding rules',
    'The checker asks for the module, the dates and the way to a copy.',
    'The gate at the moment of transfer.',
  ),
  checked(
    'T3',
    'Special situations',
    'The checker refuses them as a routine.',
    'The gate at the moment of transfer.',
  ),
  checked(
    'T4',
    'The annulled decision 2016/1250',
    'The checker refuses a notice that relies on it.',
    'The gate at the moment of transfer.',
  ),
  checked('T5', 'Named services', 'Declared as recipients with country, safeguard and agreement.'),
  checked('A1', 'Paper files', 'An inventory in the notice: where, who, until when.'),
  {
    clause: 'A2',
    title: 'Named employees only',
    today:
      'A call without a known, active actor whose role has the purpose is refused, and the refusal recorded. A purpose outside the role opens in an emergency alone: named by the notice, for an hour at most, with a reason, an alarm and a review.',
    tests: [CLOSED, 'packages/server/src/access/break-glass/break-glass.test.ts'],
  },
  checked(
    'A3',
    'Security organisation and policy',
    'Declared as measures; told in the notice and the record of processing.',
  ),
  {
    clause: 'A4',
    title: 'Confidentiality',
    today:
      'Without an undertaking in force there is no access; a lapse acts at once. People accept the text in force as they have read it: its version and digest are kept.',
    tests: [
      'packages/server/src/access/decide.test.ts',
      'packages/server/src/access/staff-desk/staff-desk.test.ts',
    ],
  },
  checked(
    'A5',
    'Certified data centres',
    'An inventory of systems; the checker reports a lapsed or vague certificate.',
  ),
  {
    clause: 'K1',
    title: 'As long as needed, or as law demands',
    today: 'Each row has a last day, worked out by the database from the rule of its category.',
    tests: [LAST_DAY],
    notYet: 'The sweep and holds.',
  },
  checked(
    'K2',
    'Destruction',
    'Destroying a subject’s key makes everything sealed under it unreadable.',
    'Certificates, and replay after a restore.',
  ),
  checked(
    'O1',
    'Access',
    'One purpose reads everything held on a subject; who looked is in the audit log.',
    'Packages.',
  ),
  checked(
    'O2',
    'Rectification',
    'Changes keep the old value, who and why.',
    'Carrying a request out, and telling recipients.',
  ),
  checked(
    'O3',
    'Erasure',
    'Identity in the audit log and keys can be erased; proofs stay.',
    'Carrying a request out.',
  ),
  {
    clause: 'O4',
    title: 'Restriction',
    today: 'One block closes every row of the subject to all but the purposes named.',
    tests: [SETTLING],
  },
  {
    clause: 'O5',
    title: 'Objection',
    today: 'Blocks for objection and for each kind of marketing.',
    tests: [SETTLING],
  },
  checked('O6', 'Portability', 'Each row tells its source and each purpose its basis.', 'The export.'),
  checked('O8', 'Complaint to the authority', 'Told in the notice, with the authority’s present address.'),
  {
    clause: 'U1',
    title: 'Ways to ask',
    today:
      'No way is demanded. A request is recorded by whoever it reaches, with its due day by the law’s count; it is extended once and in time, and closed with its reason. What was done is only added to.',
    tests: [REQUESTS, 'packages/notice/src/law/count-period.test.ts'],
    notYet: 'The portal’s way, and the reading of paper forms.',
  },
  checked('U2', 'Fees', 'The checker refuses a fee rule beyond GDPR 12(5).', 'The decision on a fee.'),
  {
    clause: 'N1',
    title: 'Changes of the notice',
    today: 'Every edition is kept whole; the difference of two is told in words, significant or not.',
    tests: [APPLY],
  },
  checked(
    'N2',
    'Controllers, officer, authority',
    'Declared and told; each row belongs to one controller, and a call sees one.',
  ),
];
