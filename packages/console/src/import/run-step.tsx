import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { Problem } from '../api/problem.ts';
import { useText } from '../frame/text.tsx';
import { announce, useAnnounced } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './import.module.css';
import { endImport, fetchStatus, runImport, type Status, saveRefused } from './import-calls.ts';
import { ImportResult, useResultWords } from './import-result.tsx';

interface RunStepProps {
  readonly id: string;
  /** Back to the columns. */
  readonly onBack: () => void;
  /** Another file. */
  readonly onAgain: () => void;
}

const LOOK_EVERY = 500; // milliseconds, while something is under way
const isRunning = (status: Status | undefined) =>
  status?.state === 'checking' || status?.state === 'importing';

/** The check and the import: how far, what came of it, and the next step. */
export const RunStep = ({ id, onBack, onAgain }: RunStepProps) => {
  const t = useText();
  const { locale } = useIntl();
  const queries = useQueryClient();
  const key = ['import', id];
  const {
    data: status,
    error,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: () => fetchStatus(id),
    refetchInterval: ({ state }) => (isRunning(state.data) ? LOOK_EVERY : false),
    staleTime: 0,
  });
  const run = useMutation({
    mutationFn: () => runImport(id),
    onSuccess: (begun) => queries.setQueryData(key, begun),
  });
  const save = useMutation({
    mutationFn: () => saveRefused(id, t('import.refused.file'), locale),
    onSuccess: () => announce(t('import.refused.saved')),
  });
  const stop = useMutation({ mutationFn: () => endImport(id), onSuccess: () => void refetch() });
  useTold(error ? undefined : status);
  const another = (
    <Button variant="default" onClick={onAgain}>
      {t('import.another')}
    </Button>
  );
  if (error)
    return (
      <>
        <ProblemNotice failure={error} again={() => void refetch()} />
        <div className={classes.actions}>{another}</div>
      </>
    );
  if (status === undefined) return <Skeleton lines={6} />;
  const { state, result, problem } = status;
  const failure = run.error ?? save.error ?? stop.error;
  return (
    <>
      {isRunning(status) ? (
        <Running status={status} />
      ) : (
        <p>
          <StatusBadge tone={state === 'failed' ? 'danger' : 'good'}>
            {t(`import.state.${state}`)}
          </StatusBadge>{' '}
          {t(`import.state.${state}.body`)}
        </p>
      )}
      {problem && <ProblemNotice failure={new Problem(problem.status, problem)} />}
      {result && !isRunning(status) && <ImportResult result={result} done={state === 'imported'} />}
      {failure && <ProblemNotice failure={failure} />}
      <div className={classes.actions}>
        {isRunning(status) && (
          <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
            {t('import.stop')}
          </Button>
        )}
        {state === 'checked' && (
          <Button
            disabled={result !== undefined && result.rows === result.refused}
            loading={run.isPending}
            onClick={() => run.mutate()}
          >
            {t('import.run')}
          </Button>
        )}
        {(state === 'checked' || state === 'failed') && (
          <Button variant="default" onClick={onBack}>
            {t('import.back')}
          </Button>
        )}
        {!isRunning(status) && (result?.refused ?? 0) > 0 && (
          <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
            {t('import.refused.save')}
          </Button>
        )}
        {!isRunning(status) && another}
      </div>
    </>
  );
};

/** How far it is, is said a quarter at a time. */
const QUARTERS = 4;

/** Says how far it is, and what came of it. */
const useTold = (status: Status | undefined): void => {
  const t = useText();
  const result = useResultWords();
  const { state = 'receiving', progress } = status ?? {};
  const { phase = 'columns', part = 0 } = progress ?? {};
  const percent = (100 * Math.floor(part * QUARTERS)) / QUARTERS;
  const now = t(`import.state.${state}`);
  const outcome =
    status?.result && state !== 'failed' ? result(status.result, state === 'imported') : undefined;
  const words = isRunning(status)
    ? t('import.progress', { state: now, phase: t(`import.phase.${phase}`), percent })
    : `${now}. ${outcome ?? t(`import.state.${state}.body`)}`;
  useAnnounced(status && words, isRunning(status) ? `${state} ${phase} ${percent}` : state);
};

const Running = ({ status }: { readonly status: Status }) => {
  const t = useText();
  const phase = status.progress?.phase ?? 'columns';
  return (
    <div className={classes.bar}>
      <p>
        {t(`import.state.${status.state}`)}: {t(`import.phase.${phase}`)}
      </p>
      <Progress
        value={100 * (status.progress?.part ?? (phase === 'reading' || phase === 'columns' ? 0 : 1))}
        striped
        aria-label={t(`import.state.${status.state}`)}
        transitionDuration={0}
      />
    </div>
  );
};
