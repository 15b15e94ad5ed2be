-- Standard fields that a tenant's bills never have: neither proposed nor asked for nor learnt.
create table unused_field (
  tenant_id text not null,
  name      text not null,
  primary key (tenant_id, name)
);
select protect_by_tenant('unused_field');
