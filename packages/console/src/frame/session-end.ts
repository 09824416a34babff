import { queryClient } from './query-client.ts';

/** Forgets everything that was read, and looks whether there is a session still. */
export const endSession = (): void => {
  queryClient.removeQueries({ predicate: ({ queryKey: [first] }) => first !== 'session' });
  void queryClient.invalidateQueries({ queryKey: ['session'] });
};
