import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { CaseGate } from '../cases/case-gate.tsx';
import { useName } from '../cases/case-words.ts';
import { customerAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { RequestActions } from './request-actions.tsx';
import { type DataRequest, useRequest } from './request-calls.ts';
import { RequestFacts } from './request-facts.tsx';
import classes from './requests.module.css';
import { StepList } from './step-list.tsx';

/** A request: what was asked, by when it is answered, what was done. */
export const Screen = () => {
  const t = useText();
  const { request: id = '' } = useParams({ strict: false }) as { request?: string };
  const { data: request, error, refetch } = useRequest(id);
  if (request === undefined)
    return (
      <Page title={t('requests.one')}>
        <CaseGate>
          {error ? <ProblemNotice failure={error} again={() => void refetch()} /> : <Skeleton lines={14} />}
        </CaseGate>
      </Page>
    );
  return <Whole key={id} request={request} />;
};

const Whole = ({ request }: { readonly request: DataRequest }) => {
  const t = useText();
  const words = useVocabulary();
  const nameOf = useName();
  // What was pressed is gone with the status: the heading says where one is.
  const status = useRef(request.status);
  useEffect(() => {
    if (status.current !== request.status) document.querySelector<HTMLElement>('h1')?.focus();
    status.current = request.status;
  }, [request.status]);
  return (
    <Page
      title={t('requests.one')}
      heading={words?.rights[request.right]?.name ?? request.right}
      actions={<RequestActions request={request} />}
    >
      <p className={classes.who}>
        <Link to={customerAddress(request.subject)} preload={false}>
          {nameOf(request.shown)}
        </Link>
      </p>
      <RequestFacts request={request} />
      {request.wording !== undefined && (
        <Section title={t('requests.wording')}>
          {request.wording === null ? (
            <p className={classes.quiet}>{t('requests.wording.none')}</p>
          ) : (
            <p className={classes.content}>{request.wording}</p>
          )}
        </Section>
      )}
      <Section title={t('requests.steps')}>
        <StepList request={request} />
      </Section>
    </Page>
  );
};
