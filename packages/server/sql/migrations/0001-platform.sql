-- What every domain stands on: extensions, ids, and the form in which names are searched.

revoke all on schema platform from public;

-- In a schema of their own, so that no search path needs `public`.
create schema extensions;
create extension pg_trgm schema extensions;
create extension fuzzystrmatch schema extensions;
create extension unaccent schema extensions;
create extension btree_gist schema extensions;

-- Time-ordered ids (RFC 9562 version 7): rows made together lie together in every index. PostgreSQL 18 has a function;
-- before it, a random id gets the milliseconds in front and the version in its place.
do $choose$
begin
  if current_setting('server_version_num')::int >= 180000 then
    create function platform.new_id() returns uuid
      language sql volatile parallel safe
      as 'select uuidv7()';
  else
    create function platform.new_id() returns uuid
      language sql volatile parallel safe
      as $id$
        select encode(
          set_bit(
            set_bit(
              overlay(
                uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                from 1 for 6
              ),
              52, 1
            ),
            53, 1
          ),
          'hex'
        )::uuid
      $id$;
  end if;
end
$choose$;
comment on function platform.new_id() is 'a new time-ordered id (UUID version 7)';

-- The form in which names and streets are compared: small letters, no accents, one space. It is immutable, since
-- generated columns and indices hold it: the dictionary is named, so no setting can change the outcome.
create function platform.search_key(written text) returns text
  language sql immutable strict parallel safe
  as $key$
    select btrim(regexp_replace(
      extensions.unaccent('extensions.unaccent'::regdictionary, lower(normalize(written, nfkc))),
      '[^[:alnum:]]+', ' ', 'g'
    ))
  $key$;
comment on function platform.search_key(text) is 'a name or street as it is searched: small letters, no accents, no punctuation';
