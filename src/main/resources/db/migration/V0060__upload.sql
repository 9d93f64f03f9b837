create table upload (
    id uuid primary key,
    owner text not null check (owner <> ''),
    target text not null check (target <> ''),
    metadata text not null,
    length bigint not null check (length >= 0),
    received bigint not null check (received between 0 and length),
    expires timestamptz not null,
    result text
);
create index upload_open on upload (owner, expires) where result is null;
create index upload_expires on upload (expires);
comment on table upload is 'Resumable uploads (断点续传): so many bytes of each have come and lie on disk; finished ones have a result until they expire.';
