import type { AddRoutes } from '../http/http.api.ts';
import { type BreakGlassParts, breakGlassRoutes } from './break-glass/break-glass.routes.ts';
import { staffRoutes } from './staff-desk/staff.routes.ts';
import { type UndertakingParts, undertakingRoutes } from './undertakings.routes.ts';

/** Routes of the staff list, of undertakings and of purposes opened in an emergency. */
export const staffDeskRoutes = (parts: BreakGlassParts & UndertakingParts): AddRoutes[] => [
  staffRoutes(parts),
  undertakingRoutes(parts),
  breakGlassRoutes(parts),
];
