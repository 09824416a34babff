import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import classes from './import.module.css';
import { type Columns, endImport } from './import-calls.ts';
import { RunStep } from './run-step.tsx';

/** Bringing a file in: the file, its columns, a check, and then the import itself. */
export const Screen = () => {
  const t = useText();
  const { hasDuty } = useAccess();
  return (
    <Page title={t('import.title')}>
      {hasDuty('import') ? (
        <AccessGate>
          <Wizard />
        </AccessGate>
      ) : (
        <EmptyState title={t('import.closed')}>{t('import.closed.body')}</EmptyState>
      )}
    </Page>
  );
};

/** A file that the register holds, and what it seems to be. */
interface Held {
  readonly id: string;
  readonly columns: Columns;
}

const Wizard = () => {
  const t = useText();
  const { purpose, controller } = useAccess();
  const [held, setHeld] = useState<Held>();
  const [ordered, setOrdered] = useState(false);
  const again = () => {
    if (held) void endImport(held.id).catch(() => undefined); // the register forgets it by itself
    setHeld(undefined);
    setOrdered(false);
  };
  return (
    <>
      <Steps at={held === undefined ? 0 : ordered ? 2 : 1} />
      {held === undefined ? (
        <FileStep key={`${purpose} ${controller}`} onHeld={setHeld} />
      ) : (
        <>
          <div hidden={ordered}>
            <ColumnsStep id={held.id} columns={held.columns} onOrdered={() => setOrdered(true)} />
          </div>
          {ordered && <RunStep id={held.id} onBack={() => setOrdered(false)} onAgain={again} />}
          {!ordered && (
            <Button variant="default" onClick={again}>
              {t('import.another')}
            </Button>
          )}
        </>
      )}
    </>
  );
};

const Steps = ({ at }: { readonly at: number }) => {
  const t = useText();
  const steps = ['file', 'columns', 'run'] as const;
  const now = t('import.step.now', { at: at + 1, step: t(`import.step.${steps[at] ?? 'file'}`) });
  useAnnounced(now, String(at));
  return (
    <ol aria-label={t('import.steps')} className={classes.steps}>
      {steps.map((step, index) => (
        <li key={step} aria-current={index === at ? 'step' : undefined}>
          {t(`import.step.${step}`)}
        </li>
      ))}
    </ol>
  );
};
