create table scenario (
    id uuid primary key,
    county text not null references region (code),
    year integer not null check (year between 2000 and 2100),
    name text not null check (btrim(name) <> '' and length(name) <= 100),
    statistics uuid references statistics (id),
    draft jsonb check (jsonb_typeof(draft) = 'object'),
    changes jsonb not null check (jsonb_typeof(changes) = 'array'),
    saved_at timestamptz not null,
    saved_by text not null check (saved_by <> ''),
    saved_by_name text not null check (saved_by_name <> ''),
    unique (county, name),
    check ((statistics is null) <> (draft is null))
);
comment on table scenario is 'What a county''s bureau thinks of doing (情景): where it starts from and what would change. Nobody else sees it; no case refers to it.';
comment on column scenario.statistics is 'The import or correction that it starts from; absent where it starts from a workbook that is no import.';
comment on column scenario.draft is 'The figures of such a workbook.';
comment on column scenario.changes is 'The changes in the order in which they are made.';
