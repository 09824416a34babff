/** A point in which the published notice is wrong, out of date or unclear, and where the checker says so. */
export interface PublishedPoint {
  /** How much the point weighs; a question to a human stands for any weight. */
  readonly weight: 'error' | 'warning' | 'info';
  readonly point: string;
  /** Code and path of every finding that must be there. */
  readonly findings: readonly (readonly [code: string, path: string])[];
}

const each = (code: string, paths: readonly string[]): (readonly [string, string])[] =>
  paths.map((path) => [code, path]);

const OUTSIDE = [
  'group_companies',
  'population_register',
  'credit_registers',
  'contact_registers',
  'land_survey',
  'partners',
  'public_directories',
].map((source) => `sources.${source}`);

const PURPOSES = [
  'customer_service',
  'contact_management',
  'customer_events',
  'competitions',
  'customer_communication',
  'duplicate_management',
  'disruption_handling',
  'electronic_marketing',
  'telemarketing',
  'postal_marketing',
  'market_research',
  'service_delivery',
  'billing',
  'statutory_duties',
  'partner_marketing',
].map((purpose) => `purposes.${purpose}`);

const KEPT_AS_NEEDED = [
  'relationship',
  'identity',
  'identity_code',
  'contact_details',
  'occupation',
  'dwelling',
  'services',
  'orders',
  'billing',
  'collection',
  'marketing_profile',
  'barrings',
  'permissions',
  'change_history',
  'complaints',
  'social_media',
  'other_services',
  'online_behaviour',
  'other_information',
  'prospects',
].map((category) => `categories.${category}.retention`);

const CLOUD = 'recipients.cloud_services.transfers';

