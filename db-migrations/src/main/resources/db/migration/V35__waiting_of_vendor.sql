-- A confirmation places the vendor's waiting bills anew and counts its confirmed ones: both are found by it.
drop index part_vendor;
create index part_vendor on part (tenant_id, vendor, state) where vendor is not null;
