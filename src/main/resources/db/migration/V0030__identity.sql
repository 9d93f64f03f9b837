create table person (
    name text primary key check (name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name text not null check (display_name <> ''),
    password text not null check (password like '{%}%'),
    active boolean not null default true,
    demo boolean not null default false,
    stamp integer not null default 0,
    created_by text not null,
    created_at timestamptz not null
);
comment on table person is 'Whoever may sign in. Nobody is ever deleted: papers and logs name people.';
comment on column person.password is 'Hashed, with the name of the algorithm in braces.';
comment on column person.demo is 'Comes with the demo profile and does not exist outside it.';
comment on column person.stamp is 'Counts changes of password, rights and state; whoever signed in before has to sign in again.';

create table person_grant (
    person text not null references person,
    role text not null check (role in (
        'COUNTY_EDITOR', 'COUNTY_DIRECTOR', 'COUNTY_LEADER', 'COUNTY_DEPARTMENT', 'SCHOOL_EDITOR', 'CITY_REVIEWER',
        'CITY_LEADER', 'PROVINCE_OFFICER', 'PROVINCE_LEADER', 'EXPERT', 'NATION_OFFICER', 'NATION_LEADER', 'ADMIN')),
    region text not null references region,
    unit text check (unit <> ''),
    check ((role in ('COUNTY_DEPARTMENT', 'SCHOOL_EDITOR')) = (unit is not null)),
    unique nulls not distinct (person, role, region, unit)
);
create index person_grant_region on person_grant (region, role);
comment on table person_grant is 'Roles that people hold within a region.';
comment on column person_grant.unit is 'The department''s code or the school''s code, for the two roles that need one.';

create table person_change (
    id bigint generated always as identity primary key,
    person text not null references person,
    change text not null,
    detail text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
create index person_change_person on person_change (person, id);
comment on table person_change is 'What was done to accounts and rights, by whom and when; only ever added to.';
