-- Run by the owner role. Two further roles exist before: the application's (${app}), which sees only
-- the tenant that it entered, and the fleet's (${fleet}), which sees only tables without customer content.

grant usage on schema public to ${app}, ${fleet};

-- Makes a table of customer data safe: it has a column tenant_id, and a session that has not entered
-- a tenant (app.tenant) sees and writes nothing, the owner included.
create function protect_by_tenant(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('create policy tenant on %s using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')) with check (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))', t);
  execute format('grant select, insert, update, delete on %s to ${app}', t);
end $$;

-- The same for a fleet table, one that work across tenants uses: it names its tenant in for_tenant, the
-- application reaches the entered tenant's rows, the fleet role all of them.
create function protect_fleet_table(t regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy tenant on %s to ${app} using (for_tenant = nullif(current_setting(''app.tenant'', true), '''')) with check (for_tenant = nullif(current_setting(''app.tenant'', true), ''''))', t);
  execute format('create policy fleet on %s to ${fleet} using (true) with check (true)', t);
  execute format('grant select, insert, update, delete on %s to ${app}, ${fleet}', t);
end $$;

-- A customer. Its id is that of the organization in the verified token; the row is made on first sight.
create table tenant (
  for_tenant        text primary key,
  alias             text not null,
  name              text not null,
  locale            text not null default 'en-US',
  currency          text not null default 'USD',
  created_at        timestamptz not null default now(),
  -- when a bill was last confirmed or reopened: the weekly run plans the tenants in which this is newer than trained_at
  labels_changed_at timestamptz,
  trained_at        timestamptz
);
select protect_fleet_table('tenant');
