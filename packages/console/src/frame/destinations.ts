import {
  IconAddressBook,
  IconAlertTriangle,
  IconBolt,
  IconBriefcase,
  IconFileImport,
  IconFileText,
  IconHeartbeat,
  IconListSearch,
  IconMailQuestion,
  type IconProps,
  IconQuestionMark,
  IconSearch,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import type { WorkAccess } from './access.tsx';

/** A line of the navigation. */
export interface Destination {
  readonly to: string;
  /** Id of its message. */
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
  /** Whether this person has anything to do there. What they may do there is up to the register. */
  readonly shown: (access: WorkAccess, words: Vocabulary | undefined) => boolean;
}

/** In the order of a day's work. */
export const DESTINATIONS: readonly Destination[] = [
  { to: '/', label: 'frame.nav.find', icon: IconSearch, shown: ({ me }) => me.purposes_now.length > 0 },
  {
    to: '/cases',
    label: 'cases.nav',
    icon: IconBriefcase,
    shown: (access, words) =>
      access.me.purposes_now.some(({ purpose }) => words?.purposes[purpose]?.uses.cases !== undefined),
  },
  {
    to: '/requests',
    label: 'requests.nav',
    icon: IconMailQuestion,
    shown: (access, words) =>
      access.me.purposes_now.some(({ purpose }) => words?.purposes[purpose]?.uses.requests !== undefined),
  },
  {
    to: '/contacts',
    label: 'contacts.nav',
    icon: IconAddressBook,
    shown: ({ me }, words) =>
      me.purposes_now.some(({ purpose }) =>
        ['contact_grounds', 'prospects'].some((category) =>
          words?.purposes[purpose]?.uses[category]?.may.includes('add'),
        ),
      ),
  },
  {
    to: '/disruptions',
    label: 'disruptions.nav',
    icon: IconBolt,
    shown: (access) => access.mayUse('disruption_handling'),
  },
  {
    to: '/desk/notice',
    label: 'notice.nav',
    icon: IconFileText,
    shown: (access) => access.hasDuty('notice'),
  },
  {
    to: '/desk/log',
    label: 'audit.nav.log',
    icon: IconListSearch,
    shown: (access) => access.hasDuty('audit'),
  },
  {
    to: '/desk/unusual',
    label: 'audit.nav.unusual',
    icon: IconQuestionMark,
    shown: (access) => access.hasDuty('audit'),
  },
  {
    to: '/desk/health',
    label: 'health.nav',
    icon: IconHeartbeat,
    shown: (access) => access.hasDuty('audit'),
  },
  {
    to: '/desk/staff',
    label: 'staff.nav',
    icon: IconUsers,
    shown: (access) => access.hasDuty('staff'),
  },
  {
    to: '/desk/break-glass',
    label: 'break-glass.nav.review',
    icon: IconAlertTriangle,
    shown: (access) => access.hasDuty('audit'),
  },
  {
    to: '/break-glass',
    label: 'break-glass.nav',
    icon: IconAlertTriangle,
    shown: ({ me }) => me.may_break_glass.length > 0,
  },
  { to: '/import', label: 'import.nav', icon: IconFileImport, shown: (access) => access.hasDuty('import') },
];
