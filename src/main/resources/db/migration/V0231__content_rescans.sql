alter table content_check add column signatures text not null default '' check (char_length(signatures) <= 200);
create index content_check_signatures on content_check (signatures) where scan in ('NONE', 'CLEAN');
comment on column content_check.signatures is 'Which signatures the virus scanner knew when it last found nothing; empty for none. Content found clean under others is scanned again.';

create table content_infection (
    sha256 text primary key references content_check,
    signature text not null check (signature <> ''),
    signatures text not null,
    at timestamptz not null
);
create trigger content_infection_append_only before update or delete on content_infection for each row execute function refuse_change();
comment on table content_infection is 'Contents that were read as clean until the scanner learnt better; decisions taken before are stale. Append-only.';
