create table content_check (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    macros boolean not null,
    scan text not null check (scan in ('NONE', 'CLEAN', 'QUARANTINED', 'INFECTED')),
    signature text not null check (char_length(signature) <= 200),
    at timestamptz not null,
    check ((scan = 'INFECTED') = (signature <> ''))
);
create index content_check_waiting on content_check (at) where scan = 'QUARANTINED';
comment on table content_check is 'What was found in the content of documents (佐证材料): macros, and what the virus scanner says; changes when it is scanned again.';
comment on column content_check.scan is 'QUARANTINED: the scanner could not say, so nobody reads it; INFECTED: a virus was found after it had been kept.';
comment on column content_check.signature is 'What the scanner found.';
create index document_content on document (sha256);
