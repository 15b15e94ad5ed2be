-- The order of the queue, and the words that bills are found by.

-- What a person's time is worth on it (`WorthOfReview` has the formula): `stake` without the vendor's novelty,
-- `worth` with it and with the age, so that the order never changes by itself.
alter table part
  add column due_date date,
  add column stake double precision not null default 0,
  add column worth double precision not null default 0;

-- What waits now came in before there was an order: the oldest first, until it is proposed anew.
alter table part no force row level security;
alter table extraction no force row level security;
update part set worth = -extract(epoch from uploaded_at) / 172800;
update part set due_date = (f ->> 'value')::date
  from extraction e, jsonb_array_elements(e.fields) f
  where e.part_id = part.id and f ->> 'name' = 'due_date' and f ->> 'value' ~ '^\d{4}-\d\d-\d\d$';
alter table part force row level security;
alter table extraction force row level security;

create index part_worth on part (tenant_id, worth, id) where state in ('TO_REVIEW', 'REOPENED');
create index part_vendor on part (tenant_id, vendor) where state = 'CONFIRMED';

-- The words of a part's pages and values. An index of words cannot be used behind row-level security (its
-- operators are not leakproof), so nobody but the owner reaches this table: the functions below do, for the
-- entered tenant alone. Each word begins with its tenant's mark, so that one tenant's search does not go
-- through another's words.
create table part_words (
  part_id   uuid primary key references part on delete cascade,
  of_tenant text not null,
  words     tsvector not null
);
create index part_words_found on part_words using gin (words);
revoke all on part_words from ${app}, ${fleet};

create function entered_tenant() returns text language sql stable as $$
  select nullif(current_setting('app.tenant', true), '')
$$;

create function marked(words text[]) returns text[] language sql stable as $$
  select coalesce(array_agg(left(md5(entered_tenant()), 8) || word), '{}') from unnest(words) word
$$;

-- Keeps the words that a part of the entered tenant is found by, beside those before or in their place.
create function keep_words(part uuid, new_words text[], beside boolean) returns void
language sql security definer set search_path = public as $$
  insert into part_words as kept (part_id, of_tenant, words)
  select p.id, p.tenant_id, array_to_tsvector(marked(new_words)) from part p
  where p.id = keep_words.part and p.tenant_id = entered_tenant()
  on conflict (part_id) do update
    set words = case when beside then kept.words || excluded.words else excluded.words end
$$;

-- The entered tenant's parts in which each of these begins a word.
create function parts_with_words(beginnings text[]) returns setof uuid
language sql stable rows 100 security definer set search_path = public as $$
  select part_id from part_words
  where of_tenant = entered_tenant()
    and words @@ (select string_agg(quote_literal(word) || ':*', ' & ')::tsquery from unnest(marked(beginnings)) word)
$$;

revoke all on function keep_words(uuid, text[], boolean), parts_with_words(text[]) from public;
grant execute on function keep_words(uuid, text[], boolean), parts_with_words(text[]) to ${app};

-- Bills that are here already are found by what their lists show; read anew, by all their words.
alter table part no force row level security;
alter table document no force row level security;
insert into part_words (part_id, of_tenant, words)
select p.id, p.tenant_id, coalesce((
    select array_to_tsvector(array_agg(distinct left(md5(p.tenant_id), 8) || word))
    from regexp_split_to_table(
      lower(concat_ws(' ', p.vendor, p.invoice_number, p.total::text, p.invoice_date::text, d.name)), '[^[:alnum:]]+') word
    where word <> ''), ''::tsvector)
from part p join document d on d.id = p.document_id;
alter table part force row level security;
alter table document force row level security;
