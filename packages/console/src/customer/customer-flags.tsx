import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText, useTextIfAny } from '../frame/text.tsx';
import { OpenRequestFlag } from '../requests/open-request-flag.tsx';
import { inOrder, isOpen } from '../requests/request-row.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import { type Overview, rowsAt } from './overview.ts';

/** What one must know before doing anything. Other flags, such as bans, are told more quietly. */
const GRAVE: Readonly<Record<string, Tone>> = {
  restriction: 'danger',
  protected_address: 'danger',
  deceased: 'warning',
  secret_number: 'warning',
  objection: 'warning',
};

/** Flags of the subject and of its rows, in words: what each is, and what it closes here. */
export const CustomerFlags = ({ overview, words }: { overview: Overview; words: Vocabulary }) => {
  const t = useText();
  const any = useTextIfAny();
  const waiting = inOrder(rowsAt(overview, 'subject-requests').filter(isOpen));
  if (overview.flags.length === 0 && waiting.length === 0) return null;
  const labelAt = (path: string): string => {
    const records = Object.values(words.categories).flatMap((category) => Object.values(category.records));
    return records.find((record) => record.path === path)?.label ?? path;
  };
  const kinds = [...new Set(overview.flags.map(({ kind }) => kind))].toSorted(
    (one, other) => Number(other in GRAVE) - Number(one in GRAVE),
  );
  return (
    <ul className={classes.flags} aria-label={t('customer.flags')}>
      {waiting.map((row) => (
        <li key={row.id}>
          <OpenRequestFlag row={row} />
        </li>
      ))}
      {kinds.map((kind) => {
        const closes = overview.flags.filter((flag) => flag.kind === kind).flatMap((flag) => flag.closes);
        const Icon = kind in GRAVE ? IconAlertTriangle : IconInfoCircle;
        return (
          <li key={kind}>
            <StatusBadge tone={GRAVE[kind] ?? 'neutral'} icon={<Icon aria-hidden size={14} />}>
              {words.blocks[kind]?.name ?? kind}
            </StatusBadge>{' '}
            {any(`customer.flag.${kind}`)}
            {closes.length > 0 &&
              ` ${t('customer.flag_closes', { records: closes.map(labelAt).join(', ') })}`}
          </li>
        );
      })}
    </ul>
  );
};
