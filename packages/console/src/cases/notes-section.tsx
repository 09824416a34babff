import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { useText } from '../frame/text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import type { Case } from './case-calls.ts';
import { useCaseRights } from './case-words.ts';
import { useDraft } from './drafts.ts';
import { NoteForm } from './note-form.tsx';
import { Timeline } from './timeline.tsx';

/** What was said and done, with room for more. */
export const NotesSection = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { mayReadNotes, mayWriteNotes, readers } = useCaseRights();
  const { ready } = useAccess();
  const [draft] = useDraft(one.id);
  const open = one.status === 'open';
  return (
    <Section title={t('cases.notes')}>
      {mayWriteNotes && (open || draft.content !== '') && <NoteForm of={one} />}
      {!mayReadNotes && (
        <EmptyState title={t('cases.notes.closed.title')}>
          {t('cases.notes.closed.body', { purposes: readers.join(', ') })}
        </EmptyState>
      )}
      {mayReadNotes && !open && <AccessGate>{null}</AccessGate>}
      <Timeline of={one} withNotes={mayReadNotes && (open || ready)} />
    </Section>
  );
};
