create table statistics (
    id uuid primary key,
    county text not null,
    year integer not null check (year between 2000 and 2100),
    number integer not null check (number > 0),
    previous uuid references statistics (id),
    figures jsonb not null check (jsonb_typeof(figures) = 'object'),
    created_at timestamptz not null,
    created_by text not null,
    created_by_name text not null,
    unique (county, year, number)
);
comment on table statistics is 'A version of a county''s yearly school statistics: from a workbook without errors, or corrected from the previous version. Never changed.';
comment on column statistics.figures is 'The figures of the county sheet, by name.';

create table statistics_school (
    statistics uuid not null references statistics (id),
    code text not null check (code ~ '^[0-9]{10}$'),
    position integer not null check (position > 0),
    cells jsonb not null check (jsonb_typeof(cells) = 'object' and cells ->> 'CODE' = code),
    primary key (statistics, code),
    unique (statistics, position)
);
comment on table statistics_school is 'The rows of the school sheet in their order, each cell in canonical form. Never changed; digests are recomputed from here.';

create table workbook_import (
    id uuid primary key,
    county text not null,
    year integer not null check (year between 2000 and 2100),
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    schools integer not null check (schools >= 0),
    errors jsonb not null check (jsonb_typeof(errors) = 'array'),
    queries jsonb not null check (jsonb_typeof(queries) = 'array'),
    remarks jsonb not null check (jsonb_typeof(remarks) = 'array'),
    statistics uuid references statistics (id),
    imported_at timestamptz not null,
    imported_by text not null,
    imported_by_name text not null,
    check ((statistics is null) = (jsonb_array_length(errors) > 0))
);
create index workbook_import_county on workbook_import (county, year, imported_at);
comment on table workbook_import is 'Every workbook that was handed in, with the file itself and what was wrong with it. One without errors became a version of the statistics.';

create table statistics_correction (
    statistics uuid not null references statistics (id),
    number integer not null check (number > 0),
    school text,
    field text not null,
    old_value text,
    new_value text,
    reason text not null check (reason <> ''),
    proof text,
    primary key (statistics, number)
);
comment on table statistics_correction is 'The figures in which a version differs from its previous one, with reason and proof (数据更正).';
comment on column statistics_correction.school is 'The school''s code; absent for a figure of the county.';

create table sheet_confirmation (
    county text not null,
    year integer not null,
    school text not null,
    row_digest text not null check (row_digest ~ '^[0-9a-f]{64}$'),
    head text not null check (head <> ''),
    on_behalf boolean not null,
    confirmed_at timestamptz not null,
    confirmed_by text not null,
    confirmed_by_name text not null,
    primary key (county, year, school, row_digest)
);
comment on table sheet_confirmation is 'Schools'' confirmations of their sheet (一校一表). Bound to the content of the row, so that it is void as soon as the row changes.';
comment on column sheet_confirmation.on_behalf is 'Whether the bureau confirmed in the school''s place (代).';