/** The points of `notices/mpy-as-published`, in the order in which they were first written down. */
export const publishedPoints: Readonly<Record<string, PublishedPoint>> = {
  N01: {
    weight: 'error',
    point: 'a transfer rests on Privacy Shield',
    findings: [['F401', `${CLOUD}[4].decision`]],
  },
  N02: {
    weight: 'info',
    point: 'that decision is cited with a wrong date',
    findings: [['F403', `${CLOUD}[4].decision_date`]],
  },
  N03: {
    weight: 'error',
    point: 'one free request a year',
    findings: [
      ['F501', 'requests.fee.free_per'],
      ['F502', 'requests.fee.grounds[0]'],
    ],
  },
  N04: {
    weight: 'error',
    point: 'trouble as a ground for a fee',
    findings: [['F502', 'requests.fee.grounds[1]']],
  },
  N05: { weight: 'error', point: 'one fee rule for all rights', findings: [['F503', 'requests.fee']] },
  N06: {
    weight: 'error',
    point: 'a signed paper form by post only',
    findings: [
      ['F506', 'requests.ways'],
      ['F507', 'requests.form_required'],
      ['F508', 'requests.signature_required'],
    ],
  },
  N07: { weight: 'info', point: 'no time limit for answers', findings: [['F509', 'requests']] },
  N08: { weight: 'error', point: 'no legal basis of any purpose', findings: each('F131', PURPOSES) },
  N09: {
    weight: 'error',
    point: 'open-ended lists',
    findings: each('F343', [
      'purposes.contact_management.open_ended',
      'categories.other_services.open_ended',
      'categories.online_behaviour.open_ended',
      'categories.other_information.open_ended',
      'categories.prospects.open_ended',
    ]),
  },
  N10: { weight: 'error', point: 'no legitimate interest named', findings: [['F305', 'purposes']] },
  N11: {
    weight: 'error',
    point: 'kept as long as needed',
    findings: [...each('F137', KEPT_AS_NEEDED), ['F702', 'categories.traffic_data']],
  },
  N12: {
    weight: 'warning',
    point: 'an agency that no longer exists',
    findings: [['F801', 'notice.agencies[0]']],
  },
  N13: { weight: 'error', point: 'no right to withdraw consent', findings: [['F320', 'rights']] },
  N14: { weight: 'error', point: 'whether data must be given', findings: [['F325', 'categories']] },
  N15: {
    weight: 'warning',
    point: 'credit registers, and no word on automated decisions',
    findings: [
      ['F326', 'sources.credit_registers'],
      ['F720', 'sources.credit_registers'],
    ],
  },
  N16: {
    weight: 'error',
    point: 'no objection to direct marketing of its own',
    findings: [['F319', 'rights']],
  },
  N17: { weight: 'warning', point: 'no right about automated decisions', findings: [['F328', 'rights']] },
  N18: {
    weight: 'warning',
    point: 'the complaint is conditioned, no remedy in court',
    findings: [
      ['F335', 'rights.complaint.condition'],
      ['F324', 'rights'],
    ],
  },
  N19: {
    weight: 'error',
    point: "the authority's old address",
    findings: each('F802', ['authority.address', 'authority.postal_address']),
  },
  N20: {
    weight: 'error',
    point: 'three controllers, no split of roles',
    findings: [['F336', 'controllership']],
  },
  N21: {
    weight: 'error',
    point: 'recipients as broad groups, the directory unnamed',
    findings: [
      ...each('F309', [
        'recipients.subcontractors',
        'recipients.authorities',
        'recipients.directory_service',
      ]),
      ...each('F343', ['recipients.subcontractors.open_ended', 'recipients.authorities.open_ended']),
      ['F715', 'recipients.directory_service'],
    ],
  },
  N22: {
    weight: 'warning',
    point: 'business transfers as a catch-all',
    findings: [['F416', 'recipients.business_transfers']],
  },
  N23: {
    weight: 'error',
    point: 'no countries, clauses and binding rules joined, no copy',
    findings: [
      ...each('F407', [`${CLOUD}[0]`, `${CLOUD}[1]`, `${CLOUD}[2]`, `${CLOUD}[3]`]),
      ['F402', `${CLOUD}[0]`],
      ['F405', `${CLOUD}[1]`],
      ['F408', `${CLOUD}[1]`],
      ['F410', 'transfer_grounds.standard_clauses.together_with'],
    ],
  },
  N24: {
    weight: 'warning',
    point: 'consent and contract as routine grounds',
    findings: each('F409', ['transfer_grounds.contract', 'transfer_grounds.consent']),
  },
  N25: {
    weight: 'warning',
    point: 'processors as links, an agreement misspelt',
    findings: [
      ...each('F413', [
        'recipients.microsoft',
        'recipients.wordpress',
        'recipients.hotjar',
        'recipients.google_analytics',
        'recipients.google_ads',
      ]),
      ['F806', 'recipients.hotjar.name'],
    ],
  },
  N26: {
    weight: 'error',
    point: 'traffic data without kinds, time or purpose, by an old term',
    findings: [
      ['F701', 'categories.traffic_data.traffic'],
      ['F702', 'categories.traffic_data'],
      ['F120', 'categories.traffic_data'],
      ['F806', 'categories.traffic_data.name'],
    ],
  },
  N27: {
    weight: 'error',
    point: 'the directory: only "secret", nothing told before',
    findings: [
      ['F712', 'directory.refusal'],
      ['F713', 'directory'],
    ],
  },
  N28: { weight: 'warning', point: "users' data in the directory", findings: [['F714', 'directory.of[1]']] },
  N29: {
    weight: 'warning',
    point: 'telemarketing without limits',
    findings: [['F711', 'purposes.telemarketing.marketing.phone']],
  },
  N30: {
    weight: 'error',
    point: 'electronic and partner marketing without consent or exception',
    findings: [
      ['F707', 'purposes.electronic_marketing.marketing.email'],
      ['F707', 'purposes.partner_marketing.marketing.email'],
      ['F710', 'purposes.partner_marketing'],
    ],
  },
  N31: {
    weight: 'error',
    point: 'cookies without consent, lifetime or party',
    findings: [['F716', 'categories.online_behaviour']],
  },
  N32: {
    weight: 'warning',
    point: 'identity code, birth date, profession and building of everybody',
    findings: [
      ['F601', 'categories.identity_code'],
      ...each('F346', ['categories.identity', 'categories.occupation', 'categories.dwelling']),
    ],
  },
  N33: { weight: 'info', point: 'how people are identified', findings: [['F513', 'requests']] },
  N34: {
    weight: 'error',
    point: 'sources unnamed, public or not, when people are told',
    findings: [
      ['F330', 'sources.contact_registers'],
      ['F720', 'sources.credit_registers'],
      ...each('F343', ['sources.contact_registers.open_ended', 'sources.public_directories.open_ended']),
      ...each('F331', [
        'sources.population_register',
        'sources.credit_registers',
        'sources.contact_registers',
        'sources.land_survey',
        'sources.public_directories',
      ]),
      ...each('F332', OUTSIDE),
    ],
  },
  N35: {
    weight: 'warning',
    point: "no proof of prospects' consent",
    findings: [['F722', 'categories.prospects.admission.person']],
  },
  N36: {
    weight: 'error',
    point: 'call recordings without purpose, time, prior word or copy',
    findings: [
      ['F120', 'categories.recordings'],
      ['F137', 'categories.recordings'],
      ['F718', 'categories.recordings'],
      ['F719', 'categories.recordings'],
    ],
  },
  N37: {
    weight: 'warning',
    point: 'rectification conditioned',
    findings: [['F335', 'rights.rectification.condition']],
  },
  N38: {
    weight: 'warning',
    point: "members' rights in the same procedure",
    findings: [['F345', 'rights.member_rights']],
  },
  N39: {
    weight: 'warning',
    point: 'no date or version, changes told only if an act says so',
    findings: [
      ['F145', 'notice'],
      ['F342', 'notice'],
    ],
  },
  N40: {
    weight: 'warning',
    point: 'a certificate claimed vaguely, on a lapsed edition',
    findings: [
      ['F804', 'systems.data_centres.certificate'],
      ['F805', 'systems.data_centres.certificate.vague'],
    ],
  },
  N41: {
    weight: 'warning',
    point: 'a phone number a digit short',
    findings: [['F803', 'controllers.mpy_telecom.phone']],
  },
  N42: {
    weight: 'warning',
    point: 'social media and other information',
    findings: [
      ...each('F346', ['categories.social_media', 'categories.other_information']),
      ['F343', 'categories.other_information.open_ended'],
    ],
  },
  N43: { weight: 'info', point: 'one act named of several', findings: [['F344', 'notice.laws']] },
  N44: { weight: 'info', point: 'no word on logged look-ups', findings: [['F341', 'measures']] },
  N45: { weight: 'warning', point: 'one long page', findings: [['F340', 'notice']] },
  N46: {
    weight: 'warning',
    point: "companies' people not told",
    findings: [['F334', 'categories.prospects']],
  },
};
