-- Fields of which the version in service gets fewer right than when it was tested, for operators: shares and
-- counts, no values. A tenant's own fields are all called 'own field' here.
create table drift (
  for_tenant text not null,
  field      text not null,
  version    int not null,
  -- the share right when the version was tested, and the share since it changed
  was        double precision not null,
  now_right  double precision not null,
  judged     int not null,
  since      timestamptz not null,
  noticed_at timestamptz not null default now(),
  primary key (for_tenant, field)
);
select protect_fleet_table('drift');

-- labels_changed_at as it was when drift was last looked for, and when a retraining was last asked for because
-- of it.
alter table tenant add column drift_looked_at timestamptz;
alter table tenant add column drift_asked_at timestamptz;
create index label_of_scorer on label (tenant_id, scorer, confirmed_at desc);
