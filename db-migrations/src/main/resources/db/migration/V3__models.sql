-- What the models learn from, what they remember, the tenant's lists, and the model versions.

create table vendor (
  id         uuid primary key,
  tenant_id  text not null,
  code       text not null,
  name       text not null,
  vat_id     text not null default '',
  iban       text not null default '',
  address    text not null default '',
  -- the name without case, legal form and punctuation, as vendors are compared
  name_key   text not null,
  created_at timestamptz not null default now(),
  unique (tenant_id, code)
);
create index vendor_name_key on vendor (tenant_id, name_key);
select protect_by_tenant('vendor');

create table gl_account (
  id         uuid primary key,
  tenant_id  text not null,
  code       text not null,
  name       text not null,
  detail     text not null default '',
  created_at timestamptz not null default now(),
  unique (tenant_id, code)
);
select protect_by_tenant('gl_account');

-- A building or cost centre; its detail is the address.
create table property (
  id         uuid primary key,
  tenant_id  text not null,
  code       text not null,
  name       text not null,
  detail     text not null default '',
  created_at timestamptz not null default now(),
  unique (tenant_id, code)
);
select protect_by_tenant('property');

-- A field that a tenant added; it may resemble a standard one and then starts from its weights.
create table own_field (
  tenant_id  text not null,
  name       text not null,
  type       text not null,
  standard   text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, name)
);
select protect_by_tenant('own_field');

-- A confirmed bill with a copy of its words, the right answers with their intent, and what had been
-- proposed before the answer was known (which judges the models by and by).
create table label (
  part_id      uuid primary key,
  tenant_id    text not null,
  confirmed_at timestamptz not null,
  words        bytea not null,
  fields       jsonb not null,
  proposed     jsonb not null,
  scorer       text not null,
  vendor_id    uuid references vendor,
  account_id   uuid references gl_account,
  property_id  uuid references property
);
create index label_newest on label (tenant_id, confirmed_at desc);
create index label_of_vendor on label (tenant_id, vendor_id, confirmed_at desc);
select protect_by_tenant('label');

-- A confirmed bill as the vendor memory keeps it.
create table remembered_bill (
  part_id    uuid primary key references label on delete cascade,
  tenant_id  text not null,
  entry      bytea not null,
  changed_at timestamptz not null
);
create index remembered_bill_newest on remembered_bill (tenant_id, changed_at desc);
select protect_by_tenant('remembered_bill');

-- A base model by its SHA-256. Ships with the program, holds no customer's data, never changes.
create table base_model (
  id              text primary key,
  feature_version int not null,
  model           bytea not null,
  registered_at   timestamptz not null default now()
);
grant select on base_model to ${app};
grant select, insert on base_model to ${fleet};

-- A trained version, loser or not. `model` is null when there were too few labels to train on.
create table model_version (
  id               uuid primary key,
  tenant_id        text not null,
  kind             text not null,
  number           int not null check (number > 0),
  run              uuid not null,
  created_at       timestamptz not null default now(),
  -- the version in service when this one was trained, against which it was judged; 0 the base
  against          int not null,
  labels           int not null,
  holdout          int not null,
  challenger_score double precision not null,
  champion_score   double precision not null,
  field_scores     jsonb not null,
  verdict          text not null check (verdict in ('PROMOTED', 'CHAMPION_KEPT', 'TOO_FEW_LABELS')),
  reason           text not null,
  -- null while the verdict is a proposal: the run's end decides
  decided_at       timestamptz,
  base             text not null references base_model,
  feature_version  int not null,
  label_hash       text not null,
  seed             bigint not null,
  model            bytea,
  unique (tenant_id, kind, number),
  unique (tenant_id, kind, run)
);
select protect_by_tenant('model_version');

-- Which version serves; no row or number 0: the base.
create table served_version (
  tenant_id text not null,
  kind      text not null,
  number    int not null,
  primary key (tenant_id, kind)
);
select protect_by_tenant('served_version');

-- Every change of the version in service: who, when. Written only, never changed.
create table promotion (
  id        bigint generated always as identity primary key,
  tenant_id text not null,
  kind      text not null,
  number    int not null,
  at        timestamptz not null default now(),
  who       text not null
);
create index promotion_newest on promotion (tenant_id, kind, id desc);
select protect_by_tenant('promotion');
revoke update, delete on promotion from ${app};
