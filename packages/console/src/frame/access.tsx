import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { onRefusal } from '../api/api.ts';
import { fetchMe, type Me, type PurposeNow, type Session } from '../api/session.ts';
import { discardAnd } from '../ui/unsaved.ts';
import { type InHand, isReasoned, loseCase, take, useInHand } from './in-hand.ts';
import { REGISTER } from './query-client.ts';

/** Who is at work, what they may do now, and what their look-ups are made under. */
export interface WorkAccess extends InHand {
  readonly session: Session;
  readonly me: Me;
  /** Controllers that one may choose from under the purpose in hand. */
  readonly controllers: readonly string[];
  /**
   * Whether a purpose, a controller and a reason or case are given, so that calls will not be refused for want of them. It stays so when the
   * case is lost in the middle of the work: what was typed under it stays where it is, and the register asks for another reason.
   */
  readonly ready: boolean;
  /** Whether a controller and a reason or case are given: all that a duty asks for, such as keeping the staff list. */
  readonly readyForDuty: boolean;
  /** Whether one may call under the purpose now. */
  readonly mayUse: (purpose: string) => boolean;
  /** Whether one has the duty (`notice`, `audit` …). */
  readonly hasDuty: (duty: string) => boolean;
  /** Takes a purpose in hand, after a question where that loses what was typed; a controller that it does not know is put away. */
  readonly choosePurpose: (purpose: string, controller?: string) => void;
  readonly chooseController: (controller: string) => void;
  /** Gives a reason in words; it holds until another, a case or the end of the tab. */
  readonly giveReason: (reason: string | undefined) => void;
  /** Takes a case in hand: from now on it is the reason. */
  readonly takeCase: (taken: InHand['case']) => void;
}

const Context = createContext<WorkAccess | undefined>(undefined);

/** Inside the shell only. */
export const useAccess = (): WorkAccess => {
  const access = use(Context);
  if (access === undefined) throw new TypeError('nobody is signed in here');
  return access;
};

/** Outside of the shell undefined: for parts that stand there too. */
export const useAccessIfAny = (): WorkAccess | undefined => use(Context);

export const useMe = (enabled: boolean) =>
  useQuery({ queryKey: ['me'], queryFn: fetchMe, staleTime: Number.POSITIVE_INFINITY, enabled });

interface AccessProviderProps {
  readonly session: Session;
  readonly me: Me;
  readonly children: ReactNode;
}

/** Puts away what is no longer allowed, and forgets what was read under it. */
export const AccessProvider = ({ session, me, children }: AccessProviderProps) => {
  const inHand = useInHand();
  const queries = useQueryClient();
  const purposeNow = me.purposes_now.find(({ purpose }) => purpose === inHand.purpose);
  const controllers = purposeNow?.controllers ?? me.controllers;
  const purpose = purposeNow?.purpose ?? onlyOne(me.purposes_now)?.purpose;
  const controller = controllers.find((one) => one === inHand.controller) ?? onlyOne(controllers);

  useEffect(() => {
    if (purpose !== inHand.purpose || controller !== inHand.controller) take({ purpose, controller });
  }, [inHand, purpose, controller]);
  useEffect(() => {
    queries.removeQueries({
      predicate: ({ queryKey: [first, ofPurpose, ofController] }) =>
        first === REGISTER && (ofPurpose !== purpose || ofController !== controller),
    });
  }, [queries, purpose, controller]);

  useEffect(
    () =>
      onRefusal((problem, caseId) => {
        if (problem.code === 'case-closed') loseCase(caseId, 'closed');
        if (problem.code === 'case-unknown') loseCase(caseId, 'unknown');
      }),
    [],
  );

  const lost = inHand.lostCase !== undefined;
  const wasLost = useRef(lost);
  useEffect(() => {
    // What was refused for want of a reason is asked again once there is one.
    if (wasLost.current && !lost)
      void queries.refetchQueries({
        type: 'active',
        predicate: ({ queryKey: [first], state }) => first === REGISTER && state.status === 'error',
      });
    wasLost.current = lost;
  }, [queries, lost]);

  const access = useMemo((): WorkAccess => {
    const reasoned = isReasoned(inHand) || inHand.lostCase !== undefined;
    return {
      ...inHand,
      purpose,
      controller,
      session,
      me,
      controllers,
      ready:
        purpose !== undefined &&
        controller !== undefined &&
        purpose === inHand.purpose &&
        controller === inHand.controller &&
        reasoned,
      readyForDuty: controller !== undefined && controller === inHand.controller && reasoned,
      mayUse: (asked) => me.purposes_now.some((one) => one.purpose === asked),
      hasDuty: (duty) => me.duties.includes(duty),
      choosePurpose: (chosen, its) =>
        discardAnd(() =>
          take({ purpose: chosen, controller: its ?? keptController(me.purposes_now, chosen, controller) }),
        ),
      chooseController: (chosen) => discardAnd(() => take({ controller: chosen })),
      giveReason: (words) => {
        const reason = words?.trim();
        take({ reason, ...(isReasoned({ reason }) && { lostCase: undefined }) });
      },
      takeCase: (taken) => take({ case: taken, lostCase: undefined }),
    };
  }, [inHand, purpose, controller, session, me, controllers]);
  return <Context value={access}>{children}</Context>;
};

const onlyOne = <One,>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined);

const keptController = (purposes: readonly PurposeNow[], chosen: string, controller: string | undefined) => {
  const allowed = purposes.find(({ purpose }) => purpose === chosen)?.controllers ?? [];
  return allowed.find((one) => one === controller) ?? onlyOne(allowed);
};
