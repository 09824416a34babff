import { type Static, Type } from 'typebox';
import type { BrokenGlassRow } from './broken-glass.ts';

const Moment = Type.String({ format: 'date-time' });
const Uuid = Type.String({ format: 'uuid' });

export const BreakGlassSchema = Type.Object({
  id: Uuid,
  actor: Uuid,
  name: Type.String({ description: 'Of who broke it' }),
  purpose: Type.String(),
  controller: Type.String(),
  reason: Type.String(),
  opened_at: Moment,
  ends_at: Moment,
  ended_at: Type.Union([Moment, Type.Null()], { description: 'When it was ended early' }),
  open: Type.Boolean({ description: 'Now' }),
  review: Type.Union([
    Type.Object({
      reviewed_at: Moment,
      reviewer: Uuid,
      reviewer_name: Type.String(),
      outcome: Type.Union([Type.Literal('justified'), Type.Literal('unjustified')]),
      note: Type.String(),
    }),
    Type.Null(),
  ]),
});

export const shownGlass = (glass: BrokenGlassRow): Static<typeof BreakGlassSchema> => ({
  id: glass.id,
  actor: glass.actor,
  name: glass.name,
  purpose: glass.purpose,
  controller: glass.controller,
  reason: glass.reason,
  opened_at: glass.openedAt,
  ends_at: glass.endsAt,
  ended_at: glass.endedAt,
  open: glass.open,
  review: glass.review && {
    reviewed_at: glass.review.reviewedAt,
    reviewer: glass.review.reviewedBy,
    reviewer_name: glass.review.reviewer,
    outcome: glass.review.outcome,
    note: glass.review.note,
  },
});
