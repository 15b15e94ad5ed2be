-- The lists hold what bills are recognised by, are imported and exported whole, and learn what
-- confirmed bills printed.

alter table vendor
  alter column vat_id drop default,
  alter column iban drop default,
  alter column address drop default,
  alter column vat_id type text[] using case when vat_id = '' then '{}'::text[] else array[vat_id] end,
  alter column iban type text[] using case when iban = '' then '{}'::text[] else array[iban] end,
  alter column address type text[] using case when address = '' then '{}'::text[] else array[address] end,
  alter column vat_id set default '{}',
  alter column iban set default '{}',
  alter column address set default '{}';
alter table vendor rename column vat_id to tax_ids;
alter table vendor rename column iban to bank_accounts;
alter table vendor rename column address to addresses;
-- Vendors are compared in the heap, by more than their names' beginnings.
drop index vendor_name_key;
alter table vendor
  drop column name_key,
  add column aliases text[] not null default '{}',
  add column phones text[] not null default '{}',
  add column domains text[] not null default '{}',
  add column changed_at timestamptz not null default now();
create index vendor_changed on vendor (tenant_id, changed_at);

alter table gl_account add column changed_at timestamptz not null default now();

alter table property
  alter column detail drop default,
  alter column detail type text[] using case when detail = '' then '{}'::text[] else array[detail] end,
  alter column detail set default '{}';
alter table property rename column detail to addresses;
alter table property
  add column meter_numbers text[] not null default '{}',
  add column account_numbers text[] not null default '{}',
  add column changed_at timestamptz not null default now();

-- When a list last changed; who changes it holds its row until the end, so that the marks in the
-- lists' changed_at appear in their order.
create table list_change (
  tenant_id  text not null,
  list       text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, list)
);
select protect_by_tenant('list_change');

-- What a confirmed bill printed of its vendor; goes with its label.
create table vendor_print (
  part_id      uuid primary key references label on delete cascade,
  tenant_id    text not null,
  vendor_id    uuid not null references vendor on delete cascade,
  confirmed_at timestamptz not null,
  -- each a kind, a blank and a value
  marks        text[] not null
);
create index vendor_print_newest on vendor_print (tenant_id, vendor_id, confirmed_at desc);
select protect_by_tenant('vendor_print');
