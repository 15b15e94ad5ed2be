-- Of which type documents are and where bills start in them: what people decided, and which split a
-- document has.

-- A decision with a copy of the words that it was about. For kind document-type the source is a part and
-- the answer a type; for kind split the source is a document and the answer the pages on which bills
-- start: 1,3.
create table page_label (
  kind         text not null check (kind in ('document-type', 'split')),
  source       uuid not null,
  tenant_id    text not null,
  confirmed_at timestamptz not null,
  answer       text not null,
  words        bytea not null,
  primary key (kind, source)
);
create index page_label_newest on page_label (tenant_id, kind, confirmed_at desc);
select protect_by_tenant('page_label');

-- How the pages of a label look: a page of the same layout and with the same signs gets the same answer.
create table remembered_page (
  kind         text not null,
  source       uuid not null,
  page         int not null,
  tenant_id    text not null,
  signs        int not null,
  signature    bytea not null,
  answer       text not null,
  confirmed_at timestamptz not null,
  primary key (kind, source, page),
  foreign key (kind, source) references page_label on delete cascade
);
create index remembered_page_alike on remembered_page (tenant_id, kind, signs, confirmed_at desc);
select protect_by_tenant('remembered_page');

-- The document's split. `split_proposed` is what the machine said of its pages, sure or not.
alter table document add column split_version int not null default 1;
alter table document add column split_by text not null default 'machine' check (split_by in ('machine', 'person'));
alter table document add column split_proposed jsonb not null default '[]';

-- What the machine takes the part for, and what a person says that it is. `not_a_bill` tells by
-- itself which of both a type belongs to.
alter table part add column type_proposed text;
alter table part add column type_confidence double precision;
alter table part add column type_because jsonb not null default '[]';
alter table part add column type_confirmed text;
