import { useRef } from 'react';
import { isProblem } from '../api/problem.ts';
import { announce } from '../ui/announce.ts';
import { useMutation } from '../ui/use-mutation.ts';
import { useRequestReason, useRequestsChanged } from './request-calls.ts';

/** Codes that say that somebody was faster: what is there now is to be seen. */
const OVERTAKEN = ['request-closed', 'request-extended-already', 'request-extension-late'];

type Headers = ReturnType<ReturnType<typeof useRequestReason>> & { readonly 'Idempotency-Key': string };

interface Step {
  readonly take: (headers: Headers) => Promise<unknown>;
  /** What is said when it is taken. */
  readonly told: () => string;
  readonly onDone: () => void;
}

/** Takes a step of a request, once however often it is pressed; the pages of it read anew. */
export const useStep = ({ take, told, onDone }: Step) => {
  const reason = useRequestReason();
  const changed = useRequestsChanged();
  const key = useRef(crypto.randomUUID());
  const step = useMutation({
    mutationFn: () => take({ ...reason(), 'Idempotency-Key': key.current }),
    onSuccess: async () => {
      await changed();
      onDone();
      announce(told());
    },
    onError: (failure) => {
      if (OVERTAKEN.some((code) => isProblem(failure, code))) void changed();
    },
  });
  /** Another step than the one that was tried. */
  const anew = () => {
    key.current = crypto.randomUUID();
    step.reset();
  };
  return { ...step, anew };
};
