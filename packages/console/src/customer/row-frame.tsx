import { IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './customer.module.css';
import type { Row } from './overview.ts';
import { PlainButton } from './plain-button.tsx';
import { OriginButton } from './provenance.tsx';
import { useRights } from './use-rights.ts';

export const ChangeForm = lazy(() =>
  import('../edit/change-form.tsx').then((module) => ({ default: module.ChangeForm })),
);
const RemoveDialog = lazy(() =>
  import('../edit/remove-row.tsx').then((module) => ({ default: module.RemoveDialog })),
);

interface RowFrameProps {
  readonly subject: string;
  readonly category: string;
  readonly record: string;
  readonly row: Row;
  /** What the row is, in words. */
  readonly what: string;
  readonly ended?: boolean;
  readonly children: ReactNode;
}

/** A row with what belongs to every row: its origin, and a form in its place where the purpose may change it. */
export const RowFrame = ({ subject, category, record, row, what, ended, children }: RowFrameProps) => {
  const t = useText();
  const rights = useRights(record);
  const [changing, setChanging] = useState(false);
  const [removing, setRemoving] = useState<boolean>();
  const fields = rights.change.filter((field) => field in row.fields);
  if (changing)
    return (
      <li className={classes.row}>
        <Suspense fallback={<Skeleton lines={5} />}>
          <ChangeForm
            subject={subject}
            category={category}
            record={record}
            row={row}
            fields={fields}
            mayRemove={rights.remove}
            onDone={() => setChanging(false)}
          />
        </Suspense>
      </li>
    );
  return (
    <li className={classes.row} data-ended={ended || undefined}>
      {children}
      <div className={classes.actions}>
        {fields.length > 0 && (
          <PlainButton label={t('edit.change', { what })} onClick={() => setChanging(true)}>
            <IconPencil aria-hidden size={18} />
          </PlainButton>
        )}
        {fields.length === 0 && rights.remove && record !== 'permission' && (
          <PlainButton label={t('edit.remove_of', { what })} onClick={() => setRemoving(true)}>
            <IconTrash aria-hidden size={18} />
          </PlainButton>
        )}
        <OriginButton subject={subject} record={record} row={row} what={what} />
      </div>
      {removing !== undefined && (
        <Suspense>
          <RemoveDialog
            place={{ subject, record, id: row.id }}
            revision={row.revision}
            open={removing}
            onClose={() => setRemoving(false)}
            onDone={() => undefined}
          />
        </Suspense>
      )}
    </li>
  );
};
