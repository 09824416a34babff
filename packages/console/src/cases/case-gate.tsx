import type { ReactNode } from 'react';
import { AccessGate } from '../frame/access-gate.tsx';
import { useUnderPurpose } from './case-calls.ts';

/** Shows what needs a purpose and is a reason itself; until a purpose is in hand, the way to it. */
export const CaseGate = ({ children }: { readonly children: ReactNode }) =>
  useUnderPurpose() ? children : <AccessGate>{null}</AccessGate>;
