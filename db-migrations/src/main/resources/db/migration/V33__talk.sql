-- Who has been here: the people whom a comment can call, with the roles of their last token.
create table person (
  tenant_id text not null,
  username  text not null,
  name      text not null,
  roles     text[] not null,
  seen_at   timestamptz not null default now(),
  primary key (tenant_id, username)
);
select protect_by_tenant('person');

-- What people say about a bill. Who removes or changes one is in the audit.
create table bill_comment (
  id         uuid primary key,
  tenant_id  text not null,
  part_id    uuid not null,
  text       text not null,
  written_by text not null,
  written_at timestamptz not null,
  changed_at timestamptz,
  foreign key (tenant_id, part_id) references part (tenant_id, id)
);
create index bill_comment_part on bill_comment (tenant_id, part_id, written_at);
select protect_by_tenant('bill_comment');

-- Whom a comment calls, and since when they know.
create table mention (
  comment_id uuid not null references bill_comment on delete cascade,
  tenant_id  text not null,
  username   text not null,
  at         timestamptz not null,
  read_at    timestamptz,
  primary key (comment_id, username)
);
create index mention_of_person on mention (tenant_id, username, at desc);
create index mention_unread on mention (tenant_id, username) where read_at is null;
select protect_by_tenant('mention');

-- What a bill is compared with others by, and in which ways it stands out among them: 'duplicate', 'bank'.
alter table part
  add column vendor_id    uuid,
  add column vendor_key   text,
  add column number_key   text,
  add column bank_account text,
  add column warned       text[] not null default '{}';
create index part_of_vendor on part (tenant_id, vendor_id) where vendor_id is not null;
create index part_of_vendor_key on part (tenant_id, vendor_key) where vendor_key is not null;
create index part_number on part (tenant_id, number_key) where number_key is not null;
create index part_amount on part (tenant_id, invoice_date, total) where total is not null;
create index part_bank_account on part (tenant_id, bank_account) where bank_account is not null;
create index part_warned on part (tenant_id, state, uploaded_at) where warned <> '{}';

-- Bills from before these columns were there. Row-level security is forced upon the owner too, and is
-- back in force before this migration ends.
alter table part no force row level security;
alter table bill no force row level security;
alter table extraction no force row level security;
alter table document no force row level security;
update part p set
  vendor_key = nullif(trim(regexp_replace(lower(p.vendor), '[^[:alnum:]]+', ' ', 'g')), ''),
  number_key = nullif(regexp_replace(translate(regexp_replace(upper(p.invoice_number), '[^[:alnum:]]', '', 'g'), 'OIL', '011'), '(^|[[:alpha:]])0+(?=[[:alnum:]])', '\1', 'g'), '');
update part p set
  vendor_id = b.vendor_id,
  bank_account = (select nullif(regexp_replace(upper(f ->> 'value'), '[^[:alnum:]]', '', 'g'), '')
    from jsonb_array_elements(b.fields) f where f ->> 'name' = 'iban' limit 1)
from bill b where b.part_id = p.id and p.state in ('CONFIRMED', 'REOPENED');
update part p set
  vendor_id = (x.coding -> 'vendor' ->> 'id')::uuid,
  bank_account = (select nullif(regexp_replace(upper(f ->> 'value'), '[^[:alnum:]]', '', 'g'), '')
    from jsonb_array_elements(x.fields) f where f ->> 'name' = 'iban' limit 1)
from extraction x where x.part_id = p.id and p.state = 'TO_REVIEW';
alter table part force row level security;
alter table bill force row level security;
alter table extraction force row level security;
alter table document force row level security;
