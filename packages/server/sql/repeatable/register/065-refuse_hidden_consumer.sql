-- A person is a business prospect only as the representative of an organisation that is in the register; otherwise it is a
-- consumer, who needs to have consented (D20). Asked at the end of the transaction, whichever of the rows it rests on was written.
create or replace function register.refuse_hidden_consumer()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  who uuid;
  of_controller text;
begin
  if tg_op = 'DELETE' then
    who := old.subject;
    of_controller := old.controller;
  else
    who := new.subject;
    of_controller := new.controller;
  end if;
  if exists (select from register.prospect p where p.subject = who and p.controller = of_controller and p.market = 'business')
    and exists (select from register.subject s where s.subject = who and s.controller = of_controller and s.kind = 'person' and s.standing = 'prospect')
    and not exists (
      select from register.representation r
      join register.subject o on o.subject = r.organisation and o.controller = r.controller and o.kind <> 'person'
      where r.subject = who and r.controller = of_controller
    )
  then
    raise exception using errcode = 'SE104', message = 'a person who represents nobody is a consumer prospect';
  end if;
  return null;
end
$$;

drop trigger if exists hidden_consumer on register.subject;
create constraint trigger hidden_consumer after update of kind, standing on register.subject
  deferrable initially deferred for each row when (new.kind = 'person' and new.standing = 'prospect')
  execute function register.refuse_hidden_consumer();
drop trigger if exists hidden_consumer on register.representation;
create constraint trigger hidden_consumer after delete or update of organisation on register.representation
  deferrable initially deferred for each row execute function register.refuse_hidden_consumer();
