create table demo_growth (
    county text not null,
    round text not null,
    grown boolean not null default false,
    primary key (county, round)
);
comment on table demo_growth is 'Counties whose demo case was begun, and whether it has come to where it shall stand. Empty outside of the demo.';
