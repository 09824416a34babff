import { VOCABULARY, type Vocabulary } from '../api/vocabulary.ts';
import { inHandNow, isReasoned } from '../frame/in-hand.ts';
import { keptLanguage } from '../frame/languages.ts';
import { registerKey } from '../frame/queries.ts';
import { queryClient } from '../frame/query-client.ts';
import { customerRead } from './overview.ts';

/** How long what is shown stays, rather than give way to an empty page that is filled a moment later. */
const PATIENCE = 150; // milliseconds

/**
 * Begins to read a customer the moment their page is asked for, and lets the page open when it has something to show: one drawing instead
 * of two. What does not come in time, or may not be read, the page tells by itself.
 */
export const openCustomer = async ({ subject = '' }: Readonly<Record<string, string>>): Promise<void> => {
  const inHand = inHandNow();
  const { purpose, controller } = inHand;
  const words = queryClient.getQueryData<Vocabulary>([VOCABULARY, keptLanguage()]);
  if (words === undefined || purpose === undefined || controller === undefined || !isReasoned(inHand)) return;
  const { queryKey, queryFn } = customerRead(subject, words, inHand);
  const key = registerKey(inHand, queryKey);
  const read = queryClient.prefetchQuery({ queryKey: key, queryFn });
  if (queryClient.getQueryData(key) !== undefined) return;
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
};
