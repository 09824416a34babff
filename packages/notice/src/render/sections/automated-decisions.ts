import { type Block, paragraph, type Subsection } from '../model.ts';
import type { Voice } from '../voice.ts';

/** GDPR 13(2)(f): whether decisions are made by machines alone, and if so on what logic. Nothing when none says. */
export const automatedDecisions = (voice: Voice): Subsection | undefined => {
  const told = Object.entries(voice.document.purposes ?? {}).flatMap(
    ([id, { automated_decision: decision }]) => (decision ? [{ id, ...decision }] : []),
  );
  if (told.length === 0) return undefined;
  const { automated } = voice.words;
  const used = told.filter((decision) => decision.used);
  const blocks: Block[] = used.flatMap(({ id, logic, human_review }) => [
    paragraph(automated.used(voice.name('purposes', id))),
    ...voice
      .lines(logic?.includes('.') ? logic : logic && `automated.${logic}`)
      .map((line) => paragraph(line)),
    ...(human_review ? [paragraph(automated.review)] : []),
  ]);
  return {
    id: 'automated-decisions',
    heading: automated.heading,
    folded: false,
    blocks: used.length > 0 ? blocks : [paragraph(automated.none)],
  };
};
