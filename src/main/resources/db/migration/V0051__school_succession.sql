create function refuse_statistics_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table school_succession (
    id bigint generated always as identity primary key,
    county text not null,
    year integer not null check (year between 2000 and 2100),
    before text not null check (before ~ '^[0-9]{10}$'),
    school text check (school ~ '^[0-9]{10}$'),
    by_name text not null,
    by_display_name text not null,
    at timestamptz not null,
    check (school <> before)
);
create index school_succession_county on school_succession (county, year, before, id);
create trigger school_succession_kept before update or delete on school_succession for each row execute function refuse_statistics_change();
comment on table school_succession is 'What became of the schools of the year before that are in the statistics of a year no longer: renamed, given another code or merged into a school, or closed. The last word on each counts. Append-only.';
comment on column school_succession.school is 'The school of this year that carries it on; absent if it was closed.';
