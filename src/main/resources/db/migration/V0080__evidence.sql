create table document (
    id uuid primary key,
    case_id uuid not null references casefile,
    box text not null check (box ~ '^[A-Z][A-Z0-9]{0,19}$'),
    name text not null check (name <> '' and char_length(name) <= 180),
    series uuid not null references document,
    version integer not null check (version >= 1),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    type text not null check (type ~ '^[a-z0-9]+/[a-z0-9.+-]+$'),
    added_by text not null check (added_by <> ''),
    added_by_name text not null check (added_by_name <> ''),
    on_behalf_of text check (on_behalf_of ~ '^[A-Z][A-Z_]*$'),
    added_at timestamptz not null,
    unique (series, version),
    check ((version = 1) = (series = id))
);
create index document_case on document (case_id, box, name);
comment on table document is 'Every version of every document (佐证材料) in the boxes of cases; the content lies in the content store under its SHA-256.';
comment on column document.box is 'The code of an item, or the name of an extra box.';
comment on column document.series is 'The first version; all versions of a document have it in common.';
comment on column document.on_behalf_of is 'The department whose part it was, where the bureau did it (代).';

create function refuse_change_of_document() returns trigger language plpgsql as $$
begin
    raise exception 'documents are never changed or removed';
end $$;
create trigger document_append_only before update or delete or truncate on document
    for each statement execute function refuse_change_of_document();
