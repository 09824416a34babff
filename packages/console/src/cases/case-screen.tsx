import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { HitSection } from '../disruptions/hit-section.tsx';
import { useAccess } from '../frame/access.tsx';
import { loseCase } from '../frame/in-hand.ts';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CaseActions } from './case-actions.tsx';
import { useCase } from './case-calls.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseGate } from './case-gate.tsx';
import { NotesSection } from './notes-section.tsx';
import { PartiesSection } from './parties-section.tsx';

/** A case: what, who has it, whom it is about, what was said and done. */
export const Screen = () => {
  const t = useText();
  const { case: id = '' } = useParams({ strict: false }) as { case?: string };
  const { data: one, error, refetch } = useCase(id);
  const { case: inHand, takeCase } = useAccess();
  const unnamed = inHand?.id === one?.id && inHand?.label === undefined;
  useEffect(() => {
    if (one?.status === 'closed') loseCase(one.id, 'closed');
    else if (one && unnamed) takeCase({ id: one.id, label: one.number });
  }, [one, unnamed, takeCase]);
  // What was pressed is gone with the status: the heading says where one is.
  const status = useRef(one?.status);
  useEffect(() => {
    if (status.current !== undefined && status.current !== one?.status)
      document.querySelector<HTMLElement>('h1')?.focus();
    status.current = one?.status;
  }, [one?.status]);
  if (one === undefined)
    return (
      <Page title={t('cases.case')}>
        <CaseGate>
          {error ? <ProblemNotice failure={error} again={() => void refetch()} /> : <Skeleton lines={20} />}
        </CaseGate>
      </Page>
    );
  return (
    <Page
      title={t('cases.case_named', { number: one.number })}
      actions={<CaseActions key={one.id} of={one} />}
    >
      <CaseFacts of={one} />
      {one.kind === 'service_disruption' && <HitSection of={one} />}
      <PartiesSection of={one} />
      <NotesSection key={one.id} of={one} />
    </Page>
  );
};
