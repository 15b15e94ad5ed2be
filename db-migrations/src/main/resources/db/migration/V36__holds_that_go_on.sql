-- Whoever works on a bill holds on to it each minute: that the same hold lasts longer changes nothing for
-- anybody else, and is not told.

create or replace function tell_parts() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if not exists (
        select from touched t join was w using (id)
        where (t.taken_by = w.taken_by and w.taken_until > now() and t.taken_until > w.taken_until
          and to_jsonb(t) - 'taken_until' = to_jsonb(w) - 'taken_until') is not true) then
      return null;
    end if;
  end if;
  if (select count(*) from (select 1 from touched limit 101) few) > 100 then
    perform tell_live(t.tenant_id, 'refetch', null, null, null) from (select distinct tenant_id from touched) t;
  else
    perform tell_live(t.tenant_id, 'part', t.id, t.document_id, case tg_op when 'DELETE' then 'GONE' else t.state end)
      from touched t;
  end if;
  return null;
end $$;

drop trigger part_live_update on part;
create trigger part_live_update after update on part referencing old table as was new table as touched
  for each statement execute function tell_parts();
