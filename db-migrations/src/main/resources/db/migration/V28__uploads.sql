-- Uploads that come in pieces, and ZIP archives whose files are documents.

-- A ZIP that was unpacked. `files` counts those that could be documents: no folders, no system's own files.
create table archive (
  id          uuid primary key,
  tenant_id   text not null,
  name        text not null,
  size        bigint not null check (size > 0),
  files       int not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  unique (tenant_id, id)
);
select protect_by_tenant('archive');

-- The archive that a document came in.
alter table document add column archive_id uuid;
alter table document add column archive_name text;
alter table document add foreign key (tenant_id, archive_id) references archive (tenant_id, id);

-- A file of an archive: the document that its bytes are, or the code for why it was not taken. `known`:
-- the bytes were here before.
create table archive_file (
  archive_id  uuid not null,
  position    int not null,
  tenant_id   text not null,
  name        text not null,
  document_id uuid,
  known       boolean not null default false,
  not_taken   text,
  primary key (archive_id, position),
  check ((document_id is null) <> (not_taken is null)),
  foreign key (tenant_id, archive_id) references archive (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index archive_file_document on archive_file (tenant_id, document_id);
select protect_by_tenant('archive_file');

-- An upload that comes in pieces, under a key that its client made. The bytes are in the document store
-- until they are whole; then it says what they became. `finishing_until`: a server is at it, by then or
-- never. `archive_id`: what its archive will be called, should it be one.
create table upload (
  tenant_id       text not null,
  id              uuid not null,
  name            text not null,
  size            bigint not null check (size > 0),
  last_change     timestamptz,
  started_at      timestamptz not null,
  started_by      text not null,
  finishing_until timestamptz,
  finished_at     timestamptz,
  document_id     uuid,
  known           boolean not null default false,
  archive_id      uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index upload_unfinished on upload (tenant_id, started_by, started_at) where finished_at is null;
select protect_by_tenant('upload');

-- When an upload is forgotten, finished or not, unless more of it comes.
create table upload_due (
  for_tenant text not null,
  upload_id  uuid not null,
  due_at     timestamptz not null,
  primary key (for_tenant, upload_id)
);
create index upload_due_next on upload_due (due_at);
select protect_fleet_table('upload_due');
