alter table workbook_import
    add column files jsonb not null default '[]' check (jsonb_typeof(files) = 'array');
comment on column workbook_import.files is 'The forms handed in together, each with name and hash; empty for a workbook. The content is then a zip of them with the mapping they were read by.';

create table form_mapping (
    year integer not null check (year between 2000 and 2100),
    number integer not null check (number > 0),
    content text not null check (content <> ''),
    created_at timestamptz not null,
    created_by text not null,
    created_by_name text not null,
    primary key (year, number)
);
comment on table form_mapping is 'Where the forms of the yearly education statistics have which figure, as administrators changed it. The newest of a year counts; nothing is ever changed or deleted.';
