-- A model's bytes, each once for a tenant however often it was trained, under their SHA-256 in hex. Those
-- of old versions are thinned out; the versions stay on record.
create table model_bytes (
  tenant_id text not null,
  hash      text not null,
  bytes     bytea not null,
  stored_at timestamptz not null default now(),
  primary key (tenant_id, hash)
);
-- They are compressed already.
alter table model_bytes alter column bytes set storage external;
select protect_by_tenant('model_bytes');

-- `hash` is null when nothing was trained; `keep` is an admin's word against thinning.
alter table model_version add column hash text;
alter table model_version add column keep boolean not null default false;

-- Row-level security is forced upon the owner too, and is back in force before this migration ends.
alter table model_version no force row level security;
alter table model_bytes no force row level security;
update model_version set hash = encode(sha256(model), 'hex') where model is not null;
insert into model_bytes (tenant_id, hash, bytes, stored_at)
select distinct on (tenant_id, hash) tenant_id, hash, model, created_at from model_version
where model is not null order by tenant_id, hash, number;
alter table model_version force row level security;
alter table model_bytes force row level security;

alter table model_version drop column model;
