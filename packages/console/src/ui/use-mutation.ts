import {
  type DefaultError,
  hashKey,
  type UseMutationOptions,
  type UseMutationResult,
  // biome-ignore lint/style/noRestrictedImports: the one place, where it is guarded
  useMutation as useEachCall,
} from '@tanstack/react-query';
import { useRef } from 'react';

/**
 * The library's `useMutation` whose `mutate` leaves out a call that is under way already: a button is shown as busy only after a moment, and
 * the second click of a double click would send the same once more. What is refused then is told in place of what was done.
 */
export const useMutation = <Data = unknown, Failure = DefaultError, Variables = void, Context = unknown>(
  options: UseMutationOptions<Data, Failure, Variables, Context>,
): UseMutationResult<Data, Failure, Variables, Context> => {
  const underWay = useRef(new Set<string>());
  const mutation = useEachCall(options);
  const mutate: typeof mutation.mutate = (...asked) => {
    const call = hashKey([asked[0]]);
    if (underWay.current.has(call)) return;
    underWay.current.add(call);
    const over = () => underWay.current.delete(call);
    mutation.mutateAsync(...asked).then(over, over);
  };
  return { ...mutation, mutate } as typeof mutation;
};
