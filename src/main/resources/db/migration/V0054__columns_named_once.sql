-- The names of the columns stood in every row and took two thirds of the room.
update statistics set schools = (
    with named as (
        select coalesce(json_agg(name order by name), '[]') as names
        from (select distinct key as name
            from json_array_elements(schools) as school (cells), json_object_keys(cells) as key) as keys)
    select json_agg(line order by position) from (
        select 0 as position, names as line from named
        union all
        select position, (
            select coalesce(json_agg(cells ->> name order by name), '[]') from json_array_elements_text(names) as name)
        from named, json_array_elements(schools) with ordinality as school (cells, position)) as lines);
comment on column statistics.schools is 'The rows of the school sheet in their order: first the names of the columns, then row by row the cells in canonical form, null where nothing was reported. Digests are recomputed from here.';
