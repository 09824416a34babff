import { IconBuilding, IconUser, IconUsersGroup } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import classes from './found.module.css';
import type { Found } from './use-find.ts';

const ICONS = { person: IconUser, company: IconBuilding, association: IconUsersGroup };

/** One who was found: the name, what tells them from namesakes, and what one must know before calling. */
export const FoundLine = ({
  one,
  onOpen,
}: {
  readonly one: Found;
  readonly onOpen?: (() => void) | undefined;
}) => {
  const t = useText();
  const words = useVocabulary();
  const { kind, standing, flags } = one;
  const Icon = ICONS[kind ?? 'person'];
  const facts = useFacts(one);
  return (
    <li className={classes.line}>
      <Link
        to={customerAddress(one.subject)}
        className={classes.link}
        data-found
        onClick={onOpen}
        preload="render"
      >
        <Icon aria-hidden size={20} className={classes.icon} />
        <span className={classes.words}>
          <span className={classes.name}>{nameOf(one) ?? t('find.nameless')}</span>
          <span className={classes.facts}>
            {[...(kind === undefined ? [] : [t(`find.kind.${kind}`)]), ...facts].map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        </span>
        <span className={classes.flags}>
          {standing !== undefined && standing !== 'customer' && (
            <StatusBadge tone="info">{t(`find.standing.${standing}`)}</StatusBadge>
          )}
          {flags.map((flag) => (
            <StatusBadge key={flag.kind} tone={flag.closes.length > 0 ? 'danger' : 'warning'}>
              {words?.blocks[flag.kind]?.name ?? flag.kind}
            </StatusBadge>
          ))}
        </span>
      </Link>
    </li>
  );
};

const useFacts = ({ shown }: Found): string[] => {
  const t = useText();
  const { day } = useFormats();
  const [customer] = shown.customer ?? [];
  const [person] = shown.person ?? [];
  const [organisation] = shown.organisation ?? [];
  const towns = (shown.postal_address ?? []).map(({ postcode, city }) =>
    [postcode, city].filter(Boolean).join(' '),
  );
  return [
    customer?.customer_number && t('find.customer_number', { number: customer.customer_number }),
    organisation?.business_id,
    person?.birth_date && t('find.born', { day: day(person.birth_date) }),
    ...new Set(towns),
  ].filter((fact): fact is string => fact !== undefined && fact !== '');
};

/** Family name first: lists are looked through by it. */
export const nameOf = ({ shown }: Found): string | undefined => {
  const [person] = shown.person ?? [];
  const [organisation] = shown.organisation ?? [];
  return (
    organisation?.name ?? ([person?.family_name, person?.given_names].filter(Boolean).join(' ') || undefined)
  );
};
