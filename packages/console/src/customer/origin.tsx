import { call } from '../api/api.ts';
import { recordSpec } from '../edit/field-specs.ts';
import { useRegisterQuery } from '../frame/queries.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Value, Values } from '../ui/value.tsx';
import { ClosedTo } from './closed-to.tsx';
import classes from './customer.module.css';
import { EarlierValues } from './earlier-values.tsx';
import { UNTOLD, useFieldText, useSourceName } from './field-value.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import type { FieldOrigin, Origins } from './origins.ts';
import { type Asked, SUBJECT, textOf } from './overview.ts';
import { useWords } from './words.tsx';

/** Where each value of a row comes from, since when it holds, until when it is kept, and what it said before. Read when it is asked. */
export const Origin = ({ subject, record, row, what, fixed = false }: Asked) => {
  const t = useText();
  const { day } = useFormats();
  const asked = useRegisterQuery<Origins>({
    queryKey: [SUBJECT, subject, 'origins', record, row.id, row.revision],
    enabled: !fixed,
    queryFn: async ({ signal }) =>
      (
        await call(`/v1/subjects/${subject}/${recordSpec(record)?.path}/${row.id}/origins`, { signal })
      ).json(),
  });
  useAnnounced(asked.isSuccess ? t('customer.origin.came') : undefined, row.id);
  const origins = fixed ? ownOrigins(row) : asked.data?.fields;
  return (
    <>
      <p className={classes.what}>{what}</p>
      <Values>
        <Value label={t('customer.origin.last_day')}>
          {row.last_day === null ? t('customer.origin.no_last_day') : day(row.last_day)}
        </Value>
        <Value label={t('customer.origin.edition')}>{row.notice_version}</Value>
      </Values>
      {asked.error && <ProblemNotice failure={asked.error} again={() => void asked.refetch()} />}
      {!asked.error && origins === undefined && <Skeleton lines={6} />}
      {origins && <ValueOrigins record={record} row={row} origins={origins} fixed={fixed} />}
    </>
  );
};

/** What is never changed came as it is. */
const ownOrigins = (row: Asked['row']): Readonly<Record<string, FieldOrigin>> => {
  const { source, obtained_at: since, notice_version, last_day } = row;
  const origin = { source, since, since_known: true, notice_version, last_day };
  return Object.fromEntries(Object.keys(row.fields).map((field) => [field, origin]));
};

interface ValueOriginsProps extends Pick<Asked, 'record' | 'row'> {
  readonly origins: Readonly<Record<string, FieldOrigin>>;
  readonly fixed: boolean;
}

const ValueOrigins = ({ record, row, origins, fixed }: ValueOriginsProps) => {
  const t = useText();
  const words = useWords();
  const text = useFieldText();
  const sourceName = useSourceName();
  const { time } = useFormats();
  const labels: Readonly<Record<string, string>> = Object.assign(
    {},
    ...Object.values(words.categories).map(({ records }) => records[record]?.fields ?? {}),
  );
  const told = Object.entries(labels).flatMap(([field, label]) => {
    const origin = origins[field];
    const tells = textOf(row, field) !== '' || (origin?.earlier?.length ?? 0) > 0;
    return origin && tells && !UNTOLD.has(field) ? [{ field, label, origin }] : [];
  });
  const readsHistory = told.some(({ origin }) => origin.earlier !== undefined);
  const changed = told.some(({ origin }) => !origin.since_known || (origin.earlier ?? []).length > 0);
  return (
    <>
      <dl className={classes.origins}>
        {told.map(({ field, label, origin }) => (
          <div key={field}>
            <dt>{label}</dt>
            <dd>
              <span className={classes.main}>
                {field === 'organisation' ? (
                  <OrganisationLink organisation={textOf(row, field)} />
                ) : (
                  text(record, field, row.fields[field]) || '–'
                )}
              </span>
              <div className={classes.note}>
                {sourceName(origin.source)}
                {' · '}
                {t(origin.since_known ? 'customer.since' : 'customer.origin.at_least_since', {
                  began: time(origin.since),
                })}
              </div>
              <EarlierValues record={record} field={field} earlier={origin.earlier ?? []} />
            </dd>
          </div>
        ))}
      </dl>
      {readsHistory && !changed && <p className={classes.nothing}>{t('customer.history.none')}</p>}
      {!readsHistory && !fixed && (
        <>
          <h3>{t('customer.origin.history')}</h3>
          <ClosedTo openedBy={words.categories.change_history?.opened_by ?? []} />
        </>
      )}
    </>
  );
};
