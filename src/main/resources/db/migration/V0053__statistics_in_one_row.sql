-- A version's schools are written and read as a whole, never one by one: one row holds them.
alter table statistics add column schools json;
update statistics set schools = (
    select coalesce(json_agg(cells order by position), '[]') from statistics_school as school where school.statistics = statistics.id);
alter table statistics alter column schools set not null;
alter table statistics add constraint statistics_schools_check check (json_typeof(schools) = 'array');
comment on column statistics.schools is 'The rows of the school sheet in their order, each cell in canonical form. Digests are recomputed from here.';
drop table statistics_school;

-- Packing takes longer than writing: workbooks are packed already, and cells are read at once.
alter table statistics alter column schools set storage external;
alter table workbook_import alter column content set storage external;
