-- Documents, their parts, what the machine proposed, what a person confirmed, and the readers' queue.

-- An uploaded file. `changed` is the transaction that last touched the document or one of its parts:
-- a listing's cursor is the oldest transaction still running, so a late commit is never missed.
create table document (
  id           uuid primary key,
  tenant_id    text not null,
  name         text not null,
  size         bigint not null check (size > 0),
  sha256       text not null,
  pages        int,
  uploaded_at  timestamptz not null,
  uploaded_by  text not null,
  changed      bigint not null default (pg_current_xact_id()::text::bigint),
  unique (tenant_id, sha256),
  unique (tenant_id, id)
);
create index document_uploaded on document (tenant_id, uploaded_at desc, id);
create index document_changed on document (tenant_id, changed);
select protect_by_tenant('document');

-- One bill within a document. The columns from vendor to needs repeat, for lists, what extraction or bill says.
create table part (
  id             uuid primary key,
  tenant_id      text not null,
  document_id    uuid not null,
  state          text not null check (state in
                   ('RECEIVED', 'READING', 'TO_REVIEW', 'CONFIRMED', 'REOPENED', 'NOT_A_BILL', 'UNREADABLE')),
  reason         text,
  version        int not null,
  first_page     int not null,
  last_page      int not null,
  uploaded_at    timestamptz not null,
  vendor         text,
  invoice_number text,
  invoice_date   date,
  total          numeric,
  currency       text,
  confidence     double precision,
  needs          int not null default 0,
  taken_by       text,
  taken_by_name  text,
  taken_until    timestamptz,
  confirmed_at   timestamptz,
  confirmed_by   text,
  unique (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index part_document on part (tenant_id, document_id);
create index part_state on part (tenant_id, state, uploaded_at, id);
create index part_confirmed on part (tenant_id, confirmed_at desc) where confirmed_at is not null;
select protect_by_tenant('part');

create function document_changed() returns trigger language plpgsql as $$
begin
  update document set changed = pg_current_xact_id()::text::bigint
    where id = new.document_id and changed <> pg_current_xact_id()::text::bigint;
  return null;
end $$;
create trigger part_changed after insert or update on part for each row execute function document_changed();

create function own_change() returns trigger language plpgsql as $$
begin
  new.changed := pg_current_xact_id()::text::bigint;
  return new;
end $$;
create trigger document_own_change before update on document for each row execute function own_change();

-- A page's words (compact bytes of a one-page text) and its image in the document store.
create table page (
  id           uuid primary key,
  tenant_id    text not null,
  document_id  uuid not null,
  number       int not null check (number >= 1),
  width        double precision not null,
  height       double precision not null,
  reading      text not null,
  words        bytea not null,
  image_key    text not null,
  image_type   text not null,
  image_width  int not null,
  image_height int not null,
  unique (tenant_id, document_id, number),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
select protect_by_tenant('page');

-- What the machine proposed for a part; a part that is read anew replaces it.
create table extraction (
  part_id    uuid primary key,
  tenant_id  text not null,
  scorer     text not null,
  layout     text not null,
  fields     jsonb not null,
  coding     jsonb not null,
  created_at timestamptz not null,
  foreign key (tenant_id, part_id) references part (tenant_id, id)
);
select protect_by_tenant('extraction');

-- What a person confirmed. A reopened bill stays until it is confirmed again or turns out to be none.
create table bill (
  part_id      uuid primary key,
  tenant_id    text not null,
  fields       jsonb not null,
  vendor_id    uuid,
  account_id   uuid,
  property_id  uuid,
  scorer       text not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null,
  foreign key (tenant_id, part_id) references part (tenant_id, id)
);
select protect_by_tenant('bill');

-- A field in which a confirmed bill differs from what was proposed.
create table correction (
  id           uuid primary key,
  tenant_id    text not null,
  part_id      uuid not null,
  field        text not null,
  proposed     text,
  confirmed    text,
  intent       text not null,
  scorer       text not null,
  corrected_at timestamptz not null,
  corrected_by text not null,
  foreign key (tenant_id, part_id) references part (tenant_id, id)
);
create index correction_part on correction (tenant_id, part_id);
select protect_by_tenant('correction');

-- Who changed what: written only, never changed.
create table audit_entry (
  id            bigint generated always as identity primary key,
  tenant_id     text not null,
  at            timestamptz not null,
  who           text not null,
  what          text not null,
  part_id       uuid,
  document_id   uuid,
  field         text,
  before        text,
  after         text,
  model_version text
);
create index audit_entry_part on audit_entry (tenant_id, part_id, id desc);
create index audit_entry_latest on audit_entry (tenant_id, id desc);
select protect_by_tenant('audit_entry');
revoke update, delete on audit_entry from ${app};

-- The readers' queue, across tenants: a document to read, and who holds it until when. A row goes when
-- its reading is stored, in the same transaction.
create table work_item (
  id           uuid primary key,
  for_tenant   text not null,
  document_id  uuid not null unique,
  created_at   timestamptz not null default now(),
  attempts     int not null default 0,
  lease_token  uuid,
  leased_until timestamptz
);
create index work_item_next on work_item (created_at);
select protect_fleet_table('work_item');
