-- A search walks an index in the order of its answer and ends when the page is full, however many rows begin with what was
-- written. For that each index leads with the controller, whose rows alone a policy shows.
-- The second and the third of the given names are searched too: by an index of their own, since no leak-proof operator finds
-- the middle of a text.

alter table register.person
  add column second_key text collate "C" generated always as (substring(platform.search_key(given_names) from ' (.*)$')) stored,
  add column third_key text collate "C" generated always as (substring(platform.search_key(given_names) from ' [^ ]+ (.*)$')) stored;
comment on column register.person.second_key is 'derived: person.given_names';
comment on column register.person.third_key is 'derived: person.given_names';

drop index register.person__family_key, register.person__given_key, register.organisation__name_key, register.postal_address__street_key;
create index person__family_key on register.person (controller, family_key, given_key);
create index person__given_key on register.person (controller, given_key, family_key);
create index person__second_key on register.person (controller, family_key, second_key) where second_key is not null;
create index person__third_key on register.person (controller, family_key, given_key) where third_key is not null;
create index organisation__name_key on register.organisation (controller, name_key);
create index postal_address__street_key on register.postal_address (controller, street_key, postcode);
