import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '../api/api.ts';
import { useAccess } from '../frame/access.tsx';
import { caseAddress } from '../frame/addresses.ts';
import { useRegisterQuery } from '../frame/queries.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { underCase, useCasesChanged } from './case-calls.ts';
import { CaseStatus } from './case-status.tsx';
import { useCaseRights } from './case-words.ts';
import classes from './cases.module.css';
import { OpenCase } from './open-case.tsx';

/**
 * The cases of a customer, for the customer's page: to see, to take in hand, to open one, to link the customer to the one in hand. Nothing
 * where the purpose uses no cases.
 */
export const CustomerCases = ({ subject }: { readonly subject: string }) => {
  const t = useText();
  const { mayOpen } = useCaseRights();
  const { case: inHand, takeCase } = useAccess();
  const changed = useCasesChanged();
  const { data, error, refetch } = useRegisterQuery({
    queryKey: ['cases', 'of', subject],
    enabled: mayOpen,
    queryFn: ({ signal }) =>
      dataOf(api.GET('/v1/subjects/{subject}/cases', { params: { path: { subject } }, signal })),
  });
  const link = useMutation({
    mutationFn: (id: string) =>
      api.POST('/v1/cases/{id}/parties', {
        params: { path: { id } },
        body: { subject },
        headers: underCase(id),
      }),
    onSuccess: () => {
      void changed();
      announce(t('cases.told.linked'));
    },
  });
  if (!mayOpen) return null;
  const cases = data?.items ?? [];
  const open = cases.filter(({ status }) => status === 'open');
  const linkable = inHand !== undefined && data !== undefined && !cases.some(({ id }) => id === inHand.id);
  return (
    <section className={classes.ofCustomer} aria-label={t('cases.of_customer')}>
      {open.length > 0 && (
        <ul className={classes.inline}>
          {open.map((one) => (
            <li key={one.id}>
              <Link to={caseAddress(one.id)}>{one.number}</Link>
              <span>{t(`cases.kind.${one.kind}`)}</span>
              {inHand?.id === one.id && <span className={classes.quiet}>{t('cases.in_hand')}</span>}
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t(inHand?.id === one.id ? 'cases.put_away.number' : 'cases.take.number', {
                  number: one.number,
                })}
                onClick={() =>
                  takeCase(inHand?.id === one.id ? undefined : { id: one.id, label: one.number })
                }
              >
                {inHand?.id === one.id ? t('frame.access.put_case_away') : t('cases.take')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.buttons}>
        {linkable && (
          <Button variant="default" loading={link.isPending} onClick={() => link.mutate(inHand.id)}>
            {inHand.label === undefined
              ? t('cases.link_here')
              : t('cases.link_here.number', { number: inHand.label })}
          </Button>
        )}
        <OpenCase subject={subject} />
      </div>
      {cases.length > open.length && (
        <details>
          <summary>{t('cases.of_customer.closed', { count: cases.length - open.length })}</summary>
          <ul className={classes.inline}>
            {cases
              .filter(({ status }) => status === 'closed')
              .map((one) => (
                <li key={one.id}>
                  <Link to={caseAddress(one.id)}>{one.number}</Link>
                  <span>{t(`cases.kind.${one.kind}`)}</span>
                  <CaseStatus of={one} />
                </li>
              ))}
          </ul>
        </details>
      )}
      {error && <ProblemNotice failure={error} again={() => void refetch()} />}
      {link.error && <ProblemNotice failure={link.error} />}
    </section>
  );
};
