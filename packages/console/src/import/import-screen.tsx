import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { FileStep } from './file-step.tsx';
import { type Held, useHeld } from './held.ts';
import classes from './import.module.css';
import { endImport } from './import-calls.ts';
import { RunStep } from './run-step.tsx';

/** Bringing a file in: the file, its columns, a check, and then the import itself. */
export const Screen = () => {
  const t = useText();
  const { hasDuty, purpose, controller } = useAccess();
  return (
    <Page title={t('import.title')}>
      {hasDuty('import') ? (
        <AccessGate>
          <Wizard key={`${purpose} ${controller}`} />
        </AccessGate>
      ) : (
        <EmptyState title={t('import.closed')}>{t('import.closed.body')}</EmptyState>
      )}
    </Page>
  );
};

const Wizard = () => {
  const t = useText();
  const { held, keep, elsewhere } = useHeld();
  const again = () => {
    if (held) void endImport(held.id).catch(() => undefined); // the register forgets it by itself
    keep(null);
  };
  return (
    <>
      <Steps at={stepOf(held)} />
      {held === null ? (
        <>
          {elsewhere && <p className={classes.lead}>{t('import.elsewhere')}</p>}
          <FileStep onHeld={(file) => keep({ ...file, ordered: false })} />
        </>
      ) : (
        <>
          <div hidden={held.ordered}>
            <ColumnsStep
              id={held.id}
              columns={held.columns}
              before={held.order}
              onOrdered={(order) => keep({ ...held, order, ordered: true })}
            />
          </div>
          {held.ordered && (
            <RunStep id={held.id} onBack={() => keep({ ...held, ordered: false })} onAgain={again} />
          )}
          {!held.ordered && (
            <Button variant="default" onClick={again}>
              {t('import.another')}
            </Button>
          )}
        </>
      )}
    </>
  );
};

const STEPS = ['file', 'columns', 'run'] as const;

const stepOf = (held: Held | null): number => (held === null ? 0 : held.ordered ? 2 : 1);

/** The steps, and the one that is under way as a heading: it takes the focus when another begins, since what was pressed is gone. */
const Steps = ({ at }: { readonly at: number }) => {
  const t = useText();
  const name = t(`import.step.${STEPS[at] ?? 'file'}`);
  useAnnounced(t('import.step.now', { at: at + 1, step: name }), String(at));
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  return (
    <>
      <ol aria-label={t('import.steps')} className={classes.steps}>
        {STEPS.map((step, index) => (
          <li key={step} aria-current={index === at ? 'step' : undefined}>
            {t(`import.step.${step}`)}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1} className={classes.heading}>
        {name}
      </h2>
    </>
  );
};
