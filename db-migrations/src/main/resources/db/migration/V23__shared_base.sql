-- The base model about fields is trained on from the confirmed bills of tenants that allow it, and what
-- comes of it serves a few tenants before all.

-- Whether the tenant's confirmed bills may teach it: an admin's word, no by default.
alter table tenant add column teaches_base boolean not null default false;

-- SHIPPED with a build, or trained: CANDIDATE while nothing is decided, STAGED for the first few tenants,
-- CURRENT for all, RETIRED when another took its place or it was withdrawn. `root` is the shipped base
-- that a trained one goes back to over its parents: a build serves only what goes back to its own.
alter table base_model
  add column status text not null default 'SHIPPED'
    check (status in ('SHIPPED', 'CANDIDATE', 'STAGED', 'CURRENT', 'RETIRED')),
  add column status_at timestamptz not null default now(),
  add column status_by text not null default 'build',
  add column root text references base_model,
  add column parent text references base_model,
  -- how many tenants and bills taught it, besides its parent
  add column tenants int not null default 0,
  add column labels int not null default 0,
  add constraint base_model_origin check ((status = 'SHIPPED') = (root is null) and (root is null) = (parent is null));
create unique index base_model_current on base_model (root) where status = 'CURRENT';
create unique index base_model_staged on base_model (root) where status = 'STAGED';
grant update (status, status_at, status_by) on base_model to ${fleet};
