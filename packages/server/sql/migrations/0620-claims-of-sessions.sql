-- The roles that the sign-in provider claims are asked for anew while a session is open, where the provider gives a refresh token
-- for it. Of all its tokens that one is kept, sealed.
alter table access.session
  add column claims_at timestamptz,
  add column refresh_token bytea,
  add column claims_asked_at timestamptz;
update access.session set claims_at = signed_in_at;
alter table access.session
  alter column claims_at set not null;
comment on column access.session.claimed_roles is 'roles that the provider claimed at claims_at; the notice says which of them mean anything';
comment on column access.session.refresh_token is 'sealed; null where the provider gave none, or its answers tell no roles';
comment on column access.session.claims_asked_at is 'when a call last set out to ask: a refresh token may be good for one use only';
grant update (claimed_roles, claims_at, refresh_token, claims_asked_at) on access.session to "seloste_${instance}_system";
