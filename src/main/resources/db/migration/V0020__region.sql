create table region (
    code text primary key check (code ~ '^(0|\d{2}|\d{4}|\d{6}|\d{9})$'),
    name text not null check (name <> ''),
    level text not null check (level in ('NATION', 'PROVINCE', 'CITY', 'COUNTY')),
    parent text references region,
    body boolean not null default true,
    above text references region,
    applicant boolean not null default false,
    added_by text,
    added_at timestamptz,
    check ((level = 'NATION') = (parent is null)),
    check (applicant = (above is not null)),
    check (not applicant or (body and level in ('CITY', 'COUNTY'))),
    check ((added_by is null) = (added_at is null))
);
create index region_parent on region (parent, code);
comment on table region is 'The tree of divisions with the nation as root. Published to the SQL of other modules, read-only.';
comment on column region.parent is 'As in the official code list; absent for the nation.';
comment on column region.body is 'Whether a government acts here; false for rows that only group others (市辖区, 省直辖县级行政区划).';
comment on column region.above is 'The reviewing body of an applicant: its city, or its province where no city stands between.';
comment on column region.applicant is 'Whether it may apply for certification.';
comment on column region.added_by is 'The administrator who added a zone that the official list does not hold.';

create table region_path (
    region text not null references region,
    ancestor text not null references region,
    primary key (region, ancestor)
);
create index region_path_descendants on region_path (ancestor, region);
comment on table region_path is 'Every region with each region it lies within, itself included. Published to the SQL of other modules, read-only.';

insert into region (code, name, level) values ('0', '全国', 'NATION');
