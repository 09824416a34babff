import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useAccess } from './access.tsx';
import { useText } from './text.tsx';

interface AccessGateProps {
  /** A duty opens what is inside: no purpose is asked for. */
  readonly duty?: boolean;
  readonly children: ReactNode;
}

/** Shows what needs a purpose and a reason once both are given; until then, what is missing and the way to where it is given. */
export const AccessGate = ({ duty = false, children }: AccessGateProps) => {
  const t = useText();
  const words = useVocabulary();
  const { ready, readyForDuty, purpose, controller } = useAccess();
  if (duty ? readyForDuty : ready) return children;
  const missing =
    !duty && purpose === undefined ? 'purpose' : controller === undefined ? 'controller' : 'reason';
  return (
    <EmptyState
      title={t(`frame.gate.${missing}.title`)}
      action={
        <>
          <Button variant="default" onClick={() => document.getElementById(missing)?.focus()}>
            {t(`frame.gate.${missing}.go`)}
          </Button>
          {missing === 'reason' && words?.purposes[purpose ?? '']?.uses.cases !== undefined && (
            <Link to="/cases">{t('cases.nav.gate')}</Link>
          )}
        </>
      }
    >
      {t(`frame.gate.${missing}.body`)}
    </EmptyState>
  );
};
