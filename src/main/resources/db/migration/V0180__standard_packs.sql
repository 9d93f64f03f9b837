create table standard_pack (
    id text primary key check (id ~ '^[A-Z0-9-]{3,40}$'),
    base text not null check (base ~ '^[A-Z0-9-]{3,40}$' and base <> id),
    province text not null references region (code),
    content text not null check (content <> ''),
    added_at timestamptz not null,
    added_by text not null check (added_by <> ''),
    added_by_name text not null check (added_by_name <> ''),
    removed_at timestamptz,
    removed_by text,
    removed_by_name text,
    changed bigint not null unique check (changed > 0),
    check (num_nulls(removed_at, removed_by, removed_by_name) in (0, 3))
);
comment on table standard_pack is 'Packs of provinces (省级标准包) that administrators added, each for ever as it was handed in; a removed one keeps its id, so that no other text ever stands under it.';
comment on column standard_pack.changed is 'Counts the changes of the whole table; the greatest says whether what a node has read is still all there is.';
