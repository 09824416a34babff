import type { Colleagues } from '../access/access.api.ts';
import type { RegisterParts } from '../register/register.api.ts';

/** What the routes of requests stand on. */
export interface RightsParts extends RegisterParts {
  readonly colleagues: Colleagues;
  /** `YYYY-MM-DD` in Finland. */
  readonly today: () => string;
}
