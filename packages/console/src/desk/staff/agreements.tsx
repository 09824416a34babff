import { useText } from '../../frame/text.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/formats.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Agreement, useAgreements } from './calls.ts';
import { dayFromNow } from './days.ts';
import { SOON_DAYS } from './member-state.tsx';
import classes from './staff.module.css';
import { useStaffWords } from './words.ts';

/** The processors of the notice with their agreements: when one ends, its employees' access ends with it. */
export const Agreements = () => {
  const t = useText();
  const { data, error, refetch } = useAgreements();
  return (
    <Section title={t('staff.agreements')}>
      <p className={classes.lead}>{t('staff.agreements.lead')}</p>
      {error && <ProblemNotice failure={error} again={() => void refetch()} />}
      {!error && data === undefined && <Skeleton lines={5} />}
      {data?.items.length === 0 && <EmptyState title={t('staff.agreements.none')} />}
      {data !== undefined && data.items.length > 0 && <AgreementTable agreements={data.items} />}
    </Section>
  );
};

const AgreementTable = ({ agreements }: { readonly agreements: readonly Agreement[] }) => {
  const t = useText();
  const words = useStaffWords();
  const { day, number } = useFormats();
  const columns: readonly Column<Agreement>[] = [
    {
      id: 'recipient',
      title: t('staff.agreements.processor'),
      cell: ({ recipient }) => words.employer(recipient),
      sortBy: ({ recipient }) => words.employer(recipient),
    },
    {
      id: 'purposes',
      title: t('staff.agreements.purposes'),
      cell: ({ purposes }) => purposes.map(words.purpose).join(', ') || t('staff.agreements.all_purposes'),
    },
    {
      id: 'dates',
      title: t('staff.agreements.dates'),
      cell: ({ valid_from: from, valid_to: to }) =>
        from === null ? '–' : `${day(from)} – ${to === null ? t('staff.agreements.open') : day(to)}`,
      sortBy: ({ valid_to: to }) => to ?? '',
    },
    {
      id: 'state',
      title: t('staff.state'),
      cell: (agreement) => <AgreementState agreement={agreement} />,
    },
    {
      id: 'staff',
      title: t('staff.agreements.staff'),
      cell: ({ staff, employees_have_access: may }) =>
        may ? number(staff) : t('staff.agreements.no_access'),
      align: 'end',
    },
  ];
  return (
    <DataTable
      caption={t('staff.agreements.caption', { count: agreements.length })}
      columns={columns}
      rows={agreements}
      keyOf={({ recipient }) => recipient}
    />
  );
};

const AgreementState = ({
  agreement: { in_force: inForce, valid_to: to },
}: {
  readonly agreement: Agreement;
}) => {
  const t = useText();
  if (!inForce) return <StatusBadge tone="danger">{t('staff.agreements.not_in_force')}</StatusBadge>;
  if (to !== null && to <= dayFromNow(SOON_DAYS))
    return <StatusBadge tone="warning">{t('staff.state.runs_out')}</StatusBadge>;
  return <StatusBadge tone="good">{t('staff.agreements.in_force')}</StatusBadge>;
};
