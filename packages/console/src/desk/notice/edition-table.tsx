import { useText } from '../../frame/text.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useFormats } from '../../ui/formats.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { useEditions } from './desk-calls.ts';

type Edition = NonNullable<ReturnType<typeof useEditions>['data']>['items'][number];

/** Every edition that was in force, who published it and when. */
export const EditionTable = ({ editions }: { readonly editions: readonly Edition[] }) => {
  const t = useText();
  const { day, time } = useFormats();
  return (
    <DataTable
      caption={t('notice.editions.caption')}
      rows={editions}
      keyOf={({ edition }) => String(edition)}
      columns={[
        {
          id: 'edition',
          title: t('notice.edition'),
          cell: ({ edition, in_force }) => (
            <>
              {edition} {in_force && <StatusBadge tone="good">{t('notice.in_force')}</StatusBadge>}
            </>
          ),
        },
        { id: 'version', title: t('notice.version'), cell: ({ version }) => version ?? '–' },
        {
          id: 'valid_from',
          title: t('notice.valid_from'),
          cell: ({ valid_from }) => (valid_from ? day(valid_from) : '–'),
        },
        { id: 'applied_at', title: t('notice.applied_at'), cell: ({ applied_at }) => time(applied_at) },
        {
          id: 'published_by',
          title: t('notice.published_by'),
          cell: ({ published_by }) => published_by?.name ?? t('notice.by_operator'),
        },
        {
          id: 'announced',
          title: t('notice.announced'),
          cell: ({ announcement }) => t(announcement ? 'notice.yes' : 'notice.no'),
        },
      ]}
    />
  );
};
