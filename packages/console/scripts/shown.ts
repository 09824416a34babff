/** What a picture may lead to: customers of the demo register. */
export interface Shown {
  /** A consumer whom nothing closes, with orders and invoices. */
  readonly consumer: { readonly subject: string; readonly name: string };
}
