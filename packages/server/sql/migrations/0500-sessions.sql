-- Signed-in browsers. The secret of a session is in the browser's cookie alone; here is what it hashes to. No token of the
-- sign-in provider is kept.

create table access.session (
  id uuid primary key default gen_random_uuid(),
  actor uuid not null references access.actor,
  claimed_roles text[] not null,
  provider_session text,
  secret_hash bytea not null unique,
  next_hash bytea unique,
  next_offered_at timestamptz,
  old_hash bytea,
  old_until timestamptz,
  signed_in_at timestamptz not null,
  rotated_at timestamptz not null,
  last_used_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > signed_in_at),
  ended_at timestamptz,
  ended_why text,
  check ((ended_at is null) = (ended_why is null)),
  check ((next_hash is null) = (next_offered_at is null)),
  check ((old_hash is null) = (old_until is null))
);
comment on column access.session.claimed_roles is 'roles that the provider claimed at sign-in; the notice says which of them mean anything';
comment on column access.session.provider_session is 'the sid of the provider, for its back-channel logout';
comment on column access.session.next_hash is 'a new secret that was offered to the browser and not yet used by it';
comment on column access.session.old_hash is 'the secret before; calls already under way may carry it until old_until, and who comes with it later has stolen it';
create unique index on access.session (old_hash) where old_hash is not null;
create index on access.session (actor) where ended_at is null;
create index on access.session (provider_session) where ended_at is null and provider_session is not null;

-- Sign-ins that came back from the provider: each state is good once.
create table access.spent_sign_in (
  state_hash bytea primary key,
  spent_at timestamptz not null
);

grant select, insert, delete on access.session, access.spent_sign_in to "seloste_${instance}_system";
grant update (secret_hash, next_hash, next_offered_at, old_hash, old_until, rotated_at, last_used_at, ended_at, ended_why)
  on access.session to "seloste_${instance}_system";
