-- Tells the servers that listen, once the transaction has committed, what changed for a tenant: ids and
-- states only, no content. A server passes it on to those of that tenant alone.

create function tell_live(tenant text, name text, part uuid, document uuid, state text) returns void
language sql as $$
  select pg_notify('billwright_live', json_build_object(
    'tenant', tenant, 'name', name, 'part', part, 'document', document, 'state', state)::text)
$$;

-- One statement that touches very many parts is told in one word.
create function tell_parts() returns trigger language plpgsql as $$
begin
  if (select count(*) from (select 1 from touched limit 101) few) > 100 then
    perform tell_live(t.tenant_id, 'refetch', null, null, null) from (select distinct tenant_id from touched) t;
  else
    perform tell_live(t.tenant_id, 'part', t.id, t.document_id, case tg_op when 'DELETE' then 'GONE' else t.state end)
      from touched t;
  end if;
  return null;
end $$;

-- A trigger that sees the rows of its statement is for one kind of statement.
create trigger part_live_insert after insert on part referencing new table as touched
  for each statement execute function tell_parts();
create trigger part_live_update after update on part referencing new table as touched
  for each statement execute function tell_parts();
create trigger part_live_delete after delete on part referencing old table as touched
  for each statement execute function tell_parts();
