-- How base models were trained on and judged: figures over tenants, nothing of any of them.

create table base_training (
  id       uuid primary key,
  asked_by text not null,
  begun_at timestamptz not null default now(),
  -- null while it is under way
  ended_at timestamptz,
  parent   text not null references base_model,
  -- what came of it, if anything
  base     text references base_model,
  -- how many tenants taught it, and how many of their bills
  tenants  int not null default 0,
  labels   int not null default 0,
  verdict  text check (verdict in ('NOT_WORSE', 'WORSE', 'TOO_FEW_TENANTS', 'FAILED')),
  reason   text not null default '',
  check ((ended_at is null) = (verdict is null))
);
create unique index base_training_under_way on base_training ((true)) where ended_at is null;
create index base_training_newest on base_training (begun_at desc);
grant select, insert, update on base_training to ${fleet};

-- A base model compared with the one before on the bills of tenants that it was not trained on, and once
-- more on those of the tenants that it served first. Written only, never changed.
create table base_verdict (
  id           bigint generated always as identity primary key,
  base         text not null references base_model,
  against      text not null references base_model,
  tested_on    text not null check (tested_on in ('HELD_OUT', 'FIRST')),
  at           timestamptz not null default now(),
  tenants      int not null,
  bills        int not null,
  score        double precision not null,
  before_score double precision not null,
  field_scores jsonb not null,
  verdict      text not null check (verdict in ('NOT_WORSE', 'WORSE', 'TOO_FEW_TENANTS')),
  reason       text not null
);
create index base_verdict_of_base on base_verdict (base, id desc);
grant select, insert on base_verdict to ${fleet};
