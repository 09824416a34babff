-- Who is in the register. One row for each subject and controller: how that subject stands to that controller.

create schema register;

-- The columns that every row of the register carries beside its own: whose it is, where it came from, since when,
-- under which edition of the notice, who wrote it last, to which purposes it is closed, and its last day.
-- A new row is closed to every purpose ('*') until the write path has worked out what it is open to.
create table platform.row_template (
  id uuid not null default platform.new_id(),
  subject uuid not null,
  controller text not null,
  source text not null,
  obtained_at timestamptz not null default now(),
  notice_version integer not null default 0,
  access_id uuid not null,
  revision integer not null default 1,
  blocked_for text[] not null default '{*}',
  last_day date
);
comment on column platform.row_template.last_day is 'last day the row may be kept; null while the event that starts the period has not come';
comment on column platform.row_template.blocked_for is 'purposes that may not see the row; * is every purpose';
comment on column platform.row_template.access_id is 'the access (audit entry) that wrote the row last';

create table register.subject (
  like platform.row_template including defaults including comments,
  kind text not null check (kind in ('person', 'company', 'association')),
  standing text not null check (standing in ('customer', 'prospect', 'contact')),
  began_on date not null default current_date,
  ended_on date check (ended_on >= began_on),
  ground uuid,
  blocks text[] not null default '{}',
  primary key (subject, controller),
  -- A prospect or a contact stands on a ground row of its own, written in the same transaction (D20, P2).
  constraint ground_needed check (standing = 'customer' or ground is not null)
);
comment on table register.subject is 'a data subject as it stands to one controller';
comment on column register.subject.blocks is 'derived: subject.kind';
comment on column register.subject.ground is 'accompanies: subject.standing';

-- Whether a prospect may be kept at all (D20): a consumer only with prior consent, given to the controller or to a partner
-- who can show it; a business if it showed interest, consented, or came to an event.
create table register.prospect (
  like platform.row_template including defaults including comments,
  market text not null check (market in ('consumer', 'business')),
  ground text not null check (ground in ('consent', 'interest', 'event')),
  given_to text check (given_to in ('controller', 'partner')),
  given_at timestamptz,
  partner text,
  evidence text,
  primary key (subject, id),
  constraint consumer_needs_prior_consent check (
    market = 'business' or (ground = 'consent' and given_to is not null and given_at is not null and given_at <= obtained_at and evidence <> '' and evidence is not null)
  ),
  constraint partner_named check (given_to is distinct from 'partner' or partner is not null),
  foreign key (subject, controller) references register.subject (subject, controller) on delete cascade deferrable initially deferred
);

-- The ground of keeping a contact without a customer relationship (P2).
create table register.contact_ground (
  like platform.row_template including defaults including comments,
  ground text not null check (ground in ('supplier', 'land_owner', 'authority_contact', 'partner_contact', 'other')),
  described text not null check (described <> ''),
  began_on date not null default current_date,
  ended_on date,
  primary key (subject, id),
  foreign key (subject, controller) references register.subject (subject, controller) on delete cascade deferrable initially deferred
);

-- A prospect and a contact point at the row they stand on; at the end of the transaction it must be there.
alter table register.prospect add constraint prospect__of_controller unique (subject, controller, id);
alter table register.contact_ground add constraint contact_ground__of_controller unique (subject, controller, id);
alter table register.subject
  add column prospect_ground uuid generated always as (case standing when 'prospect' then ground end) stored,
  add column contact_ground uuid generated always as (case standing when 'contact' then ground end) stored,
  add constraint stands_on_prospect foreign key (subject, controller, prospect_ground)
    references register.prospect (subject, controller, id) deferrable initially deferred,
  add constraint stands_on_contact foreign key (subject, controller, contact_ground)
    references register.contact_ground (subject, controller, id) deferrable initially deferred;
comment on column register.subject.prospect_ground is 'derived: subject.standing';
comment on column register.subject.contact_ground is 'derived: subject.standing';

-- A person is a business prospect only as somebody's representative; otherwise it is a consumer, who needs to have consented.
create function register.refuse_hidden_consumer()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if exists (select from register.subject s where s.subject = new.subject and s.controller = new.controller and s.kind = 'person')
    and not exists (select from register.representation r where r.subject = new.subject and r.controller = new.controller)
  then
    raise exception using errcode = 'SE104', message = 'a person who represents nobody is a consumer prospect';
  end if;
  return null;
end
$$;

create constraint trigger hidden_consumer after insert or update of market on register.prospect
  deferrable initially deferred for each row when (new.market = 'business') execute function register.refuse_hidden_consumer();
