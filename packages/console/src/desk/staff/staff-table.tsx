import { Link } from '@tanstack/react-router';
import { useText } from '../../frame/text.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormats } from '../../ui/formats.ts';
import type { Member } from './calls.ts';
import { lastDayOf, MemberState } from './member-state.tsx';
import { useStaffWords } from './words.ts';

export const StaffTable = ({ members }: { readonly members: readonly Member[] }) => {
  const t = useText();
  const words = useStaffWords();
  const { day, time } = useFormats();
  if (members.length === 0) return <EmptyState title={t('staff.empty')} />;
  const rolesOf = ({ roles, claimed_roles: claimed }: Member) =>
    [...new Set([...roles.map(({ role }) => role), ...claimed])].map(words.role).join(', ');
  const columns: readonly Column<Member>[] = [
    {
      id: 'name',
      title: t('staff.name'),
      cell: ({ id, name }) => (
        <Link to="/desk/staff/$actor" params={{ actor: id }}>
          {name}
        </Link>
      ),
      sortBy: ({ name }) => name,
    },
    { id: 'roles', title: t('staff.roles'), cell: (member) => rolesOf(member) || '–' },
    {
      id: 'employer',
      title: t('staff.employer'),
      cell: ({ employer, kind }) =>
        employer === null
          ? kind === 'service'
            ? t('staff.kind.service')
            : t('staff.employer.own')
          : words.employer(employer),
      sortBy: ({ employer }) => employer ?? '',
    },
    { id: 'state', title: t('staff.state'), cell: (member) => <MemberState member={member} /> },
    {
      id: 'until',
      title: t('staff.undertaken_until'),
      cell: (member) => {
        const last = lastDayOf(member);
        return last === undefined ? '–' : day(last);
      },
      sortBy: (member) => lastDayOf(member) ?? '',
    },
    {
      id: 'sign-in',
      title: t('staff.last_sign_in'),
      cell: ({ last_sign_in: at }) => (at === null ? '–' : time(at)),
      sortBy: ({ last_sign_in: at }) => at ?? '',
    },
  ];
  return (
    <DataTable
      caption={t('staff.caption', { count: members.length })}
      columns={columns}
      rows={members}
      keyOf={({ id }) => id}
    />
  );
};
