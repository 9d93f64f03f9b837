create table statistics_columns (
    statistics uuid primary key references statistics (id),
    county text not null,
    year integer not null,
    number integer not null,
    content bytea
) with (toast_tuple_target = 8160);
-- Neither compressed nor moved aside: the columns of a county are packed already and are read in one go.
alter table statistics_columns alter column content set storage external;
create index statistics_columns_county on statistics_columns (county, year, number);
comment on table statistics_columns is 'The figures of each version that decide R1–R7, column by column (see ColumnBytes). Written with the version; can be made again from its cells.';
comment on column statistics_columns.content is 'Absent if a figure is too large or too fine for columns; such a version is judged from its cells.';
